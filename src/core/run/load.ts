import type { Seconds } from '../units.ts';
import { anchor, bridgesAfter, longestStretch, running, type Plan, type PlannedRun } from './plan.ts';
import { length } from './words.ts';

/** What one week of a plan asks for. `share` is its running compared with the fullest week. */
export type WeekLoad = {
	week: number;
	/** In the plan's order, bridge runs after their anchor. */
	runs: readonly PlannedRun[];
	running: Seconds;
	longest: Seconds;
	share: number;
	jumps: readonly Jump[];
};

/** Where the plan asks for much more at once: the run, and the longest stretch before it and in it. */
export type Jump = { run: number; from: Seconds; to: Seconds };

/** Every week of a plan. Bridge runs are offers and add nothing to the load. */
export function loads(plan: Plan): readonly WeekLoad[] {
	const numbers = [...new Set(plan.runs.map(({ week }) => week))];
	const weeks = numbers.map((week) => [week, plan.runs.filter((run) => run.week === week)] as const);
	const minutes = (runs: readonly PlannedRun[]) => runs.reduce((sum, run) => sum + running(run), 0);
	const most = Math.max(1, ...weeks.map(([, runs]) => minutes(runs)));
	return weeks.map(([week, own]) => ({
		week,
		runs: own.flatMap((run) => [run, ...bridgesAfter(plan, run.id)]),
		running: minutes(own),
		longest: Math.max(...own.map(longestStretch)),
		share: minutes(own) / most,
		jumps: own.flatMap((run) => jumpTo(plan, run) ?? [])
	}));
}

/**
 * The jump that a run is, or null. Fourleaf's own rule, 2026-11: half as long again as anything before, and four
 * minutes more at least, without a walk. In Couch to 5K that is week 5, run 3; in Gentle start weeks 11 and 12.
 */
export function jumpTo(plan: Plan, run: PlannedRun): Jump | null {
	if (anchor(run.id) !== run.id) return null;
	const before = plan.runs.slice(0, plan.runs.indexOf(run)).map(longestStretch);
	const from = Math.max(0, ...before);
	const to = longestStretch(run);
	return from > 0 && to >= 1.5 * from && to - from >= 240 ? { run: run.run, from, to } : null;
}

/** Runs of a week that are the same, together: `[[1, 2, 3]]`, or `[[1], [2], [3]]`. */
export function alike(runs: readonly PlannedRun[]): readonly (readonly [PlannedRun, ...PlannedRun[]])[] {
	const groups: [PlannedRun, ...PlannedRun[]][] = [];
	for (const run of runs) {
		const last = groups.at(-1);
		const same = last && JSON.stringify(last[0].segments) === JSON.stringify(run.segments);
		if (same) last.push(run);
		else groups.push([run]);
	}
	return groups;
}

/** `9 weeks, 27 runs. From 1 minute to 30 minutes without a walk.` */
export function inWords({ runs }: Plan): string {
	const count = (n: number, thing: string) => `${n} ${thing}${n === 1 ? '' : 's'}`;
	const weeks = new Set(runs.map(({ week }) => week)).size;
	const longest = runs.map(longestStretch);
	const [from, to] = [length(longest[0] ?? 0), length(Math.max(...longest))];
	const way = from === to ? `Runs of ${to}` : `From ${from} to ${to}`;
	return `${count(weeks, 'week')}, ${count(runs.length, 'run')}. ${way} without a walk.`;
}
