// A data table: exercises with their words and doses, nothing computed.
import type { Exercise } from '../exercises.ts';

/** Strength done standing. */
export const ON_THE_FEET: readonly Exercise[] = [
	{
		id: 'squat',
		name: 'Chair squat',
		areas: ['thigh', 'glute', 'knee', 'knee-inner', 'knee-outer', 'inner-thigh'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 8, hold: null, note: 'down to a chair', needs: ['chair'] },
			2: { sets: 2, reps: 12, hold: null, note: 'only touch the chair', needs: ['chair'] },
			3: { sets: 3, reps: 12, hold: null, note: 'without a chair, with a bag if that is easy' }
		},
		sides: null,
		start: 'Stand in front of a chair, feet hip-wide.',
		cue: 'Sit back, knees follow your toes. Stand up tall and finish with your hips.',
		easier: 'Take a higher chair and use your hands.',
		easierMove: 'desksit',
		harder: 'Take 3 seconds on the way down.',
		harderMove: 'split',
		stop: null,
		sources: ['NHS-X', 'PNR'],
		sure: 'experience only',
		needs: [],
		loads: ['thigh', 'inner-thigh', 'glute', 'knee', 'knee-inner', 'knee-outer', 'knee-back'],
		legHard: true
	},
	{
		id: 'split',
		name: 'Split squat',
		areas: ['thigh', 'glute', 'hip', 'knee', 'groin'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 5, hold: null, note: 'a hand on the wall', needs: ['wall'] },
			2: { sets: 2, reps: 8, hold: null },
			3: { sets: 3, reps: 10, hold: null, note: 'with a weight in your hands' }
		},
		sides: {
			left: { limbs: 'Left leg in front', figure: 'L' },
			right: { limbs: 'Right leg in front', figure: 'R' }
		},
		start: 'Take one long step forward and stay there.',
		cue: 'Sink straight down like a lift. Your front heel stays heavy.',
		easier: 'Sink a quarter of the way.',
		easierMove: 'squat',
		harder: 'Put your front foot on a low step.',
		stop: null,
		sources: ['RCT-L'],
		sure: 'experience only',
		needs: [],
		loads: ['thigh', 'glute', 'hip', 'groin', 'toe', 'ball', 'knee', 'knee-inner', 'knee-outer', 'knee-back'],
		legHard: true
	},
	{
		id: 'stepup',
		name: 'Step-up',
		areas: ['thigh', 'glute', 'knee'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 6, hold: null, note: 'on a step of 10 to 15 cm' },
			2: { sets: 2, reps: 10, hold: null },
			3: { sets: 3, reps: 10, hold: null, note: 'on a step of 20 to 30 cm, with a weight' }
		},
		sides: { left: { limbs: 'Left leg up', figure: 'L' }, right: { limbs: 'Right leg up', figure: 'R' } },
		start: 'Stand in front of a step.',
		cue: 'Whole foot on the step. Push the step away, hips level at the top.',
		easier: 'Hold on to a rail.',
		harder: 'Take 3 seconds on the way down.',
		harderMove: 'slsquat',
		stop: null,
		sources: ['NHS-X'],
		sure: 'experience only',
		needs: ['step'],
		loads: ['thigh', 'glute', 'knee', 'knee-inner', 'knee-outer', 'knee-back'],
		legHard: true
	},
	{
		id: 'sldl',
		name: 'Single-leg hinge',
		areas: ['hamstring', 'glute', 'stomach', 'foot'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 5, hold: null, note: 'back toes on the floor' },
			2: { sets: 2, reps: 8, hold: null },
			3: { sets: 3, reps: 8, hold: null, note: 'with a weight in your hands' }
		},
		sides: {
			left: { limbs: 'On your left leg', figure: 'L' },
			right: { limbs: 'On your right leg', figure: 'R' }
		},
		start: 'Stand tall on one leg.',
		cue: 'Push your hips back, back long, standing knee soft. Hips face the floor.',
		easier: 'A hand on the wall, both feet down.',
		harder: 'Reach further.',
		stop: 'Keep it shallow if your back aches at all.',
		sources: ['CONV'],
		sure: 'experience only',
		needs: [],
		loads: ['hamstring', 'glute', 'lower-back', 'foot', 'arch', 'ankle', 'knee-back'],
		legHard: true
	},
	{
		id: 'slsquat',
		name: 'Single-leg sit and stand',
		areas: ['thigh', 'glute', 'hip', 'knee'],
		purpose: 'strength',
		dose: {
			1: null,
			2: { sets: 2, reps: 4, hold: null, note: 'with your hands' },
			3: { sets: 3, reps: 6, hold: null }
		},
		sides: {
			left: { limbs: 'Left foot down', figure: 'L' },
			right: { limbs: 'Right foot down', figure: 'R' }
		},
		start: 'Sit on the edge of a high chair.',
		cue: 'Knee over your second toe. Go slowly for the last bit down.',
		easier: 'Stand up with both legs, sit down with one.',
		easierMove: 'stepup',
		harder: 'Take a lower chair.',
		stop: 'If a kneecap is above 2, go back to step-ups.',
		sources: ['PNR'],
		sure: 'experience only',
		needs: ['chair'],
		loads: ['thigh', 'glute', 'hip', 'knee', 'knee-inner', 'knee-outer', 'knee-back'],
		legHard: true
	},
	{
		id: 'calf',
		name: 'Calf raise, knees straight',
		areas: ['calf', 'achilles', 'foot', 'ankle', 'heel'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 10, hold: null, both: true, note: 'on both legs' },
			2: { sets: 2, reps: 8, hold: null, note: 'on one leg' },
			3: { sets: 3, reps: 12, hold: null, upTo: 15, note: 'on one leg' }
		},
		sides: { left: { limbs: 'Left leg', figure: 'L' }, right: { limbs: 'Right leg', figure: 'R' } },
		start: 'Stand tall, feet hip-wide.',
		cue: 'Rise over your big toes, wait 1 second, take 3 seconds down. A wall helps.',
		easier: 'Use both legs and hold on to a wall.',
		harder: 'Stand on the edge of a step, or hold a weight.',
		stop: 'After a sudden pop, stop and read the danger signs.',
		sources: ['NHS-X', 'PNR', 'HL17'],
		sure: 'experience only',
		needs: [],
		loads: ['calf', 'achilles', 'foot', 'ankle', 'heel', 'arch', 'ball', 'toe'],
		legHard: true
	},
	{
		id: 'soleus',
		name: 'Calf raise, knees bent',
		areas: ['calf', 'achilles', 'shin', 'ankle'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 10, hold: null, both: true, note: 'on both legs' },
			2: { sets: 2, reps: 12, hold: null, note: 'on one leg, or with a weight on both' },
			3: { sets: 3, reps: 15, hold: null }
		},
		sides: { left: { limbs: 'Left leg', figure: 'L' }, right: { limbs: 'Right leg', figure: 'R' } },
		start: 'Stand with both knees a little bent.',
		cue: 'Rise and sink slowly. Your knees stay bent by about 30 degrees all the time. A wall helps.',
		easier: 'Do it sitting down.',
		harder: 'Sit down and put a weight on your knees.',
		stop: null,
		sources: ['CONV'],
		sure: 'experience only',
		needs: [],
		loads: ['calf', 'achilles', 'shin', 'ankle', 'heel', 'foot', 'ball', 'toe'],
		legHard: true
	},
	{
		id: 'tibraise',
		name: 'Toe raises',
		areas: ['shin', 'ankle'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 10, hold: null },
			2: { sets: 2, reps: 15, hold: null },
			3: { sets: 3, reps: 20, hold: null }
		},
		sides: null,
		start: 'Lean your back on a wall, feet forward.',
		cue: 'Lift the front of both feet. Lower them slowly.',
		easier: 'Do it sitting down.',
		harder: 'Stand further from the wall.',
		stop: null,
		sources: ['CONV'],
		sure: 'experience only',
		needs: ['wall'],
		loads: ['shin', 'ankle', 'heel'],
		legHard: false
	},
	{
		id: 'shortfoot',
		name: 'Foot dome',
		areas: ['foot', 'arch', 'ball', 'toe'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 6, hold: 3 },
			2: { sets: 2, reps: 10, hold: null },
			3: { sets: 3, reps: 10, hold: null, note: 'standing on one leg' }
		},
		sides: { left: { limbs: 'Left foot', figure: 'L' }, right: { limbs: 'Right foot', figure: 'R' } },
		start: 'Stand with bare feet flat.',
		cue: 'Draw the ball of your foot towards the heel. Toes stay long.',
		easier: 'Do it sitting down.',
		harder: 'Do it standing.',
		stop: 'Keep it short: in one trial, new runners who did foot and ankle work had more sudden injuries.',
		sources: ['TAD'],
		sure: 'some evidence',
		needs: [],
		loads: ['foot', 'arch', 'ball', 'toe'],
		legHard: false
	},
	{
		id: 'slbalance',
		name: 'Stand on one leg',
		areas: ['foot', 'ankle', 'calf', 'hip'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 1, hold: 15 },
			2: { sets: 2, reps: 1, hold: 30 },
			3: { sets: 2, reps: 1, hold: 30, note: 'turn your head, or stand on something soft' }
		},
		sides: {
			left: { limbs: 'On your left leg', figure: 'L' },
			right: { limbs: 'On your right leg', figure: 'R' }
		},
		start: 'Stand tall, near a wall.',
		cue: 'Knee soft. Heel, big toe and little toe stay down. Look at one spot.',
		easier: 'A fingertip on the wall.',
		harder: 'Close your eyes, right next to a wall.',
		stop: null,
		sources: ['PNR', 'SPR'],
		sure: 'experience only',
		needs: [],
		loads: ['foot', 'arch', 'ball', 'heel', 'toe', 'ankle', 'calf', 'hip'],
		legHard: false
	}
];
