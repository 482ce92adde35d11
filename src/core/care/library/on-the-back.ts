// A data table: exercises with their words and doses, nothing computed.
import type { Exercise } from '../exercises.ts';

/** Done lying on the back. */
export const ON_THE_BACK: readonly Exercise[] = [
	{
		id: 'k2c',
		name: 'Knee to chest',
		areas: ['lower-back', 'glute', 'tailbone'],
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
		stop: null,
		sources: ['NHS-X'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'kneeroll',
		name: 'Knee rolls',
		areas: ['lower-back', 'hip', 'outer-hip'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 5, hold: null, note: 'to each side' },
			2: { sets: 1, reps: 8, hold: null, note: 'to each side' },
			3: { sets: 1, reps: 10, hold: null, note: 'to each side' }
		},
		sides: null,
		start: 'Lie on your back, arms out wide.',
		cue: 'Knees together. Roll a little each way, shoulders stay down.',
		easier: 'Roll less far.',
		harder: 'Set your feet wider.',
		stop: null,
		sources: ['NHS-X'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
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
		cue: 'Push through your heels until shoulders, hips and knees line up. Ribs down.',
		easier: 'Lift half as high.',
		harder: 'Feet nearer, arms off the floor.',
		harderMove: 'slbridge',
		stop: null,
		sources: ['RCT-L', 'PIL', 'NHS-X'],
		sure: 'experience only',
		needs: [],
		loads: ['glute', 'hamstring', 'lower-back'],
		legHard: false
	},
	{
		id: 'slbridge',
		name: 'Single-leg bridge',
		areas: ['glute', 'hamstring', 'stomach'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 4, hold: null },
			2: { sets: 2, reps: 8, hold: null },
			3: { sets: 3, reps: 10, hold: null, upTo: 15 }
		},
		sides: {
			left: { limbs: 'Left foot down', figure: 'L' },
			right: { limbs: 'Right foot down', figure: 'R' }
		},
		start: 'Lie on your back, one leg long.',
		cue: 'Lift with both hips level. The free thigh stays beside the working one.',
		easier: 'Go up with both legs, come down on one.',
		easierMove: 'bridge',
		harder: 'Put your foot on a step.',
		stop: 'If the back of your thigh cramps, rest and move your heel closer.',
		sources: ['RCT-L', 'PNR'],
		sure: 'experience only',
		needs: [],
		loads: ['glute', 'hamstring', 'stomach', 'lower-back'],
		legHard: true
	},
	{
		id: 'deadbug',
		name: 'Dead bug',
		areas: ['stomach', 'lower-back'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 5, hold: null, note: 'heel taps only' },
			2: { sets: 2, reps: 8, hold: null },
			3: { sets: 3, reps: 10, hold: null }
		},
		sides: {
			left: { limbs: 'Left arm, right leg', figure: 'R' },
			right: { limbs: 'Right arm, left leg', figure: 'L' }
		},
		start: 'Lie on your back, arms and knees up.',
		cue: 'Keep the gap under your lower back the same. Breathe out as you reach away.',
		easier: 'Keep your arms still, tap one heel at a time.',
		harder: 'Straighten the leg further and take 4 seconds.',
		stop: null,
		sources: ['RCT-L', 'CONV'],
		sure: 'experience only',
		needs: [],
		loads: ['stomach', 'lower-back', 'hip'],
		legHard: false
	},
	{
		id: 'curlup',
		name: 'Small curl-up',
		areas: ['stomach'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 5, hold: 5 },
			2: { sets: 2, reps: 8, hold: null },
			3: { sets: 3, reps: 8, hold: null }
		},
		sides: null,
		start: 'On your back, hands under your lower back.',
		cue: 'Lift your breastbone a little, neck loose. Your lower back keeps its shape.',
		easier: 'Only lift your head.',
		harder: 'Lift your elbows off the floor.',
		stop: 'Skip it soon after a birth, or if your tummy bulges in the middle.',
		sources: ['CONV'],
		sure: 'experience only',
		needs: [],
		loads: ['stomach', 'neck'],
		legHard: false
	},
	{
		id: 'hundred',
		name: 'The hundred',
		areas: ['stomach'],
		purpose: 'strength',
		dose: {
			1: { sets: 1, reps: 3, hold: null, note: '10 beats each, feet down' },
			2: { sets: 1, reps: 4, hold: null, note: '10 beats each, one leg up' },
			3: { sets: 1, reps: 5, hold: null, upTo: 10, note: '10 beats each, both legs up' }
		},
		sides: null,
		start: 'Lie on your back, knees bent.',
		cue: 'Small beats with your arms: 5 as you breathe in, 5 as you breathe out.',
		easier: 'Leave your head down.',
		harder: 'Lower your legs a little.',
		stop: 'Stop if your tummy domes or your back lifts. If your neck tires, put your head down.',
		sources: ['PIL'],
		sure: 'some evidence',
		needs: [],
		loads: ['stomach', 'neck'],
		legHard: false
	},
	{
		id: 'fig4',
		name: 'Figure-four stretch',
		areas: ['glute', 'hip', 'outer-hip', 'lower-back'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 1, hold: 15 },
			2: { sets: 1, reps: 2, hold: 20 },
			3: { sets: 1, reps: 2, hold: 30 }
		},
		sides: { left: { limbs: 'Left ankle up', figure: 'L' }, right: { limbs: 'Right ankle up', figure: 'R' } },
		start: 'Lie down, one ankle over the other knee.',
		cue: 'Pull your toes up and draw your legs in. Breathe out.',
		easier: 'Do it sitting on a chair.',
		harder: 'Pull the thigh closer.',
		stop: 'Stop if your knee or groin pinches.',
		sources: ['NHS-S', 'ACSM-F'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'pirif',
		name: 'Knee to the other shoulder',
		areas: ['glute', 'hip', 'outer-hip'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 1, hold: 15 },
			2: { sets: 1, reps: 2, hold: 20 },
			3: { sets: 1, reps: 2, hold: 30 }
		},
		sides: { left: { limbs: 'Left knee', figure: 'L' }, right: { limbs: 'Right knee', figure: 'R' } },
		start: 'Lie on your back, knees bent.',
		cue: 'Draw the knee across you. Keep your tailbone down.',
		easier: 'Leave your other foot on the floor.',
		harder: 'Pull with both hands.',
		stop: null,
		sources: ['CONV', 'ACSM-F'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	}
];
