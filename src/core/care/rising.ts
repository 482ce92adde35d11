import { anchor, running, type Plan, type PlannedRun } from '../run/plan.ts';
import type { Seconds } from '../units.ts';

const longestOf = (runs: readonly PlannedRun[]): Seconds => Math.max(0, ...runs.map(running));

/** The first two weeks are for learning: strength may begin beside them. */
const LEARNING_WEEKS = 2;
const RISE = 1.1;

/**
 * Whether running grows in that week of a plan: its longest run is more than a tenth longer than any before. Then
 * strength is held. In Couch to 5K these are weeks 4, 5, 6 and 8, as `evidence.md` 8 has them (November 2026).
 */
export function rises(plan: Plan, week: number): boolean {
	const before = plan.runs.filter((run) => run.week < week);
	const own = plan.runs.filter((run) => run.week === week);
	return week > LEARNING_WEEKS && longestOf(own) > RISE * longestOf(before);
}

const GROWS = 1.2;

/**
 * Whether a run is a fifth longer than any before it and closes its week. Before it strength has one set fewer. In Couch
 * to 5K these are week 5, run 3 and week 6, run 3, as `evidence.md` 8 has them (November 2026).
 */
export function grows(plan: Plan, { id }: PlannedRun): boolean {
	const index = plan.runs.findIndex((run) => run.id === anchor(id));
	const [run, next] = [plan.runs[index], plan.runs[index + 1]];
	if (!run || run.id !== id || next?.week === run.week) return false;
	return running(run) >= GROWS * longestOf(plan.runs.slice(0, index));
}
