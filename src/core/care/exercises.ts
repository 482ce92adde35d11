// Longer than other files because it is a table: one entry for each exercise, nothing computed.
import type { Seconds } from '../units.ts';
import type { Hand } from './figure/pose.ts';

export type Level = 1 | 2 | 3;

/** How much of an exercise: times and holds on each side, or simply a stretch of time. */
export type Dose = { sets: number; reps: number; hold: Seconds | null } | { seconds: Seconds };

export type Sure = 'experience only' | 'some evidence' | 'good evidence';

/** One side of an exercise in words, and which image of the figure shows it. */
export type SideWords = { limbs: string; figure: Hand };

export type Exercise = {
	id: string;
	name: string;
	/** Areas of the body it is for; ids of `feel/areas.ts`. */
	areas: readonly string[];
	purpose: 'mobility' | 'strength' | 'recovery';
	dose: Record<Level, Dose>;
	/** Null when both sides move together or in turn. */
	sides: { left: SideWords; right: SideWords } | null;
	/** How to get into place. */
	start: string;
	/** What to feel while doing it. */
	cue: string;
	easier: string;
	harder: string;
	stop: string;
	source: string;
	sure: Sure;
};

/** Stop rule A of the library: for every exercise, whatever else its own rule says. `evidence.md` 7, November 2026. */
export const STOP =
	'Stop for sharp or catching pain, pain above 3 out of 10, tingling, numbness, dizziness or chest trouble. If an area is 2 or more points worse next morning, do half next time.';

const USUAL = 'Common physiotherapy practice. Nobody has tested this move on its own.';
const NHS = 'The kind of move the NHS shows for sore backs.';
const NOVICES =
	'The idea of hip and trunk strength comes from a supervised trial with new runners (Leppänen 2024). It was about legs, not backs.';

