import type { Diary } from '../diary/diary.ts';
import type { Score } from '../diary/event.ts';

/**
 * Every number of the step rule, in one place, so that a physiotherapist can change them without reading the rules.
 * Source: `evidence.md` 3b and 3c as written down in November 2026; a design choice, one band below the research,
 * because nobody has examined the runner. Not yet signed off by a physiotherapist.
 */
export type Limits = {
	/** From this score on, the run is repeated. Below it a run felt comfortable. */
	repeat: Score;
	/** From this score on, no run for `restHours`. */
	rest: Score;
	/** From this score on, the plan is paused. */
	pause: Score;
	/** From this score on, an ache is still there the next morning, and it is a rest. */
	morning: Score;
	restHours: number;
	/** Days between two runs that stay free of running. */
	freeDays: number;
	/** The same area at `score` or more in `of` of the last `runs` runs. */
	often: { runs: number; of: number; score: Score };
	/** Still at `score` or more after `days` without running. */
	lasting: { days: number; score: Score };
	/** There at `score` or more on `of` of the last `days` days. */
	mostDays: { days: number; of: number; score: Score };
	/** A rise by `rise` over `days`, or no fall by `fall` in as many days of repeating, moves one outcome up. */
	trend: { days: number; rise: number; fall: number };
	/** Days since the last run, from the longest; `weeks` back, 'completed' for the last whole week, 'start' for week 1. */
	gaps: readonly { from: number; back: number | 'completed' | 'start' }[];
	/** No run longer than `share` of the longest of the last `days` days, but for the next step of a published plan. */
	cap: { share: number; days: number };
	/** A gate that was tried stands for `days`; one that did not feel fine is tried again after `hours`. */
	gates: { days: number; hours: number };
	/** Hours without a run after a fever, then a walk first; after `days` the days without running speak for themselves. */
	fever: { hours: number; days: number };
	/** The strict option: 2 or 3 is a rest, not a repeat. */
	strict: boolean;
};

export const LIMITS: Limits = {
	repeat: 2,
	rest: 4,
	pause: 6,
	morning: 2,
	restHours: 48,
	freeDays: 1,
	often: { runs: 4, of: 3, score: 2 },
	lasting: { days: 7, score: 4 },
	mostDays: { days: 14, of: 8, score: 1 },
	trend: { days: 14, rise: 2, fall: 1 },
	gaps: [
		{ from: 30, back: 'start' },
		{ from: 21, back: 3 },
		{ from: 14, back: 2 },
		{ from: 7, back: 'completed' }
	],
	cap: { share: 1.1, days: 30 },
	gates: { days: 7, hours: 24 },
	fever: { hours: 48, days: 7 },
	strict: false
};

const STRICT: Limits = { ...LIMITS, strict: true };

/** The limits this person chose: ours, or the strict ones. */
export function limitsOf(diary: Diary): Limits {
	return diary.strict ? STRICT : LIMITS;
}
