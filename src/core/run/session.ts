import type { RunId } from '../diary/event.ts';
import type { Instant, Seconds } from '../units.ts';
import { duration, find, running, type Plan, type PlannedRun } from './plan.ts';

/** Pocket: one audio track whose own position is the clock. Screen: the device's clock, screen kept awake. */
export type Mode = 'pocket' | 'screen';

/** A stretch of the run lived through, in seconds from its start. */
export type Span = { from: Seconds; to: Seconds };

/**
 * A run being run. `position` is the place in the plan's run that was true at `seenAt`; `lived` holds the stretches
 * lived through, of which the last is still open. Skipping closes one and opens the next, so what was really run is
 * known whatever was skipped or done twice.
 */
export type Session = {
	plan: string;
	run: RunId;
	mode: Mode;
	startedAt: Instant;
	seenAt: Instant;
	position: Seconds;
	going: boolean;
	lived: readonly Span[];
};

/** What the device's two clocks say: the wall clock may be put forward or back, the steady one may stop in sleep. */
export type Clocks = { wall: Instant; steady: number };

/** A run that was cut off. `ran` is how long was run, `ago` how long since; `fresh` when carrying on makes sense. */
export type CutOff = { session: Session; run: PlannedRun; ran: Seconds; ago: Seconds; fresh: boolean };

/** After so long a break it is another outing, not the same one. */
const CARRY_ON_WITHIN: Seconds = 2 * 3600;

/** So little missing at the end still is the whole run: an audio track may stop a moment early. */
const NEARLY: Seconds = 10;

const within = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** The first second of a run. */
export function begin(run: PlannedRun, plan: string, mode: Mode, now: Instant): Session {
	const lived = [{ from: 0, to: 0 }];
	return { plan, run: run.id, mode, startedAt: now, seenAt: now, position: 0, going: true, lived };
}

/**
 * Seconds that passed between two readings of the clocks. With the page in view the steady clock is right, whatever
 * is done to the wall clock; hidden, the device may have slept and only the wall clock went on. Never negative.
 */
export function passed(before: Clocks, now: Clocks, hidden: boolean): Seconds {
	const steady = (now.steady - before.steady) / 1000;
	const wall = (now.wall - before.wall) / 1000;
	return Math.max(0, hidden ? Math.max(steady, wall) : steady);
}

/** The run goes on to `position`. Back is not on: that is `jump`. */
export function move(session: Session, run: PlannedRun, position: Seconds, now: Instant): Session {
	const to = within(session.position, position, duration(run));
	const open = session.lived.at(-1) ?? { from: session.position, to };
	const lived = [...session.lived.slice(0, -1), { from: open.from, to }];
	return { ...session, position: to, seenAt: now, lived };
}

/** A clockwork may run ahead of the clocks by so little; more is somebody's hand on a slider. */
const LEAP: Seconds = 2;

/**
 * The run is at `position`, as its clockwork says, `since` seconds after the last time: it went on, or it was moved by
 * somebody's hand (a slider on the lock screen), and then the stretch between was not lived.
 */
export function follow(
	session: Session,
	run: PlannedRun,
	{ position, since }: { position: Seconds; since: Seconds },
	now: Instant
): Session {
	const ahead = position - session.position;
	const leapt = ahead > since + LEAP || ahead < -LEAP;
	return leapt ? jump(session, run, position, now) : move(session, run, position, now);
}

/** Skips to a place, forward or back; the stretch between does not count as lived. */
export function jump(session: Session, run: PlannedRun, position: Seconds, now: Instant): Session {
	const to = within(0, position, duration(run));
	const lived = [...session.lived.filter((span) => span.to > span.from), { from: to, to }];
	return { ...session, position: to, seenAt: now, lived };
}

export function pause(session: Session, now: Instant): Session {
	return { ...session, going: false, seenAt: now };
}

export function resume(session: Session, now: Instant): Session {
	return { ...session, going: true, seenAt: now };
}

/** Whether the last second of the run has been reached. */
export function isOver(session: Session, run: PlannedRun): boolean {
	return session.position >= duration(run) - 0.001;
}

/** The stretches of a run that are to be run, not walked. */
function runningSpans(run: PlannedRun): Span[] {
	let start = 0;
	return run.segments.flatMap((segment) => {
		const span = { from: start, to: start + segment.seconds };
		start = span.to;
		return segment.kind === 'run' ? [span] : [];
	});
}

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** Overlapping stretches made one, in order. */
function union(spans: readonly Span[]): Span[] {
	const joined: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.from - b.from)) {
		const last = joined.at(-1);
		if (last && span.from <= last.to)
			joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
		else joined.push(span);
	}
	return joined;
}

/** Time lived through in this run without pauses, skipped parts left out, repeated parts twice. */
export function elapsed(session: Session): Seconds {
	return sum(session.lived.map((span) => span.to - span.from));
}

/** Time of it spent in running segments. */
export function ran(session: Session, run: PlannedRun): Seconds {
	return sum(session.lived.flatMap((span) => runningSpans(run).map((part) => overlap(span, part))));
}

/**
 * How the run ended, for the diary: whole when everything that was to be run has been run, even if the cool-down
 * walk was cut short; early otherwise. Seconds are whole.
 */
export function outcome(
	session: Session,
	run: PlannedRun
): { ending: 'whole' | 'early'; elapsed: Seconds; ran: Seconds } {
	const covered = sum(
		union(session.lived).flatMap((span) => runningSpans(run).map((part) => overlap(span, part)))
	);
	return {
		ending: covered >= running(run) - NEARLY ? 'whole' : 'early',
		elapsed: Math.round(elapsed(session)),
		ran: Math.round(ran(session, run))
	};
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Whether a kept record has the shape of a session. */
function isSession(record: unknown): record is Session {
	if (typeof record !== 'object' || record === null) return false;
	const r = record as Partial<Record<keyof Session, unknown>>;
	const spans =
		Array.isArray(r.lived) && r.lived.every((s: Partial<Span> | null) => isNumber(s?.from) && isNumber(s.to));
	return (
		typeof r.plan === 'string' &&
		typeof r.run === 'string' &&
		(r.mode === 'pocket' || r.mode === 'screen') &&
		[r.startedAt, r.seenAt, r.position].every(isNumber) &&
		typeof r.going === 'boolean' &&
		spans
	);
}

/**
 * What a kept record says about a run that was cut off, or null when there is none to speak of: a damaged record,
 * one of another plan, or one that had not begun to move. A record from the future (the clock was put back) counts
 * as just now.
 */
export function recover(record: unknown, plan: Plan, now: Instant): CutOff | null {
	if (!isSession(record) || record.plan !== plan.id) return null;
	const run = find(plan, record.run);
	if (!run || record.position <= 0 || record.position > duration(run)) return null;
	const ago = Math.max(0, (now - record.seenAt) / 1000);
	return { session: record, run, ran: ran(record, run), ago, fresh: ago <= CARRY_ON_WITHIN };
}
