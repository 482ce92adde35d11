import type { Instant, Seconds } from '../units.ts';
import { duration, running, type PlannedRun } from './plan.ts';

/** Pocket: one audio track whose own position is the clock. Screen: the device's clock, screen kept awake. */
export type Mode = 'pocket' | 'screen';

/** A stretch of the run lived through, in seconds from its start. */
export type Span = { from: Seconds; to: Seconds };

/** The shape of a session as it is kept. A record of a higher one is a newer Fourleaf's. */
export const VERSION = 2;

/**
 * A run being run. `run` is the plan's run as it was at the start, so that a plan changed or gone since changes
 * nothing. `position` is the place in it that was true at `seenAt`; `lived` holds the stretches lived through, of
 * which the last is still open. Skipping closes one and opens the next, so what was really run is known whatever was
 * skipped or done twice.
 */
export type Session = {
	version: typeof VERSION;
	plan: string;
	run: PlannedRun;
	treadmill: boolean;
	/** Whether its distance is measured. */
	measured: boolean;
	mode: Mode;
	startedAt: Instant;
	seenAt: Instant;
	position: Seconds;
	going: boolean;
	lived: readonly Span[];
};

/** What the device's two clocks say: the wall clock may be put forward or back, the steady one may stop in sleep. */
export type Clocks = { wall: Instant; steady: number };

/** So little missing at the end still is the whole run: an audio track may stop a moment early. */
const NEARLY: Seconds = 10;

const within = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** How a run is to be run, as chosen before it. */
export type Manner = Pick<Session, 'mode' | 'treadmill' | 'measured'>;

/** The first second of a run of the plan with that id. */
export function begin(run: PlannedRun, plan: string, manner: Manner, now: Instant): Session {
	const lived = [{ from: 0, to: 0 }];
	const clock = { startedAt: now, seenAt: now, position: 0 };
	return { version: VERSION, plan, run, ...manner, ...clock, going: true, lived };
}

/**
 * A sleep is believed up to so long. A clock is put forward by hours or days, so more than this is somebody's hand on
 * it, and the steady one is right. [our choice]
 */
const LONGEST_SLEEP: Seconds = 3500;

/**
 * Seconds that passed between two readings of the clocks. With the page in view the steady clock is right, whatever
 * is done to the wall clock; hidden, the device may have slept and only the wall clock went on. Never negative.
 */
export function passed(before: Clocks, now: Clocks, hidden: boolean): Seconds {
	const steady = Math.max(0, (now.steady - before.steady) / 1000);
	const wall = (now.wall - before.wall) / 1000;
	return hidden && wall - steady < LONGEST_SLEEP ? Math.max(steady, wall) : steady;
}

/** The most that can have passed between two readings, whichever clock is right. */
export function passedAtMost(before: Clocks, now: Clocks): Seconds {
	return Math.max(0, now.steady - before.steady, now.wall - before.wall) / 1000;
}

/** The run goes on to `position`. Back is not on: that is `jump`. */
export function move(session: Session, position: Seconds, now: Instant): Session {
	const to = within(session.position, position, duration(session.run));
	const open = session.lived.at(-1) ?? { from: session.position, to };
	const lived = [...session.lived.slice(0, -1), { from: open.from, to }];
	return { ...session, position: to, seenAt: now, lived };
}

/** A clockwork may run ahead of the clocks by so little; more is somebody's hand on a slider. */
const LEAP: Seconds = 2;

/**
 * The run is at `position`, as its clockwork says, at most `since` seconds after the last time: it went on, or it was moved by
 * somebody's hand (a slider on the lock screen), and then the stretch between was not lived.
 */
export function follow(
	session: Session,
	{ position, since }: { position: Seconds; since: Seconds },
	now: Instant
): Session {
	const ahead = position - session.position;
	const leapt = ahead > since + LEAP || ahead < -LEAP;
	return leapt ? jump(session, position, now) : move(session, position, now);
}

/** Skips to a place, forward or back; the stretch between does not count as lived. */
export function jump(session: Session, position: Seconds, now: Instant): Session {
	const to = within(0, position, duration(session.run));
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
export function isOver({ position, run }: Session): boolean {
	return position >= duration(run) - 0.001;
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
export function ran({ lived, run }: Session): Seconds {
	return sum(lived.flatMap((span) => runningSpans(run).map((part) => overlap(span, part))));
}

/** What the diary keeps of how a run went. Seconds are whole. */
export type Outcome = { ending: 'whole' | 'early'; elapsed: Seconds; ran: Seconds };

/**
 * How the run ended, for the diary: whole when everything that was to be run has been run, even if the cool-down
 * walk was cut short; early otherwise.
 */
export function outcome(session: Session): Outcome {
	const { lived, run } = session;
	const covered = sum(union(lived).flatMap((span) => runningSpans(run).map((part) => overlap(span, part))));
	return {
		ending: covered >= running(run) - NEARLY ? 'whole' : 'early',
		elapsed: Math.round(elapsed(session)),
		ran: Math.round(ran(session))
	};
}