/** Doses, areas and cues: the library of `evidence.md` 7, November 2026; conservative coaching doses, words our own. */
export const EXERCISES: readonly Exercise[] = [
	{
		id: 'catcow',
		name: 'Cat and camel',
		areas: ['lower-back', 'upper-back'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 6, hold: null },
			2: { sets: 1, reps: 8, hold: null },
			3: { sets: 1, reps: 10, hold: null }
		},
		sides: null,
		start: 'Kneel on hands and knees.',
		cue: 'Round your back slowly, then let it dip. Small is enough.',
		easier: 'Do it sitting at a desk.',
		harder: 'Add a look over each shoulder.',
		stop: STOP,
		source: USUAL,
		sure: 'experience only'
	},
	{
		id: 'k2c',
		name: 'Knee to chest',
		areas: ['lower-back', 'glute'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 3, hold: 10 },
			2: { sets: 1, reps: 4, hold: 15 },
			3: { sets: 1, reps: 5, hold: 20 }
		},
		sides: { left: { limbs: 'Left knee', figure: 'L' }, right: { limbs: 'Right knee', figure: 'R' } },
		start: 'Lie on your back, knees bent.',
		cue: 'Draw the knee in. Let your lower back settle into the floor.',
		easier: 'Hold behind the thigh.',
		harder: 'Draw in both knees.',
		stop: STOP,
		source: NHS,
		sure: 'experience only'
	},
	{
		id: 'kneeroll',
		name: 'Knee rolls',
		areas: ['lower-back', 'hip'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 5, hold: null },
			2: { sets: 1, reps: 8, hold: null },
			3: { sets: 1, reps: 10, hold: null }
		},
		sides: null,
		start: 'Stay on your back, arms out to the sides.',
		cue: 'Knees together. Roll a little each way, shoulders stay down.',
		easier: 'Roll less far.',
		harder: 'Set your feet wider.',
		stop: STOP,
		source: NHS,
		sure: 'experience only'
	},
	{
		id: 'child',
		name: 'Child’s pose',
		areas: ['lower-back', 'glute', 'upper-back'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 3, hold: 10 },
			2: { sets: 1, reps: 3, hold: 20 },
			3: { sets: 1, reps: 3, hold: 30 }
		},
		sides: null,
		start: 'Kneel on hands and knees.',
		cue: 'Sit back towards your heels, arms long. Breathe into your back.',
		easier: 'Put a cushion under your hips.',
		harder: 'Walk your hands to each side.',
		stop: `${STOP} Skip it if a deep knee bend hurts.`,
		source: NHS,
		sure: 'experience only'
	},
	{
		id: 'birddog',
		name: 'Bird dog',
		areas: ['lower-back', 'stomach', 'glute'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 5, hold: 3 },
			2: { sets: 2, reps: 8, hold: 5 },
			3: { sets: 3, reps: 8, hold: 8 }
		},
		sides: {
			left: { limbs: 'Left arm, right leg', figure: 'R' },
			right: { limbs: 'Right arm, left leg', figure: 'L' }
		},
		start: 'Kneel on hands and knees.',
		cue: 'Reach long, not high. Hips level, as if carrying a cup.',
		easier: 'Only the leg, or only the arm.',
		harder: 'Draw small squares with your hand.',
		stop: STOP,
		source: NOVICES,
		sure: 'experience only'
	},
	{
		id: 'walk',
		name: 'Easy walk',
		areas: ['lower-back'],
		purpose: 'recovery',
		dose: { 1: { seconds: 60 }, 2: { seconds: 60 }, 3: { seconds: 60 } },
		sides: null,
		start: 'Stand up slowly.',
		cue: 'Walk around the room. If it feels good, make it 10 minutes outside later.',
		easier: 'Hold on to something.',
		harder: 'Walk for longer.',
		stop: STOP,
		source: 'Walking guided by physios put off the next spell of a sore back (WalkBack 2024, 701 people).',
		sure: 'some evidence'
	},
	{
		id: 'bridge',
		name: 'Bridge',
		areas: ['glute', 'hamstring', 'lower-back'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 8, hold: null },
			2: { sets: 2, reps: 12, hold: 3 },
			3: { sets: 3, reps: 15, hold: null }
		},
		sides: null,
		start: 'Lie on your back, knees bent.',
		cue: 'Push through your heels until shoulders, hips and knees line up.',
		easier: 'Lift half as high.',
		harder: 'Feet nearer, arms off the floor.',
		stop: STOP,
		source: NOVICES,
		sure: 'experience only'
	},
	{
		id: 'deadbug',
		name: 'Dead bug',
		areas: ['stomach', 'lower-back'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 5, hold: null },
			2: { sets: 2, reps: 8, hold: null },
			3: { sets: 3, reps: 10, hold: null }
		},
		sides: {
			left: { limbs: 'Left arm, right leg', figure: 'R' },
			right: { limbs: 'Right arm, left leg', figure: 'L' }
		},
		start: 'Lie on your back, arms and knees up.',
		cue: 'Keep the gap under your lower back the same. Breathe out as you reach away.',
		easier: 'Arms still, tap one heel at a time.',
		harder: 'Straighten the leg further, slowly.',
		stop: STOP,
		source: NOVICES,
		sure: 'experience only'
	}
];

/** The exercise with that id, or null when this Fourleaf has none. */
export const exercise = (id: string): Exercise | null => EXERCISES.find((known) => known.id === id) ?? null;

/** `6 times`, `3 times, 10 seconds`, `1 minute`: how much, in a few words. */
export function doseInWords(dose: Dose, eachSide: boolean): string {
	if ('seconds' in dose) return dose.seconds === 60 ? '1 minute' : `${dose.seconds} seconds`;
	const rounds = dose.sets === 1 ? '' : `${dose.sets} rounds of `;
	const hold = dose.hold === null ? '' : `, hold ${dose.hold} s`;
	return `${rounds}${dose.reps}${dose.sets === 1 ? ' times' : ''}${hold}${eachSide ? ', each side' : ''}`;
}
