import type { Instant, Seconds } from '../units.ts';
import { trackLength } from './cues.ts';
import { exercise, type Dose, type Level } from './exercises.ts';
import { length, nextMove, routineOf, where, type Portion, type Recipe, type Routine } from './routine.ts';

/** The shape of a session as it is kept. A record of another one is let go. */
export const VERSION = 2;

/**
 * A routine being done. `recipe` is all of it, as it is by now: what was swapped in on the way too, so that nothing else
 * has to be there to carry on. `position` is the place in it that was true at `seenAt`, `played` how long it really
 * went, pauses and skipped parts left out.
 */
export type Session = {
	version: typeof VERSION;
	recipe: Recipe;
	startedAt: Instant;
	seenAt: Instant;
	going: boolean;
	position: Seconds;
	played: Seconds;
	/** Ids of exercises swapped or left out by "this hurts". */
	hurt: readonly string[];
};

/** A routine left longer than this is let go. */
const KEPT_MS = 12 * 3_600_000;

/** A track may run ahead of the clocks by so little; more is somebody's hand on a slider. */
const LEAP: Seconds = 2;

export function begin(recipe: Recipe, now: Instant): Session {
	const clock = { startedAt: now, seenAt: now, position: 0, played: 0 };
	return { version: VERSION, recipe, ...clock, going: true, hurt: [] };
}

/** The track is at `position`, at most `since` seconds after the last look: it went on, or it was moved by hand. */
export function follow(
	session: Session,
	{ position, since }: { position: Seconds; since: Seconds },
	now: Instant
): Session {
	const ahead = position - session.position;
	const played = ahead > since + LEAP || ahead < 0 ? 0 : ahead;
	return { ...session, position, played: session.played + played, seenAt: now };
}

export const pause = (session: Session, now: Instant): Session => ({ ...session, going: false, seenAt: now });
export const resume = (session: Session, now: Instant): Session => ({ ...session, going: true, seenAt: now });

/** The session at another place of the routine; the time already spent stays. */
export const jump = (session: Session, to: Seconds): Session => ({ ...session, position: Math.max(0, to) });

/** Where this exercise begins. */
function beginning(routine: Routine, move: number): Seconds {
	return routine.parts.find((part) => part.move === move)?.at ?? length(routine);
}

/** Notes that the exercise of the moment hurts, and goes to another one in its place, or with null to the next. */
export function hurts(session: Session, routine: Routine, instead: Portion | null): Session {
	const now = where(routine, session.position);
	if (!now) return session;
	const { move, exercise } = now.part;
	const moves = [...routine.recipe.moves];
	moves.splice(move, 1, ...(instead ? [instead] : []));
	const recipe = { ...routine.recipe, moves };
	const hurt = [...new Set([...session.hurt, exercise.id])];
	return { ...jump(session, beginning(routineOf(recipe), move)), recipe, hurt };
}

/** Back or skip: the session at the beginning of another exercise. */
export const skip = (session: Session, routine: Routine): Session =>
	jump(session, nextMove(routine, session.position));

export const isOver = (session: Session, routine: Routine): boolean =>
	session.position >= trackLength(routine) - 0.05;

/** What the diary keeps. Whole when the end was reached and at least half of the time was spent. */
export function outcome(session: Session, routine: Routine) {
	const whole = session.position >= length(routine) && session.played >= length(routine) / 2;
	return {
		routine: routine.id,
		ending: whole ? ('whole' as const) : ('early' as const),
		elapsed: Math.round(session.played),
		hurt: [...session.hurt]
	};
}

const isTime = (value: unknown): value is number =>
	typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;
const isLevel = (value: unknown): value is Level => value === 1 || value === 2 || value === 3;
/** Nobody does more of one exercise. */
const isAmount = (value: unknown): value is number => isTime(value) && value > 0 && value <= 900;

function isDose(value: unknown): value is Dose {
	const { sets, reps, hold, seconds } = (value ?? {}) as Record<string, unknown>;
	if (seconds !== undefined) return isAmount(seconds);
	return isAmount(sets) && sets <= 10 && isAmount(reps) && reps <= 100 && (hold === null || isAmount(hold));
}

function isPortion(value: unknown): value is Portion {
	const { exercise: id, level, dose, why } = (value ?? {}) as Record<string, unknown>;
	return isText(id) && exercise(id) !== null && isLevel(level) && isText(why) && isDose(dose);
}

function isRecipe(value: unknown): value is Recipe {
	const { id, name, level, moves } = (value ?? {}) as Record<string, unknown>;
	if (!isText(id) || !isText(name) || !isLevel(level)) return false;
	return Array.isArray(moves) && moves.length > 0 && moves.length <= 60 && moves.every(isPortion);
}

/** A kept record as a session again, paused; null when it is none, damaged, too old, not begun or at its end. */
export function recover(record: unknown, now: Instant): Session | null {
	const kept = (record ?? {}) as Partial<Record<keyof Session, unknown>>;
	const { version, recipe, startedAt, seenAt, position, played, hurt } = kept;
	if (version !== VERSION || !isRecipe(recipe)) return null;
	if (!isTime(startedAt) || !isTime(seenAt) || !isTime(position) || !isTime(played)) return null;
	if (now - seenAt > KEPT_MS || position <= 0 || position >= length(routineOf(recipe))) return null;
	const left = Array.isArray(hurt) ? hurt.filter(isText) : [];
	return { version, recipe, startedAt, seenAt, going: false, position, played, hurt: left };
}
