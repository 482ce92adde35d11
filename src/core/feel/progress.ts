import {
	type Plan,
	type PlannedRun,
	after,
	anchor,
	longestStretch,
	place,
	running,
	weekBefore
} from '../run/plan.ts';
import { shortRunBack } from '../run/short-run-back.ts';
import type { RunId } from '../diary/event.ts';
import type { Limits } from './limits.ts';
import { aboutRun, toggled, worst, type Outing } from './outing.ts';

/** How far a person is. */
export type Progress = {
	/** The last run that felt comfortable, done or claimed, a bridge run perhaps; null before the first. */
	comfortable: PlannedRun | null;
	/** The run that opens when nothing stands against it. */
	upcoming: PlannedRun;
	/** Sore runs since the last comfortable one, in order. */
	sore: readonly Outing[];
	/** The last run was stopped early and did not ache: it is tried again. */
	unfinished: boolean;
};

/** Whether a run was sore: 2 or more, a limp, swelling, a sore spot on a bone, or the danger button after it. */
export function isSore(outing: Outing, limits: Limits): boolean {
	const about = aboutRun(outing);
	return outing.danger || worst(about) >= limits.repeat || about.some(toggled);
}

/** Whether neither running time nor longest stretch is longer. */
export function isNoLonger(run: PlannedRun, than: PlannedRun): boolean {
	return running(run) <= running(than) && longestStretch(run) <= longestStretch(than);
}

/** The plan's first run, which is the least there is. */
export function firstOf(plan: Plan): PlannedRun {
	const first = plan.runs[0];
	if (!first) throw new Error(`The plan ${plan.id} has no runs`);
	return first;
}

/** The run, or the latest one before it that `fits`; the plan's first run at the least. */
export function latestThat(plan: Plan, run: PlannedRun, fits: (run: PlannedRun) => boolean): PlannedRun {
	if (fits(run)) return run;
	return plan.runs.slice(0, Math.floor(place(plan, run.id)) + 1).findLast(fits) ?? firstOf(plan);
}

/**
 * The run to repeat: the last comfortable one, a week further back for every sore run after the first, and never
 * longer than a run that was sore (week 5 run 3 comes before week 6 run 1 and is the harder one).
 */
export function repeatOf(
	plan: Plan,
	{ comfortable, sore }: Pick<Progress, 'comfortable' | 'sore'>
): PlannedRun {
	const last = comfortable ?? firstOf(plan);
	let at = last;
	for (let weeks = 1; weeks < sore.length; weeks += 1) at = weekBefore(plan, at.id) ?? at;
	return latestThat(
		plan,
		at,
		(run) => isNoLonger(run, last) && sore.every(({ planned }) => !planned || isNoLonger(run, planned))
	);
}

/** The state after one more run of the plan. */
function withRun(plan: Plan, state: Progress, outing: Outing, run: PlannedRun, limits: Limits): Progress {
	if (isSore(outing, limits)) return { ...state, sore: [...state.sore, outing], unfinished: false };
	if (outing.finished?.ending === 'early') {
		const bridge = anchor(run.id) !== run.id && anchor(run.id) === state.comfortable?.id;
		return { ...state, upcoming: bridge ? run : state.upcoming, unfinished: true };
	}
	const first =
		state.sore.length === 1 && run.id === repeatOf(plan, state).id ? state.sore[0]?.planned : null;
	const upcoming =
		first && place(plan, first.id) > place(plan, run.id) ? first : (after(plan, run.id) ?? run);
	return { comfortable: run, upcoming, sore: [], unfinished: false };
}

/**
 * Walks the runs in order. Runs before `from` are claimed as comfortable. A comfortable run moves the plan on, a
 * bridge run past the run it follows; a sore one does not, and is tried again once its repeat felt comfortable. The
 * short run back, and runs that the plan does not have, move nothing.
 */
export function progress(plan: Plan, from: RunId | null, list: readonly Outing[], limits: Limits): Progress {
	const start = Math.max(
		0,
		plan.runs.findIndex(({ id }) => id === from)
	);
	let state: Progress = {
		comfortable: plan.runs[start - 1] ?? null,
		upcoming: plan.runs[start] ?? firstOf(plan),
		sore: [],
		unfinished: false
	};
	for (const outing of list) {
		if (!outing.planned || !outing.finished || outing.planned === shortRunBack) continue;
		state = withRun(plan, state, outing, outing.planned, limits);
	}
	return state;
}
