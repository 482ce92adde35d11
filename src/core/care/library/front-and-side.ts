// A data table: exercises with their words and doses, nothing computed.
import type { Exercise } from '../exercises.ts';

/** Done lying on the front or on one side. */
export const FRONT_AND_SIDE: readonly Exercise[] = [
	{
		id: 'plank',
		name: 'Forearm plank',
		areas: ['stomach', 'shoulder'],
		purpose: 'strength',
		dose: {
			1: { sets: 3, reps: 1, hold: 10, upTo: 15, note: 'knees down' },
			2: { sets: 3, reps: 1, hold: 20, upTo: 30 },
			3: { sets: 3, reps: 1, hold: 40, upTo: 60 }
		},
		sides: null,
		start: 'Lie on your front, on your forearms.',
		cue: 'Elbows under shoulders, bottom lightly squeezed. Keep breathing. Stop when your back sags.',
		easier: 'Put your hands on a table or a wall.',
		harder: 'Lift one foot.',
		stop: null,
		sources: ['RCT-L', 'STRAND'],
		sure: 'experience only',
		needs: [],
		loads: ['stomach', 'lower-back', 'shoulder', 'upper-arm', 'forearm', 'chest', 'toe'],
		legHard: false
	},
	{
		id: 'sideplank',
		name: 'Side plank',
		areas: ['side', 'stomach', 'outer-hip', 'lower-back'],
		purpose: 'strength',
		dose: {
			1: { sets: 3, reps: 1, hold: 8, upTo: 10, note: 'knees bent' },
			2: { sets: 3, reps: 1, hold: 15, upTo: 20, note: 'knees bent or legs straight' },
			3: { sets: 3, reps: 1, hold: 25, upTo: 40, note: 'legs straight' }
		},
		sides: {
			left: { limbs: 'On your left side', figure: 'L' },
			right: { limbs: 'On your right side', figure: 'R' }
		},
		start: 'Lie on your side, elbow under shoulder.',
		cue: 'Lift your waist away from the floor. One hip above the other.',
		easier: 'Lean on a wall.',
		harder: 'Lift your top leg.',
		stop: 'Stop if your shoulder hurts.',
		sources: ['RCT-L', 'MCG'],
		sure: 'experience only',
		needs: [],
		loads: ['side', 'stomach', 'outer-hip', 'lower-back', 'shoulder', 'upper-arm', 'forearm'],
		legHard: false
	},
	{
		id: 'supermanlow',
		name: 'Swimming on the floor',
		areas: ['lower-back', 'glute', 'upper-back'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 4, hold: null, note: 'one arm or leg at a time' },
			2: { sets: 2, reps: 6, hold: null, note: 'opposite arm and leg' },
			3: { sets: 3, reps: 8, hold: null }
		},
		sides: {
			left: { limbs: 'Left arm, right leg', figure: 'R' },
			right: { limbs: 'Right arm, left leg', figure: 'L' }
		},
		start: 'Lie on your front, arms long.',
		cue: 'Get long, then lift a little. Forehead stays down. A hand’s width is plenty.',
		easier: 'Only your arms.',
		harder: 'Small flutters without a stop, 20 seconds.',
		stop: 'Stop if your lower back pinches.',
		sources: ['PIL'],
		sure: 'some evidence',
		needs: [],
		loads: ['lower-back', 'glute', 'upper-back', 'shoulder'],
		legHard: false
	},
	{
		id: 'clam',
		name: 'Clam',
		areas: ['outer-hip', 'hip', 'glute'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 10, hold: null },
			2: { sets: 2, reps: 15, hold: null },
			3: { sets: 3, reps: 15, hold: null, note: 'with a light band', needs: ['band'] }
		},
		sides: {
			left: { limbs: 'Left knee opens', figure: 'L' },
			right: { limbs: 'Right knee opens', figure: 'R' }
		},
		start: 'Lie on your side, knees bent.',
		cue: 'Heels together. Open your top knee without rolling back.',
		easier: 'Lie with your back against a wall.',
		harder: 'Put a band above your knees.',
		stop: null,
		sources: ['RCT-L'],
		sure: 'experience only',
		needs: [],
		loads: ['outer-hip', 'hip', 'glute'],
		legHard: false
	},
	{
		id: 'sidelift',
		name: 'Side-lying leg raise',
		areas: ['outer-hip', 'hip', 'glute', 'outer-thigh'],
		purpose: 'strength',
		dose: {
			1: { sets: 2, reps: 8, hold: null },
			2: { sets: 2, reps: 12, hold: null },
			3: { sets: 3, reps: 15, hold: null, upTo: 20 }
		},
		sides: { left: { limbs: 'Left leg up', figure: 'L' }, right: { limbs: 'Right leg up', figure: 'R' } },
		start: 'Lie on your side, bottom knee bent.',
		cue: 'Top leg a little behind you, toes forward. Lift slowly to hip height.',
		easier: 'Bend your bottom knee more.',
		easierMove: 'clam',
		harder: 'Add a band or an ankle weight.',
		stop: null,
		sources: ['RCT-L', 'PNR'],
		sure: 'experience only',
		needs: [],
		loads: ['outer-hip', 'hip', 'glute', 'outer-thigh'],
		legHard: false
	},
	{
		id: 'openbook',
		name: 'Open book',
		areas: ['upper-back', 'lower-back', 'chest'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 4, hold: null },
			2: { sets: 1, reps: 6, hold: null },
			3: { sets: 1, reps: 8, hold: null }
		},
		sides: {
			left: { limbs: 'Left arm opens', figure: 'L' },
			right: { limbs: 'Right arm opens', figure: 'R' }
		},
		start: 'Lie on your side, arms in front of you.',
		cue: 'Open your top arm and follow the hand with your eyes. Knees stay together.',
		easier: 'Turn while you sit.',
		harder: 'Stay open for 3 breaths.',
		stop: null,
		sources: ['CONV'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	}
];
