// A data table: exercises with their words and doses, nothing computed.
import type { Exercise } from '../exercises.ts';

/** Done on hands and knees. */
export const ALL_FOURS: readonly Exercise[] = [
	{
		id: 'catcow',
		name: 'Cat and camel',
		areas: ['lower-back', 'upper-back'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 6, hold: null, note: 'slowly' },
			2: { sets: 1, reps: 8, hold: null },
			3: { sets: 1, reps: 10, hold: null }
		},
		sides: null,
		start: 'Kneel on hands and knees.',
		cue: 'Round your back slowly, then let it dip. Small is enough.',
		easier: 'Do it sitting at a desk.',
		harder: 'Add a look over each shoulder.',
		stop: null,
		sources: ['CONV'],
		sure: 'experience only',
		needs: [],
		loads: ['hand', 'knee'],
		legHard: false
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
		stop: 'Skip it if a deep knee bend hurts.',
		sources: ['NHS-X'],
		sure: 'experience only',
		needs: [],
		loads: ['knee', 'knee-back'],
		legHard: false
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
		stop: null,
		sources: ['RCT-L', 'CONV'],
		sure: 'experience only',
		needs: [],
		loads: ['lower-back', 'stomach', 'glute', 'shoulder', 'hand', 'knee'],
		legHard: false
	}
];
