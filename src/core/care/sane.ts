import type { Dose } from './exercises.ts';

/** What a routine of one's own may ask for. Fourleaf's own, November 2026: far beyond any dose of the library. */
export const LIMITS = {
	name: 60,
	moves: 30,
	sets: [1, 6],
	reps: [1, 60],
	hold: [1, 120],
	secondsOfMove: [10, 1200],
	/** Of a whole routine. */
	seconds: 90 * 60
} as const;

type Range = readonly [number, number];

/** Within the range: nothing. Else what would be, in a sentence. */
function beyond(n: number, [least, most]: Range, unit: string): string | null {
	return n >= least && n <= most ? null : `${n} ${unit} is no dose. It can be ${least} to ${most}.`;
}

/** What is absurd about a dose, in a sentence, or null. */
export function outOf(dose: Dose): string | null {
	if ('seconds' in dose) return beyond(dose.seconds, LIMITS.secondsOfMove, 'seconds');
	return (
		beyond(dose.sets, LIMITS.sets, 'rounds') ??
		beyond(dose.reps, LIMITS.reps, 'times') ??
		(dose.hold === null ? null : beyond(dose.hold, LIMITS.hold, 'seconds of holding'))
	);
}

/** What of a dose can be turned up and down. */
export type Knob = 'sets' | 'reps' | 'hold' | 'seconds';

/** The knobs of a dose, in the order in which they are said. */
export function knobs(dose: Dose): Knob[] {
	if ('seconds' in dose) return ['seconds'];
	return dose.hold === null ? ['sets', 'reps'] : ['sets', 'reps', 'hold'];
}

const RANGES: Record<Knob, Range> = {
	sets: LIMITS.sets,
	reps: LIMITS.reps,
	hold: LIMITS.hold,
	seconds: LIMITS.secondsOfMove
};
const STEPS: Record<Knob, number> = { sets: 1, reps: 1, hold: 1, seconds: 10 };

export const valueOf = (dose: Dose, knob: Knob): number => (dose as Record<Knob, number | null>)[knob] ?? 0;

/** The dose with one knob a step up or down; null at the end of its range. */
export function turned(dose: Dose, knob: Knob, up: boolean): Dose | null {
	const value = valueOf(dose, knob) + (up ? STEPS[knob] : -STEPS[knob]);
	const [least, most] = RANGES[knob];
	if (value < least || value > most) return null;
	return plain({ ...dose, [knob]: value });
}

/** A dose without what was said of another one: its range, its note. */
export function plain(dose: Dose): Dose {
	const how = { ...(dose.both && { both: dose.both }), ...(dose.needs && { needs: dose.needs }) };
	if ('seconds' in dose) return { seconds: dose.seconds, ...how };
	return { sets: dose.sets, reps: dose.reps, hold: dose.hold, ...how };
}
