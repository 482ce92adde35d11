// A data table: exercises with their words and doses, nothing computed.
import type { Exercise } from '../exercises.ts';

/** Short breaks from sitting. */
export const AT_A_DESK: readonly Exercise[] = [
	{
		id: 'deskstand',
		name: 'Stand and walk',
		areas: ['lower-back', 'hip'],
		purpose: 'mobility',
		dose: {
			1: { seconds: 60, upTo: 120, note: 'every hour' },
			2: { seconds: 120, note: 'every 30 to 45 minutes' },
			3: { seconds: 120, upTo: 180, note: 'every 30 minutes' }
		},
		sides: null,
		start: 'Get up from your chair.',
		cue: 'Walk around a little. Move before you feel stiff.',
		easier: 'Only stand up.',
		harder: 'Take the stairs.',
		stop: null,
		sources: ['BRK'],
		sure: 'some evidence',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'deskext',
		name: 'Standing back bend',
		areas: ['lower-back'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 3, hold: null },
			2: { sets: 1, reps: 5, hold: null },
			3: { sets: 1, reps: 8, hold: null }
		},
		sides: null,
		start: 'Stand tall, hands on your hips.',
		cue: 'Lean back gently and look straight ahead.',
		easier: 'Lean back less far.',
		harder: 'Reach your hands overhead.',
		stop: 'Stop if you feel anything down your leg.',
		sources: ['CONV'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'desksit',
		name: 'Sit down and stand up',
		areas: ['thigh', 'glute'],
		purpose: 'strength',
		dose: {
			1: { sets: 1, reps: 5, hold: null },
			2: { sets: 1, reps: 8, hold: null },
			3: { sets: 1, reps: 10, hold: null }
		},
		sides: null,
		start: 'Sit near the front of your chair.',
		cue: 'Stand up tall, sit down slowly. It wakes you up after a long call.',
		easier: 'Push up with your arms.',
		harder: 'Only come near the seat, do not touch it.',
		harderMove: 'squat',
		stop: null,
		sources: ['BRK'],
		sure: 'some evidence',
		needs: ['chair'],
		loads: ['thigh', 'glute', 'knee', 'knee-inner', 'knee-outer', 'knee-back'],
		legHard: false
	}
];
