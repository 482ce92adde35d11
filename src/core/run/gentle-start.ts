// A data table: 42 runs and 2 bridge runs, as a plan's text.

/** Gentle start: 14 weeks, 3 runs a week, from 16 x 30 seconds to 30 minutes. Read by `run/shelf.ts`. */
export const gentleStart = `# No run has more than 13.3% more running than any run before it.
# The longest stretch without a walk still rises by two thirds in weeks 11 and 12; that is where the bridge runs are.
plan: Gentle start
id: gentle-start
source: Fourleaf’s own design, for a slower way to 30 minutes.
status: Not tested in a trial.
warm-up: 5:00
cool-down: 5:00

W1R1-3: 15 x (run 30s, walk 60s), run 30s
W2R1-3: 11 x (run 45s, walk 75s), run 45s
W3R1-3: 9 x (run 60s, walk 75s), run 60s
W4R1-3: 8 x (run 75s, walk 75s), run 75s
W5R1-3: 6 x (run 1:45, walk 90s), run 1:45
W6R1-3: 5 x (run 2:15, walk 90s), run 2:15
W7R1-3: 4 x (run 3:00, walk 90s), run 3:00
W8R1-3: 3 x (run 4:15, walk 2:00), run 4:15
W9R1-3: 2 x (run 6:20, walk 2:00), run 6:20
W10R1-3: 2 x (run 7:10, walk 2:00), run 7:10
W10R3a: 2 x (run 9:00, walk 2:00), run 4:30
W11R1-3: run 12:00, walk 2:00, run 12:00
W11R3a: run 16:00, walk 2:00, run 9:00
W12R1-3: run 20:00, walk 2:00, run 7:00
W13R1-3: run 25:00, walk 1:00, run 5:00
W14R1-3: run 30:00
`;
