import type { Ground } from './rule.ts';

// Source: the public NHS Couch to 5K schedule: 3 runs a week with a rest day between, read November 2026.
const NHS = 'The public NHS Couch to 5K schedule, with a rest day between runs.';

export const next: Ground = {
	id: 'next',
	says: '0 or 1, no limp, and no worse the next morning: the next run of the plan.',
	sure: 'some evidence',
	source: NHS
};

export const finished: Ground = {
	id: 'finished',
	says: 'The plan ends at 30 minutes. 5 km comes in its own time.',
	sure: 'some evidence',
	source: NHS
};

// Source: our own choice, November 2026.
export const unfinished: Ground = {
	id: 'unfinished',
	says: 'A run stopped early, without an ache, is tried again.',
	sure: 'experience only',
	source: 'Our own choice: a run counts when it was run to its end.'
};
