// A data table: 27 runs and 3 bridge runs.
import type { Plan, PlannedRun, Segment } from './plan.ts';

const WARM_UP = 300;
const COOL_DOWN = 300;

/**
 * Alternating run, walk, run ... in seconds, starting with a run.
 * Source: the public NHS Couch to 5K schedule, read in copies that agree (nhs.com.in, QMUL 2021, al-tj.co.uk);
 * the live page confirms 9 weeks, 3 runs a week, a 5-minute walk first and 30 minutes at the end. Weeks 1 and 2
 * say "20 minutes": week 1 is 8 whole pairs, week 2 is 6 runs with 5 walks between (19:00), as in the podcast.
 */
const WEEKS: readonly (readonly [number[], number[], number[]])[] = [
	same([60, 90, 60, 90, 60, 90, 60, 90, 60, 90, 60, 90, 60, 90, 60, 90]),
	same([90, 120, 90, 120, 90, 120, 90, 120, 90, 120, 90]),
	same([90, 90, 180, 180, 90, 90, 180, 180]),
	same([180, 90, 300, 150, 180, 90, 300]),
	[[300, 180, 300, 180, 300], [480, 300, 480], [1200]],
	[[300, 180, 480, 180, 300], [600, 180, 600], [1500]],
	same([1500]),
	same([1680]),
	same([1800])
];

function same(seconds: number[]): [number[], number[], number[]] {
	return [seconds, seconds, seconds];
}

function planned(
	week: number,
	run: number,
	seconds: readonly number[],
	bridge: '' | 'a' | 'b' = ''
): PlannedRun {
	const middle = seconds.map((s, i): Segment => ({ kind: i % 2 === 0 ? 'run' : 'walk', seconds: s }));
	const last = middle.at(-1);
	// A closing walk and the cool-down are one walk: nobody is told to walk while walking.
	const closing: Segment[] =
		last?.kind === 'walk'
			? [...middle.slice(0, -1), { kind: 'walk', seconds: last.seconds + COOL_DOWN }]
			: [...middle, { kind: 'walk', seconds: COOL_DOWN }];
	return {
		id: `W${week}R${run}${bridge}`,
		week,
		run,
		segments: [{ kind: 'walk', seconds: WARM_UP }, ...closing]
	};
}

/**
 * Runs offered where the plan jumps: week 5 from 8 to 20 minutes without a walk, and a walk minute inside the 25
 * minutes of week 6. Fourleaf's own, not tested in a trial.
 */
const BRIDGES: readonly PlannedRun[] = [
	planned(5, 2, [600, 180, 600], 'a'),
	planned(5, 2, [720, 120, 480], 'b'),
	planned(6, 2, [750, 60, 750], 'a')
];

/** Couch to 5K: 9 weeks, 3 runs a week, from 8 x 1 minute to 30 minutes. */
export const couchTo5k: Plan = {
	id: 'couch-to-5k',
	name: 'Couch to 5K',
	source:
		'Based on the public NHS Couch to 5K schedule. Week 9 ends at 30 minutes; 5 km comes in its own time.',
	status:
		'The runs are the published ones. The bridge runs between them are our own design, not tested in a trial.',
	runs: WEEKS.flatMap((week, w) => week.map((seconds, r) => planned(w + 1, r + 1, seconds))),
	bridges: BRIDGES
};
