import type { PlannedRun, Segment } from './plan.ts';

const RUNS = 5;
const RUN: Segment = { kind: 'run', seconds: 60 };
const WALK: Segment = { kind: 'walk', seconds: 90 };
const AROUND: Segment = { kind: 'walk', seconds: 300 };

/**
 * The first outing after a pause, of every plan and in none of their lists: 5 minutes of running in all, with walks
 * between, a warm-up and a cool-down.
 * Source: sports-injury-physio.com (first session of 5 minutes); evidence.md 3c, November 2026.
 */
export const shortRunBack: PlannedRun = {
	id: 'W0R1',
	week: 0,
	run: 1,
	segments: [
		AROUND,
		...Array.from({ length: RUNS }, (_, n) => (n === 0 ? [RUN] : [WALK, RUN])).flat(),
		AROUND
	]
};
