import type { Instant, Seconds } from '../units.ts';
import { duration, find, running, type Plan, type PlannedRun } from './plan.ts';
import { isOver, outcome, ran, VERSION, type Outcome, type Session, type Span } from './session.ts';
import { where } from './where.ts';

/**
 * A run that was cut off. `ran` is how long was run, `ago` how long since; `fresh` when carrying on makes sense;
 * `over` when it had reached its end and only the diary has not heard of it.
 */
export type CutOff = { session: Session; ran: Seconds; ago: Seconds; fresh: boolean; over: boolean };

/** What a kept record leads to: a run that was cut off, or why it cannot be read. */
export type Recovered = { ok: true; cut: CutOff } | { ok: false; reason: string };

/** After so long a break it is another outing, not the same one. */
const CARRY_ON_WITHIN: Seconds = 2 * 3600;

/** As for a plan's run: nobody is out for two days. */
const LONGEST_RUN: Seconds = 172_800;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isList = (value: unknown, isOne: (each: never) => boolean) =>
	Array.isArray(value) &&
	value.every((each) => typeof each === 'object' && each !== null && isOne(each as never));

/** Whether a kept run has the shape of a plan's run. */
function isRun(value: unknown): value is PlannedRun {
	if (typeof value !== 'object' || value === null) return false;
	const { id, week, run, segments } = value as Partial<PlannedRun>;
	const fits =
		typeof id === 'string' &&
		[week, run].every(isNumber) &&
		isList(
			segments,
			({ kind, seconds }: { kind: unknown; seconds: unknown }) =>
				(kind === 'run' || kind === 'walk') && isNumber(seconds) && seconds > 0
		);
	return fits && segments?.length !== 0 && duration(value as PlannedRun) <= LONGEST_RUN;
}

type Kept = Omit<Session, 'run' | 'version' | 'treadmill' | 'measured'> & {
	run: unknown;
	version?: unknown;
	treadmill?: unknown;
	measured?: unknown;
};

/** Whether a kept record has the shape of a session, its run aside. */
function isSession(record: Partial<Kept>): record is Kept {
	return (
		typeof record.plan === 'string' &&
		(record.mode === 'pocket' || record.mode === 'screen') &&
		[record.startedAt, record.seenAt, record.position].every(isNumber) &&
		typeof record.going === 'boolean' &&
		isList(record.lived, ({ from, to }: Span) => isNumber(from) && isNumber(to))
	);
}

const UNREADABLE =
	'What this phone kept of your last run is damaged and cannot be read. Everything noted before is still there. ' +
	'You can note the run by hand.';
const NEWER =
	'Your last run was kept by a newer Fourleaf than the one that is open here. Close all of its tabs and open it ' +
	'again: the run is still there.';

/** The run of a record; version 1 kept only its name, so it is looked up. */
function runOf({ plan, run }: Kept, plans: readonly Plan[]): PlannedRun | null {
	if (isRun(run)) return run;
	const known = plans.find(({ id }) => id === plan);
	return known && typeof run === 'string' ? find(known, run as PlannedRun['id']) : null;
}

/**
 * What a kept record says about a run that was cut off, or null when there is none to speak of: no record, or one
 * that had not begun to move. A record from the future (the clock was put back) counts as just now.
 */
export function recover(record: unknown, plans: readonly Plan[], now: Instant): Recovered | null {
	if (record === undefined || record === null) return null;
	const kept = (typeof record === 'object' ? record : {}) as Partial<Kept>;
	if (isNumber(kept.version) && kept.version > VERSION) return { ok: false, reason: NEWER };
	if (!isSession(kept)) return { ok: false, reason: UNREADABLE };
	const run = runOf(kept, plans);
	if (!run) {
		const name = typeof kept.run === 'string' ? kept.run : null;
		return { ok: false, reason: name ? gone(name) : UNREADABLE };
	}
	if (kept.position <= 0) return null;
	if (kept.position > duration(run)) return { ok: false, reason: UNREADABLE };
	const { treadmill, measured } = kept;
	const manner = { treadmill: treadmill === true, measured: measured === true };
	const session: Session = { ...kept, ...manner, version: VERSION, run };
	const ago = Math.max(0, (now - session.seenAt) / 1000);
	const cut = { session, ran: ran(session), ago, fresh: ago <= CARRY_ON_WITHIN, over: isOver(session) };
	return { ok: true, cut };
}

const gone = (name: string) =>
	`Your last run, ${name}, is in none of your plans any more, so it cannot be carried on. You can note it by hand.`;

/**
 * Where it stopped, as a person is told it: how far into the running, or, as long as nothing was run, into the walk
 * before it (`walk`).
 */
export function stopped({ session, ran }: CutOff): { at: Seconds; of: Seconds; walk: boolean } {
	if (ran >= 1) return { at: ran, of: running(session.run), walk: false };
	const { into, segment } = where(session.run, session.position);
	return { at: into, of: segment.seconds, walk: true };
}

/** How a cut-off run is noted: as far as the clock saw, or to the end, because the person says so. */
export type Told = 'as-seen' | 'whole';

/** What the diary keeps of a run that was cut off, and when it ended: never in the future. */
export function settled(
	{ session }: CutOff,
	told: Told,
	now: Instant
): { outcome: Outcome; endedAt: Instant } {
	const { run, seenAt, position } = session;
	const seen = Math.min(now, seenAt);
	if (told === 'as-seen') return { outcome: outcome(session), endedAt: seen };
	const whole: Outcome = { ending: 'whole', elapsed: duration(run), ran: running(run) };
	return { outcome: whole, endedAt: Math.min(now, seen + 1000 * (duration(run) - position)) };
}
