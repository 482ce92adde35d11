import type { Diary } from '../diary/diary.ts';
import type { RunFinished, RunId } from '../diary/event.ts';
import { dayOf, type LocalDay, type Seconds } from '../units.ts';
import { acheLine } from './ache-line.ts';
import { jumpTo } from './load.ts';
import type * as load from './load.ts';
import { anchor, bridgesAfter, find, longestStretch, running, type Plan, type PlannedRun } from './plan.ts';
import type { Coming } from './schedule.ts';

/**
 * One run in the plan as a person sees it. `done` was run whole once (or before the person's start), `offered` is a
 * step in between that nobody has to take. `on` is the day it comes next, or was run last; `ache` what was said about
 * it; `again` marks the extra line of a run that comes once more.
 */
export type Row = {
	run: PlannedRun;
	state: 'done' | 'twice' | 'part' | 'next' | 'later' | 'offered';
	again: boolean;
	on: LocalDay | null;
	ache: string | null;
};

/** Where the plan asks for much more at once, and which runs of that week the person took twice. */
export type Jump = load.Jump & { twice: readonly number[] };

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
export type Progress = { weeks: readonly Week[]; title: string; lead: string };

/** What the rows are made of: how often and when each run was last run, and on which day it comes. */
type Seen = {
	times: ReadonlyMap<RunId, number>;
	last: ReadonlyMap<RunId, RunFinished>;
	next: PlannedRun | null;
	days: ReadonlyMap<RunId, LocalDay>;
	diary: Diary;
};

/** What was run of this plan since it was begun. */
function look(plan: Plan, diary: Diary, next: PlannedRun | null, coming: readonly Coming[]): Seen {
	const begun = diary.plan?.plan === plan.id ? diary.plan : null;
	const started = plan.runs.findIndex((run) => run.id === begun?.from);
	const times = new Map<RunId, number>();
	const last = new Map<RunId, RunFinished>();
	for (const run of plan.runs.slice(0, Math.max(0, started))) times.set(run.id, 1);
	const here = new Map<RunId, number>();
	for (const run of diary.runs) {
		if (run.plan !== plan.id || run.run === null || run.at < (begun?.at ?? -Infinity)) continue;
		last.set(run.run, run);
		if (run.ending === 'whole') here.set(run.run, (here.get(run.run) ?? 0) + 1);
	}
	for (const [id, count] of here) if (find(plan, id)) times.set(id, Math.max(times.get(id) ?? 0, count));
	return { times, last, next, days: new Map(coming.map(({ run, on }) => [run.id, on])), diary };
}

function row(run: PlannedRun, { times, last, next, days, diary }: Seen): Row {
	const count = times.get(run.id) ?? 0;
	const done = last.get(run.id);
	const open = anchor(run.id) === run.id ? 'later' : 'offered';
	const isNext = run.id === next?.id && count === 0;
	const state = isNext ? 'next' : count > 1 ? 'twice' : count === 1 ? 'done' : done ? 'part' : open;
	const ahead = isNext || state === 'later' || state === 'part';
	const on = (ahead && days.get(run.id)) || (done ? dayOf(done) : null);
	return { run, state, again: false, on, ache: done && !isNext ? acheLine(done, diary.checkIns) : null };
}

/** The first run of this week that is a jump. */
function jumpIn(plan: Plan, rows: readonly Row[]): Jump | null {
	const jump = rows.map(({ run }) => jumpTo(plan, run)).find((each) => each !== null);
	const twice = rows.filter(({ state }) => state === 'twice').map((each) => each.run.run);
	return jump ? { ...jump, twice } : null;
}

function weekOf(plan: Plan, runs: readonly PlannedRun[], seen: Seen): Omit<Week, 'share'> {
	const { next, times, days } = seen;
	const week = runs[0]?.week ?? 0;
	const rows = runs.flatMap((run) => [run, ...bridgesAfter(plan, run.id)]).map((run) => row(run, seen));
	const now = week === next?.week;
	if (next && now && times.has(next.id))
		rows.push({ run: next, state: 'next', again: true, on: days.get(next.id) ?? null, ache: null });
	return {
		week,
		state: now ? 'now' : runs.every((run) => times.has(run.id)) ? 'done' : 'later',
		rows,
		running: sum(runs.map(running)),
		longest: Math.max(...runs.map(longestStretch)),
		jump: jumpIn(plan, rows)
	};
}

/**
 * The plan's path, from the diary, the run that comes next and the days of the runs to come; null before it is known
 * what comes next, and then no week is opened.
 */
export function progress(
	plan: Plan,
	diary: Diary,
	next: PlannedRun | null,
	coming: readonly Coming[] = []
): Progress {
	const seen = look(plan, diary, next, coming);
	const numbers = [...new Set(plan.runs.map((run) => run.week))];
	const weeks = numbers.map((week) =>
		weekOf(
			plan,
			plan.runs.filter((run) => run.week === week),
			seen
		)
	);
	const most = Math.max(...weeks.map((week) => week.running));
	return { weeks: weeks.map((week) => ({ ...week, share: week.running / most })), ...words(plan, seen) };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** How far along, as a sentence; nothing is counted down. */
const MILESTONES: readonly { from: number; title: string }[] = [
	{ from: 2 / 3, title: 'Two thirds of the way.' },
	{ from: 1 / 2, title: 'More than half way.' },
	{ from: 1 / 3, title: 'A third of the way.' },
	{ from: 0, title: 'On your way.' }
];

const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;

function words(plan: Plan, { times }: Seen): { title: string; lead: string } {
	const of = plan.runs.length;
	const done = plan.runs.filter((run) => times.has(run.id)).length;
	const between = plan.bridges.filter((run) => times.has(run.id)).length;
	const twice = [...times.values()].filter((count) => count > 1).length;
	const final = plan.runs.at(-1)?.week;
	const weeks = new Set(plan.runs.map((run) => run.week)).size;
	if (done === 0 && between === 0)
		return {
			title: 'One run at a time.',
			lead: `${count(of, 'run')} in ${count(weeks, 'week')}, at your own pace.`
		};
	const more = [
		...(twice === 0 ? [] : [`${twice} of them twice`]),
		...(between === 0 ? [] : [`and ${between} in between`])
	];
	const lead = `${[`${done} of ${count(of, 'run')} done`, ...more].join(', ')}.`;
	if (done === of) return { title: 'Every run of the plan done.', lead };
	if (plan.runs.every((run) => run.week === final || times.has(run.id)))
		return { title: 'The last week.', lead };
	return { title: MILESTONES.find(({ from }) => done / of >= from)?.title ?? '', lead };
}
