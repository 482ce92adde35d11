import type { Instant, Seconds } from '../units.ts';
import type { Level } from './exercises.ts';
import { length, nextMove, where, type Routine } from './routine.ts';

/** A routine being done. `position` is where it is, `played` how long it really went, pauses left out. */
export type Session = {
	routine: string;
	level: Level;
	going: boolean;
	position: Seconds;
	played: Seconds;
	/** When this was last looked at. */
	mark: Instant;
	/** Ids of exercises left out by "this hurts". */
	hurt: readonly string[];
};

/** A device that did not look for so long was asleep; the routine waits where it was last seen. */
const ASLEEP_MS = 5000;
/** A routine left longer than this is let go. */
const KEPT_MS = 12 * 3_600_000;

export function begin({ id, level }: Routine, now: Instant): Session {
	return { routine: id, level, going: true, position: 0, played: 0, mark: now, hurt: [] };
}

/** The session at a later moment. After a sleep of the device it is paused where it was. */
export function move(session: Session, now: Instant): Session {
	const gone = now - session.mark;
	if (!session.going) return { ...session, mark: now };
	if (gone < 0 || gone > ASLEEP_MS) return { ...session, going: false, mark: now };
	const seconds = gone / 1000;
	return { ...session, position: session.position + seconds, played: session.played + seconds, mark: now };
}

export const pause = (session: Session, now: Instant): Session => ({ ...move(session, now), going: false });
export const resume = (session: Session, now: Instant): Session => ({ ...session, going: true, mark: now });

/** The session at another place of the routine; the time already spent stays. */
export const jump = (session: Session, to: Seconds): Session => ({ ...session, position: Math.max(0, to) });

/** Leaves this exercise out, notes it, and goes to the next one. */
export function hurts(session: Session, routine: Routine): Session {
	const now = where(routine, session.position);
	if (!now) return session;
	const hurt = [...new Set([...session.hurt, now.part.exercise.id])];
	return { ...jump(session, nextMove(routine, session.position)), hurt };
}

export const isOver = (session: Session, routine: Routine): boolean => session.position >= length(routine);

/** What the diary keeps. Whole when the end was reached and at least half of the time was spent. */
export function outcome(session: Session, routine: Routine) {
	const whole = isOver(session, routine) && session.played >= length(routine) / 2;
	return {
		routine: session.routine,
		ending: whole ? ('whole' as const) : ('early' as const),
		elapsed: Math.round(session.played),
		hurt: [...session.hurt]
	};
}

const isLevel = (value: unknown): value is Level => value === 1 || value === 2 || value === 3;
const isTime = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** A kept record as a session again, paused; null when it is none, another routine's, too old or at its end. */
export function recover(record: unknown, compose: (level: Level) => Routine, now: Instant): Session | null {
	if (typeof record !== 'object' || record === null) return null;
	const { routine, level, position, played, mark, hurt } = record as Partial<Record<keyof Session, unknown>>;
	if (!isLevel(level) || !isTime(position) || !isTime(played) || !isTime(mark)) return null;
	const whole = compose(level);
	if (routine !== whole.id || now - mark > KEPT_MS || position <= 0 || position >= length(whole)) return null;
	const left = Array.isArray(hurt) ? hurt.filter((id): id is string => typeof id === 'string') : [];
	return { routine: whole.id, level, going: false, position, played, mark: now, hurt: left };
}
