import type { Seconds } from '../units.ts';
import type { Hand } from './figure/pose.ts';
import { ALL_FOURS } from './library/all-fours.ts';
import { AT_A_DESK } from './library/at-a-desk.ts';
import { FRONT_AND_SIDE } from './library/front-and-side.ts';
import { ON_THE_BACK } from './library/on-the-back.ts';
import { ON_THE_FEET } from './library/on-the-feet.ts';
import { ON_THE_MOVE } from './library/on-the-move.ts';
import { ROLLING } from './library/rolling.ts';
import { STRETCHES } from './library/stretches.ts';
import { WITH_A_BAND } from './library/with-a-band.ts';
import type { SourceId } from './sources.ts';
import type { Thing } from './things.ts';

export type Level = 1 | 2 | 3;

/** What else belongs to a dose: how it is done, on both legs at once, with which things, a few times more on one side. */
type How = { note?: string; both?: true; needs?: readonly Thing[]; more?: Extra };

/** A few more times on one side. */
export type Extra = { side: 'left' | 'right'; reps: number };

/**
 * How much of an exercise: times and holds, or simply a stretch of time; on each side where it has sides. `upTo` is the
 * most of what is counted: of the hold, else of the times, else of the seconds.
 */
export type Dose = (
	{ sets: number; reps: number; hold: Seconds | null; upTo?: number } | { seconds: Seconds; upTo?: Seconds }
) &
	How;

export type Sure = 'experience only' | 'some evidence' | 'good evidence';

export type Purpose = 'warm-up' | 'strength' | 'mobility' | 'release' | 'recovery';

/** One side of an exercise in words, and which image of the figure shows it. */
export type SideWords = { limbs: string; figure: Hand };

export type Exercise = {
	id: string;
	name: string;
	/** Areas of the body it is for; ids of `feel/areas.ts`. */
	areas: readonly string[];
	purpose: Purpose;
	/** Null at a level that skips it. */
	dose: Record<Level, Dose | null>;
	/** Null when both sides move together or in turn. */
	sides: { left: SideWords; right: SideWords } | null;
	/** How to get into place, short enough to be said while one does. */
	start: string;
	/** What to feel while doing it. */
	cue: string;
	easier: string;
	/** The exercise to go down to. */
	easierMove?: string;
	harder: string | null;
	/** The exercise to go up to. */
	harderMove?: string;
	/** When to stop or skip this one, beside `STOP`. */
	stop: string | null;
	sources: readonly SourceId[];
	sure: Sure;
	/** What it cannot be done without, at any level. */
	needs: readonly Thing[];
	/** Areas that bear weight or work hard; ids of `feel/areas.ts`. */
	loads: readonly string[];
	/** Hard work for the legs: not the day before the longest run. */
	legHard: boolean;
};

/** Stop rule A of the library: for every exercise, whatever else its own rule says. `evidence.md` 7, November 2026. */
export const STOP =
	'Stop for sharp or catching pain, pain above 3 out of 10, tingling, numbness, dizziness or chest trouble. If an area is 2 or more points worse next morning, do half next time.';

/**
 * Standing ones first, then those on the floor, so that nobody gets up and down all the time. Doses, areas and cues: the
 * library of `evidence.md` 7, November 2026; conservative coaching doses, words our own.
 */
export const EXERCISES: readonly Exercise[] = [
	...ON_THE_MOVE,
	...ON_THE_FEET,
	...WITH_A_BAND,
	...STRETCHES,
	...ALL_FOURS,
	...ON_THE_BACK,
	...FRONT_AND_SIDE,
	...ROLLING,
	...AT_A_DESK
];

const BY_ID: ReadonlyMap<string, Exercise> = new Map(EXERCISES.map((each) => [each.id, each]));

/** The exercise with that id, or null when this Fourleaf has none. */
export const exercise = (id: string): Exercise | null => BY_ID.get(id) ?? null;

const FLOOR: ReadonlySet<string> = new Set(
	[...ALL_FOURS, ...ON_THE_BACK, ...FRONT_AND_SIDE, ...ROLLING].map(({ id }) => id)
);

/** Whether one is down on the floor for it. */
export const onTheFloor = ({ id }: Exercise): boolean => FLOOR.has(id);

const plural = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

/** `30 seconds`, `1 minute`, `1 to 2 minutes`. */
function timeInWords(seconds: Seconds, upTo: Seconds | undefined): string {
	const inMinutes = seconds % 60 === 0 && (upTo ?? 0) % 60 === 0;
	const [from, to] = inMinutes ? [seconds / 60, (upTo ?? 0) / 60] : [seconds, upTo ?? 0];
	const unit = inMinutes ? 'minute' : 'second';
	return to > from ? `${from} to ${plural(to, unit)}` : plural(from, unit);
}

function timesInWords({ sets, reps, hold, upTo }: Extract<Dose, { sets: number }>): string {
	const held = hold === null ? '' : `${hold}${upTo ? ` to ${upTo}` : ''} s`;
	const times = `${reps}${hold === null && upTo ? ` to ${upTo}` : ''}`;
	if (reps === 1 && hold !== null) return sets === 1 ? `hold ${held}` : `${sets} holds of ${held}`;
	const much = sets === 1 ? `${times} times` : `${sets} rounds of ${times}`;
	return hold === null ? much : `${much}, hold ${held}`;
}

/** `6 times`, `3 rounds of 10 to 15, each side`, `1 minute`: how much, in a few words. */
export function doseInWords(dose: Dose, eachSide: boolean): string {
	const much = 'seconds' in dose ? timeInWords(dose.seconds, dose.upTo) : timesInWords(dose);
	return `${much}${eachSide && !dose.both ? ', each side' : ''}`;
}
