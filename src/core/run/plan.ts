import type { RunId } from '../diary/event.ts';
import type { Seconds } from '../units.ts';
import { shortRunBack } from './short-run-back.ts';

/** One stretch of a run. Warm-up and cool-down are walks. */
export type Segment = { kind: 'walk' | 'run'; seconds: Seconds };

/** One outing: warm-up walk, segments, cool-down walk, in order. */
export type PlannedRun = { id: RunId; week: number; run: number; segments: readonly Segment[] };

/**
 * A list of runs in order, with where it comes from: `source` whose plan it is, `status` how far it has been tried,
 * said plainly, or empty when nobody says. `bridges` are runs offered where the plan jumps: `W5R2a` and
 * `W5R2b` stand between W5R2 and W5R3. Nobody has to run them; who does is past W5R2 and not yet at W5R3.
 */
export type Plan = {
	id: string;
	name: string;
	source: string;
	status: string;
	runs: readonly PlannedRun[];
	bridges: readonly PlannedRun[];
};

const A = 'a'.charCodeAt(0);

/** The run of the plan that a bridge run follows, or the run itself. */
export function anchor(id: RunId): RunId {
	return (id.charCodeAt(id.length - 1) >= A ? id.slice(0, -1) : id) as RunId;
}

/** The run with that id, bridge runs and the first short run back included, or null when the plan has none. */
export function find(plan: Plan, id: RunId): PlannedRun | null {
	if (id === shortRunBack.id) return shortRunBack;
	let runs = byId.get(plan);
	if (!runs) byId.set(plan, (runs = new Map([...plan.runs, ...plan.bridges].map((run) => [run.id, run]))));
	return runs.get(id) ?? null;
}

/** A diary of five years looks a run up a thousand times. */
const byId = new WeakMap<Plan, ReadonlyMap<RunId, PlannedRun>>();

/** The run of the plan after that one; the last run's successor is itself, so a finished plan keeps its 30 minutes. */
export function after(plan: Plan, id: RunId): PlannedRun | null {
	const from = anchor(id);
	const index = plan.runs.findIndex((run) => run.id === from);
	return index < 0 ? null : (plan.runs[Math.min(index + 1, plan.runs.length - 1)] ?? null);
}

/**
 * Where a run stands, for comparing: its index among the plan's runs; a bridge run stands a little past its anchor,
 * `W5R2a` before `W5R2b`, and both before W5R3. -1 when the plan has no such run.
 */
export function place(plan: Plan, id: RunId): number {
	const index = find(plan, id) ? plan.runs.findIndex((run) => run.id === anchor(id)) : -1;
	return index < 0 || anchor(id) === id ? index : index + 0.2 * (' abcd'.indexOf(id.at(-1) ?? '') || 1);
}

/** The bridge runs offered between that run and the next one, in order; none for most runs. */
export function bridgesAfter(plan: Plan, id: RunId): readonly PlannedRun[] {
	return plan.bridges.filter((bridge) => anchor(bridge.id) === anchor(id));
}

/** Every run of the plan in the order one meets them, bridge runs in their places. */
export function outings(plan: Plan): readonly PlannedRun[] {
	return plan.runs.flatMap((run) => [run, ...bridgesAfter(plan, run.id)]);
}

/** The same run of the week before, for stepping back; the first week steps back to its own first run. */
export function weekBefore(plan: Plan, id: RunId): PlannedRun | null {
	const from = find(plan, id);
	if (!from) return null;
	return plan.runs.find((run) => run.week === from.week - 1 && run.run === from.run) ?? plan.runs[0] ?? null;
}

/** Length of the whole outing. */
export function duration(run: PlannedRun): Seconds {
	return run.segments.reduce((sum, segment) => sum + segment.seconds, 0);
}

/** Time spent running. */
export function running(run: PlannedRun): Seconds {
	return run.segments.reduce((sum, segment) => sum + (segment.kind === 'run' ? segment.seconds : 0), 0);
}

/** The longest stretch without a walk. */
export function longestStretch(run: PlannedRun): Seconds {
	return Math.max(0, ...run.segments.map((segment) => (segment.kind === 'run' ? segment.seconds : 0)));
}

/** `Week 6, run 3`; a bridge run `Week 5, run 2a`; `First short run back`. */
export function spoken({ id, week, run }: PlannedRun): string {
	if (id === shortRunBack.id) return 'First short run back';
	return `Week ${week}, run ${run}${id.slice(anchor(id).length)}`;
}

/** The same in the middle of a sentence: `week 6, run 3`, `your first short run back`. */
export function inWords(run: PlannedRun): string {
	const said = `${spoken(run).charAt(0).toLowerCase()}${spoken(run).slice(1)}`;
	return run.id === shortRunBack.id ? `your ${said}` : said;
}
