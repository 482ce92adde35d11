// A data table: exercises with their words and doses, nothing computed.
import type { Exercise } from '../exercises.ts';

/** Done standing or walking, before a run and on days without one. */
export const ON_THE_MOVE: readonly Exercise[] = [
	{
		id: 'march',
		name: 'March on the spot',
		areas: ['hip', 'calf'],
		purpose: 'warm-up',
		dose: { 1: { seconds: 60 }, 2: { seconds: 90 }, 3: { seconds: 120 } },
		sides: null,
		start: 'Stand tall.',
		cue: 'March on the spot. Swing your arms and breathe easily.',
		easier: 'Take smaller steps.',
		harder: 'Bring your knees up to hip height.',
		stop: null,
		sources: ['NHS-W'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'heeldig',
		name: 'Heel digs',
		areas: ['calf', 'hamstring', 'shin'],
		purpose: 'warm-up',
		dose: { 1: { seconds: 30 }, 2: { seconds: 45 }, 3: { seconds: 60 } },
		sides: null,
		start: 'Stand tall.',
		cue: 'Tap one heel in front, toes up, then the other. Keep the standing knee soft.',
		easier: 'Hold on to a wall.',
		harder: 'Punch forward with your arms as well.',
		stop: null,
		sources: ['NHS-W'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'kneelift',
		name: 'Standing knee lifts',
		areas: ['hip', 'stomach'],
		purpose: 'warm-up',
		dose: {
			1: { sets: 1, reps: 10, hold: null, note: 'in all' },
			2: { sets: 1, reps: 20, hold: null, note: 'in all' },
			3: { sets: 1, reps: 30, hold: null, note: 'in all' }
		},
		sides: null,
		start: 'Stand tall.',
		cue: 'Bring one knee up, then the other. Stay tall and do not fold down to it.',
		easier: 'Lift less high.',
		harder: 'Go a little faster.',
		stop: null,
		sources: ['NHS-W'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'legswing',
		name: 'Leg swings',
		areas: ['hip', 'hamstring', 'thigh'],
		purpose: 'warm-up',
		dose: {
			1: { sets: 1, reps: 8, hold: null },
			2: { sets: 1, reps: 10, hold: null },
			3: { sets: 1, reps: 12, hold: null }
		},
		sides: { left: { limbs: 'Left leg', figure: 'L' }, right: { limbs: 'Right leg', figure: 'R' } },
		start: 'Stand on one leg.',
		cue: 'Swing the leg to the front and back from the hip. Body still, no forcing.',
		easier: 'Hold on to a wall and swing less far.',
		harder: 'Swing a little further.',
		stop: null,
		sources: ['CONV'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'hipcircle',
		name: 'Standing hip circles',
		areas: ['hip', 'outer-hip', 'groin', 'glute'],
		purpose: 'warm-up',
		dose: {
			1: { sets: 1, reps: 10, hold: null, note: '5 each way' },
			2: { sets: 1, reps: 16, hold: null, note: '8 each way' },
			3: { sets: 1, reps: 20, hold: null, note: '10 each way' }
		},
		sides: { left: { limbs: 'Left leg', figure: 'L' }, right: { limbs: 'Right leg', figure: 'R' } },
		start: 'Stand on one leg, the other knee up.',
		cue: 'Draw a slow circle with your knee. Half way, turn the other way round. Hips level.',
		easier: 'Hold on to a wall.',
		harder: 'Draw a bigger circle.',
		stop: null,
		sources: ['CONV'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'walklunge',
		name: 'Walking lunge',
		areas: ['thigh', 'glute', 'hip', 'groin'],
		purpose: 'warm-up',
		dose: {
			1: { sets: 1, reps: 4, hold: null },
			2: { sets: 1, reps: 6, hold: null },
			3: { sets: 1, reps: 8, hold: null }
		},
		sides: {
			left: { limbs: 'Left leg in front', figure: 'L' },
			right: { limbs: 'Right leg in front', figure: 'R' }
		},
		start: 'Stand tall, feet hip-wide.',
		cue: 'Take a long step. Sink only as far as feels easy, then push the floor away.',
		easier: 'Hold a rail and sink half as far.',
		harder: 'Turn gently towards your front leg.',
		stop: 'Skip it if a knee is 2 or more.',
		sources: ['CONV'],
		sure: 'experience only',
		needs: [],
		loads: ['thigh', 'glute', 'hip', 'groin', 'knee', 'knee-inner', 'knee-outer', 'knee-back'],
		legHard: false
	},
	{
		id: 'anklerock',
		name: 'Ankle rocks',
		areas: ['calf', 'achilles', 'shin', 'ankle'],
		purpose: 'warm-up',
		dose: {
			1: { sets: 1, reps: 10, hold: null },
			2: { sets: 1, reps: 15, hold: null },
			3: { sets: 1, reps: 20, hold: null }
		},
		sides: null,
		start: 'Stand tall, feet hip-wide.',
		cue: 'Roll slowly from your heels up to your toes and back.',
		easier: 'Do it sitting down.',
		harder: 'Stand on one leg, a hand on the wall.',
		stop: null,
		sources: ['CONV'],
		sure: 'experience only',
		needs: [],
		loads: ['calf', 'achilles', 'shin', 'ankle', 'ball', 'toe'],
		legHard: false
	},
	{
		id: 'walk',
		name: 'Easy walk',
		areas: ['lower-back'],
		purpose: 'recovery',
		dose: {
			1: { seconds: 60, upTo: 600 },
			2: { seconds: 60, upTo: 600 },
			3: { seconds: 60, upTo: 600 }
		},
		sides: null,
		start: 'Stand up slowly.',
		cue: 'Walk around the room. If it feels good, go outside later for 10 minutes.',
		easier: 'Hold on to something.',
		harder: 'Walk for longer.',
		stop: null,
		sources: ['WALK'],
		sure: 'some evidence',
		needs: [],
		loads: [],
		legHard: false
	}
];
