import type { Diary } from '../diary/diary.ts';
import type { RunFinished, RunId } from '../diary/event.ts';
import { dayOf, type LocalDay, type Seconds } from '../units.ts';
import { acheLine } from './ache-line.ts';
import { longestStretch, running, type Plan, type PlannedRun } from './plan.ts';

/** What comes next, as the step says it. */
export type NextUp = { run: PlannedRun; on: LocalDay };

/**
 * One run in the plan as a person sees it. `done` how often it was run whole (1 for runs before the person's start),
 * `on` the last day, `ache` what was said about it, `again` the extra line of a run that comes once more.
 */
export type Row = {
	run: PlannedRun;
	state: 'done' | 'twice' | 'part' | 'next' | 'later';
	again: boolean;
	on: LocalDay | null;
	ache: string | null;
};

/** Where the plan asks for much more at once, in seconds without a walk. */
export type Jump = { run: number; from: Seconds; to: Seconds; twice: readonly number[] };

/** One week of the path. `share` is how much it runs compared with the fullest week. */
export type Week = {
	week: number;
	state: 'done' | 'now' | 'later';
	rows: readonly Row[];
	running: Seconds;
	longest: Seconds;
	share: number;
	jump: Jump | null;
};

/** The whole plan as a person sees it. */
export type Progress = {
	weeks: readonly Week[];
	done: number;
	of: number;
	twice: number;
	title: string;
	lead: string;
};

/** How often each run was run whole, in this plan. */
function timesDone(plan: Plan, diary: Diary): Map<RunId, number> {
	const times = new Map<RunId, number>();
	const started = diary.plan ? plan.runs.findIndex((run) => run.id === diary.plan?.from) : 0;
	for (const run of plan.runs.slice(0, Math.max(0, started))) times.set(run.id, 1);
	const here = new Map<RunId, number>();
	for (const run of diary.runs)
		if (run.plan === plan.id && run.run !== null && run.ending === 'whole')
			here.set(run.run, (here.get(run.run) ?? 0) + 1);
	for (const [id, count] of here) times.set(id, Math.max(times.get(id) ?? 0, count));
	return times;
}

function row(
	run: PlannedRun,
	times: number,
	last: RunFinished | undefined,
	next: NextUp | null,
	diary: Diary
): Row {
	const isNext = run.id === next?.run.id && times === 0;
	const state = isNext ? 'next' : times > 1 ? 'twice' : times === 1 ? 'done' : last ? 'part' : 'later';
	const on = isNext ? (next?.on ?? null) : last ? dayOf(last) : null;
	return { run, state, again: false, on, ache: last && !isNext ? acheLine(last, diary.checkIns) : null };
}

/** The run of this week that asks for more than twice the longest stretch so far. */
function jumpIn(plan: Plan, week: number, rows: readonly Row[]): Jump | null {
	for (const { run } of rows) {
		const before = plan.runs.slice(0, plan.runs.indexOf(run)).map(longestStretch);
		const from = Math.max(0, ...before);
		const to = longestStretch(run);
		if (from > 0 && to > 2 * from) {
			const twice = rows.filter(({ state }) => state === 'twice').map((each) => each.run.run);
			return { run: run.run, from, to, twice };
		}
	}
	return null;
}

/** The plan's path, from the diary and what comes next; null before that is known, and then no week is opened. */
export function progress(plan: Plan, diary: Diary, next: NextUp | null): Progress {
	const times = timesDone(plan, diary);
	const most = Math.max(...weekNumbers(plan).map((week) => sum(ofWeek(plan, week).map(running))));
	const weeks = weekNumbers(plan).map((week): Week => {
		const runs = ofWeek(plan, week);
		const rows = runs.map((run) => {
			const last = diary.runs.findLast((done) => done.plan === plan.id && done.run === run.id);
			return row(run, times.get(run.id) ?? 0, last, next, diary);
		});
		const now = week === next?.run.week;
		if (next && now && (times.get(next.run.id) ?? 0) > 0)
			rows.push({ run: next.run, state: 'next', again: true, on: next.on, ache: null });
		const done = runs.every((run) => times.has(run.id));
		const total = sum(runs.map(running));
		return {
			week,
			state: now ? 'now' : done ? 'done' : 'later',
			rows,
			running: total,
			longest: Math.max(...runs.map(longestStretch)),
			share: total / most,
			jump: jumpIn(plan, week, rows)
		};
	});
	const twice = [...times.values()].filter((count) => count > 1).length;
	return {
		weeks,
		done: times.size,
		of: plan.runs.length,
		twice,
		...words(times.size, plan.runs.length, twice)
	};
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
const weekNumbers = (plan: Plan) => [...new Set(plan.runs.map((run) => run.week))];
const ofWeek = (plan: Plan, week: number) => plan.runs.filter((run) => run.week === week);

/** How far along, as a sentence; nothing is counted down. */
const MILESTONES: readonly { from: number; title: string }[] = [
	{ from: 1, title: 'Every run of the plan done.' },
	{ from: 8 / 9, title: 'The last week.' },
	{ from: 2 / 3, title: 'Two thirds of the way.' },
	{ from: 1 / 2, title: 'More than half way.' },
	{ from: 1 / 3, title: 'A third of the way.' },
	{ from: 1 / 27, title: 'On your way.' }
];

function words(done: number, of: number, twice: number): { title: string; lead: string } {
	if (done === 0) return { title: 'One run at a time.', lead: `${of} runs in 9 weeks, at your own pace.` };
	const again = twice === 0 ? '' : twice === 1 ? ', 1 of them twice' : `, ${twice} of them twice`;
	const title = MILESTONES.find(({ from }) => done / of >= from)?.title ?? 'On your way.';
	return { title, lead: `${done} of ${of} runs done${again}.` };
}
