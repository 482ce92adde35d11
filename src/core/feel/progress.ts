import { type Plan, type PlannedRun, longestStretch, running, weekBefore } from '../run/plan.ts';
import type { RunId } from '../diary/event.ts';
import type { Limits } from './limits.ts';
import { aboutRun, toggled, worst, type Outing } from './outing.ts';

/** How far a person is. Places are indexes into the plan's runs. */
export type Progress = {
	/** The last run that felt comfortable, done or claimed; -1 before the first. */
	comfortable: number;
	/** The run that opens when nothing stands against it. */
	upcoming: number;
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

/** The latest run at or before `from` that is no longer than any of `caps`; the plan's first run at the least. */
export function noLonger(plan: Plan, from: number, caps: readonly (PlannedRun | null | undefined)[]): number {
	for (let index = from; index > 0; index -= 1) {
		const run = plan.runs[index];
		if (run && caps.every((cap) => !cap || isNoLonger(run, cap))) return index;
	}
	return 0;
}

/**
 * The run to repeat: the last comfortable one, a week further back for every sore run after the first, and never
 * longer than a run that was sore (week 5 run 3 comes before week 6 run 1 and is the harder one).
 */
export function repeatOf(plan: Plan, { comfortable, sore }: Pick<Progress, 'comfortable' | 'sore'>): number {
	let at = plan.runs[Math.max(0, comfortable)];
	const caps = [at, ...sore.map((outing) => outing.planned)];
	for (let weeks = 1; weeks < sore.length && at; weeks += 1) at = weekBefore(plan, at.id) ?? at;
	return noLonger(plan, at ? plan.runs.indexOf(at) : 0, caps);
}

/**
 * Walks the runs in order. Runs before `from` are claimed as comfortable. A comfortable run moves the plan on; a sore
 * one does not, and is tried again once its repeat felt comfortable.
 */
export function progress(plan: Plan, from: RunId | null, list: readonly Outing[], limits: Limits): Progress {
	const index = new Map(plan.runs.map((run, at) => [run.id, at]));
	const start = from === null ? 0 : (index.get(from) ?? 0);
	const last = plan.runs.length - 1;
	let state: Progress = { comfortable: start - 1, upcoming: start, sore: [], unfinished: false };
	for (const outing of list) {
		if (!outing.planned || !outing.finished) continue;
		const at = index.get(outing.planned.id) ?? 0;
		if (isSore(outing, limits)) {
			state = { ...state, sore: [...state.sore, outing], unfinished: false };
		} else if (outing.finished.ending === 'early') {
			state = { ...state, unfinished: true };
		} else {
			const tried = state.sore.length === 1 && at === repeatOf(plan, state) ? state.sore[0]?.planned : null;
			const again = tried ? (index.get(tried.id) ?? 0) : -1;
			const upcoming = again > at ? again : Math.min(at + 1, last);
			state = { comfortable: at, upcoming, sore: [], unfinished: false };
		}
	}
	return state;
}
