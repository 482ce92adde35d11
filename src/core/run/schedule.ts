import type { Diary } from '../diary/diary.ts';
import type { RunFinished, RunId, RunMoved } from '../diary/event.ts';
import { addDays, dayOf, daysBetween, weekday, type LocalDay, type Minutes } from '../units.ts';
import { after, type Plan, type PlannedRun } from './plan.ts';

/**
 * As much of the step as its days need: the next run, the earliest day for it, and the earliest day for somebody who
 * insists on running on two days in a row.
 */
export type NextUp = {
	outcome: 'next' | 'repeat' | 'rest' | 'paused';
	run: PlannedRun;
	on: LocalDay;
	soonest: LocalDay;
};

/** A run to come on its day. `time` in minutes after midnight, null when no usual time was chosen. */
export type Coming = { run: PlannedRun; on: LocalDay; time: Minutes | null; moved: boolean };

// Source: the public NHS Couch to 5K schedule: 3 runs a week with a rest day between, read November 2026.
const A_WEEK = 3;

/** In days: what is to come later than this is a broken clock's. */
const FURTHEST = 366;

const EVERY_DAY: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** Which days of the week, and whether days in a row are meant. Days that touch otherwise mean "one of these". */
type Rhythm = { days: readonly number[]; chosen: boolean; insists: boolean; loose: boolean };

/** Whether two of the weekdays follow each other; Sunday and Monday do. */
export function touching(days: readonly number[]): boolean {
	return days.some((day) => days.includes((day + 1) % 7));
}

function rhythmOf({ days: choice }: Diary): Rhythm {
	const chosen = choice !== null && choice.days.length > 0;
	const days = chosen ? choice.days : EVERY_DAY;
	const insists = chosen && choice.insists === true;
	return { days, chosen, insists, loose: !insists && touching(days) };
}

/** The latest move of each run since the plan began. */
function movesOf(diary: Diary, today: LocalDay): Map<RunId, RunMoved> {
	const since = diary.plan?.at ?? -Infinity;
	const near = diary.moves.filter(({ at, to }) => at >= since && daysBetween(today, to) <= FURTHEST);
	return new Map(near.map((move) => [move.run, move]));
}

/** Whether the run was run after the move, so that the move is spent. */
function isSpent({ run, at }: RunMoved, runs: readonly RunFinished[]): boolean {
	for (let index = runs.length - 1; index >= 0; index -= 1) {
		const done = runs[index];
		if (!done || done.at <= at) return false;
		if (done.run === run) return true;
	}
	return false;
}

/**
 * The last days on which there was a run, each once, in order: as many as the count of a week asks for. A run that a
 * broken clock put in days to come holds nothing up.
 */
function lastDays(runs: readonly RunFinished[], today: LocalDay): LocalDay[] {
	const days: LocalDay[] = [];
	// Over the date line, tomorrow may have been run already.
	const latest = addDays(today, 1);
	for (let index = runs.length - 1; index >= 0 && days.length < A_WEEK; index -= 1) {
		const run = runs[index];
		const day = run && dayOf(run);
		if (day !== undefined && day <= latest && !days.includes(day)) days.unshift(day);
	}
	return days.sort();
}

/** The run that comes next, then the rest of the plan. */
function rest(plan: Plan, next: PlannedRun): PlannedRun[] {
	const then = after(plan, next.id);
	const from = then && then.id !== next.id ? plan.runs.indexOf(then) : plan.runs.length;
	return [next, ...plan.runs.slice(from)];
}

/** Finds each run its day in turn. `ran` holds the days of running so far, those found included. */
class Calendar {
	readonly #rhythm: Rhythm;
	readonly #insisted: ReadonlySet<LocalDay>;
	readonly #ran: LocalDay[];

	constructor(rhythm: Rhythm, moves: Iterable<RunMoved>, ran: readonly LocalDay[]) {
		this.#rhythm = rhythm;
		this.#insisted = new Set([...moves].filter(({ insists }) => insists).map(({ to }) => to));
		this.#ran = [...ran];
	}

	/** Whether the person wants these two days in a row: both chosen so, or the first moved there so. */
	#wants(first: LocalDay, second: LocalDay): boolean {
		const { days, chosen, insists } = this.#rhythm;
		if (!chosen || !days.includes(weekday(second))) return false;
		return (insists && days.includes(weekday(first))) || this.#insisted.has(first);
	}

	#inARow(day: LocalDay): boolean {
		const last = this.#ran.at(-1);
		return last !== undefined && daysBetween(last, day) === 1;
	}

	/** Whether a day keeps its distance from the run before: a day between, or none when that is wanted. */
	#apart(day: LocalDay, insists: boolean): boolean {
		const last = this.#ran.at(-1);
		const days = last === undefined ? Infinity : daysBetween(last, day);
		return days > 1 || (days === 1 && last !== undefined && (insists || this.#wants(last, day)));
	}

	/** Whether a moved run can be where it was put. */
	holds({ to, insists }: RunMoved, { on, soonest }: Pick<NextUp, 'on' | 'soonest'>): boolean {
		return this.#apart(to, insists) && (to >= on || (to >= soonest && this.#inARow(to)));
	}

	/** Whether a day is one of the person's, far enough from the run before, and not one too many in seven days. */
	fits(day: LocalDay, { on, soonest }: Pick<NextUp, 'on' | 'soonest'>): boolean {
		const { days, loose } = this.#rhythm;
		if (!days.includes(weekday(day)) || !this.#apart(day, false)) return false;
		if (day < on && !(day >= soonest && this.#inARow(day))) return false;
		const before = this.#ran.at(-A_WEEK);
		return !loose || before === undefined || daysBetween(before, day) >= 7;
	}

	take(day: LocalDay): void {
		this.#ran.push(day);
	}
}

/**
 * The coming runs in order, each on its own day: the run the step asks for, then the rest of the plan; none while
 * paused, and only that one where it is the short run back, as what follows is not known yet. Days are the person's
 * own, or when none were chosen three a week with a day between. Nothing is before the step's day; two days in a row
 * only where the person insists. Whatever was missed has slid on to the next running day, and everything after it
 * slides along. A move holds until the run is run or its day has passed, as long as the day is still possible.
 */
export function schedule(diary: Diary, plan: Plan, step: NextUp, today: LocalDay): Coming[] {
	if (step.outcome === 'paused' || daysBetween(today, step.on) > FURTHEST) return [];
	const moves = movesOf(diary, today);
	const calendar = new Calendar(rhythmOf(diary), moves.values(), lastDays(diary.runs, today));
	const time = diary.days?.time ?? null;
	let bounds: Pick<NextUp, 'on' | 'soonest'> = {
		on: step.on > today ? step.on : today,
		soonest: step.soonest > today ? step.soonest : today
	};
	return rest(plan, step.run).map((run): Coming => {
		const move = moves.get(run.id);
		const moved = move !== undefined && !isSpent(move, diary.runs) && calendar.holds(move, bounds);
		let on = moved ? move.to : bounds.soonest;
		while (!moved && !calendar.fits(on, bounds)) on = addDays(on, 1);
		calendar.take(on);
		bounds = { on: addDays(on, 1), soonest: addDays(on, 1) };
		return { run, on, time, moved };
	});
}
