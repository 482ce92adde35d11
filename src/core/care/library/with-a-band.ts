// A data table: exercises with their words and doses, nothing computed.
import type { Exercise } from '../exercises.ts';

/** Done with a stretchy band, or first without. */
export const WITH_A_BAND: readonly Exercise[] = [
	{
		id: 'pallof',
		name: 'Band press',
		areas: ['stomach', 'side'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 6, hold: null, note: 'with a light band' },
			2: { sets: 2, reps: 10, hold: null },
			3: { sets: 3, reps: 10, hold: 3 }
		},
		sides: {
			left: { limbs: 'Band on your left', figure: 'L' },
			right: { limbs: 'Band on your right', figure: 'R' }
		},
		start: 'Stand side-on to the band, hands at chest.',
		cue: 'Press straight out. Do not let the band turn you.',
		easier: 'Press out half way.',
		harder: 'Stand with your feet together.',
		stop: null,
		sources: ['CONV'],
		sure: 'experience only',
		needs: ['band'],
		loads: ['stomach', 'side', 'shoulder', 'upper-arm', 'forearm', 'hand', 'upper-back', 'chest'],
		legHard: false
	},
	{
		id: 'monster',
		name: 'Side-step',
		areas: ['outer-hip', 'hip', 'glute', 'knee'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 6, hold: null, note: 'without a band' },
			2: { sets: 2, reps: 8, hold: null, note: 'band above your knees', needs: ['band'] },
			3: { sets: 3, reps: 10, hold: null, note: 'band around your ankles', needs: ['band'] }
		},
		sides: {
			left: { limbs: 'To the left', figure: 'L' },
			right: { limbs: 'To the right', figure: 'R' }
		},
		start: 'Feet hip-wide, knees a little bent.',
		cue: 'Step to the side. Feet stay hip-wide, knees over toes, body quiet.',
		easier: 'Leave the band off.',
		harder: 'Bend your knees more.',
		stop: null,
		sources: ['RCT-L'],
		sure: 'experience only',
		needs: [],
		loads: ['outer-hip', 'hip', 'glute', 'thigh', 'knee', 'knee-inner', 'knee-outer', 'knee-back'],
		legHard: true
	}
];
