import type { Diary } from '../diary/diary.ts';
import type { RunFinished } from '../diary/event.ts';
import type { Metres } from '../units.ts';
import { find, longestStretch, type Plan } from './plan.ts';
import { plansOf } from './plans.ts';

/** What was reached, by the run that reached it first. Thirty minutes are not 5 km, and neither stands for the other. */
export type Marks = {
	/** The first whole run with 30 minutes without a walk. */
	thirtyMinutes: RunFinished | null;
	/** The first run of 5 km by distance, by GPS or as the person noted it. */
	fiveK: RunFinished | null;
	/** The furthest run, or null while no distance was noted. */
	furthest: (RunFinished & { distance: Metres }) | null;
};

const THIRTY_MINUTES = 1800;
const FIVE_K: Metres = 5000;

/** A person's marks, from every run of every plan they know. */
export function marks(diary: Diary): Marks {
	const plans = plansOf(diary);
	const stretch = ({ plan, run, ending }: RunFinished) => {
		const planned = run === null ? null : find(plans.find(({ id }) => id === plan) ?? NO_PLAN, run);
		return planned && ending === 'whole' ? longestStretch(planned) : 0;
	};
	const measured = diary.runs.flatMap((run) =>
		run.distance === undefined ? [] : [{ ...run, distance: run.distance }]
	);
	return {
		thirtyMinutes: diary.runs.find((run) => stretch(run) >= THIRTY_MINUTES) ?? null,
		fiveK: measured.find(({ distance }) => distance >= FIVE_K) ?? null,
		furthest: measured.reduce<Marks['furthest']>(
			(best, run) => (run.distance > (best?.distance ?? 0) ? run : best),
			null
		)
	};
}

/** Whether the last run of the plan was run whole since the plan was begun. */
export function isFinished(plan: Plan, { plan: begun, runs }: Diary): boolean {
	const last = plan.runs.at(-1)?.id;
	return runs.some(
		({ plan: of, run, ending, at }) =>
			of === plan.id && run === last && ending === 'whole' && at >= (begun?.plan === plan.id ? begun.at : 0)
	);
}

const NO_PLAN: Plan = { id: '', name: '', source: '', status: '', runs: [], bridges: [] };
