// A data table: 33 runs, as a plan's text.

/** Bridge to 10K: 11 weeks, 3 runs a week, from 30 minutes to 60. Read by `run/shelf.ts`. */
export const bridgeTo10k = `# Each week: an easy run, a short run, a long run.
# The long run is never more than 10% longer than the longest run of the 30 days before. Weeks 4 and 8 are lighter.
plan: Bridge to 10K
id: bridge-to-10k
source: Fourleaf’s own design, for runners who can run 30 minutes.
status: Not tested in a trial. It ends at 60 minutes; 10 km comes in its own time.
warm-up: 5:00
cool-down: 5:00

W1R1: run 30:00
W1R2: run 20:00
W1R3: run 30:00

W2R1: run 30:00
W2R2: run 20:00
W2R3: run 33:00

W3R1: run 30:00
W3R2: run 20:00
W3R3: run 36:00

W4R1: run 30:00
W4R2: run 20:00
W4R3: run 30:00

W5R1: run 30:00
W5R2: run 20:00
W5R3: run 39:00

W6R1: run 30:00
W6R2: run 20:00
W6R3: run 42:00

W7R1: run 30:00
W7R2: run 20:00
W7R3: run 46:00

W8R1: run 30:00
W8R2: run 20:00
W8R3: run 38:00

W9R1: run 30:00
W9R2: run 20:00
W9R3: run 50:00

W10R1: run 30:00
W10R2: run 20:00
W10R3: run 55:00

W11R1: run 30:00
W11R2: run 20:00
W11R3: run 60:00
`;
