// A data table: exercises with their words and doses, nothing computed.
import type { Exercise } from '../exercises.ts';

/** Done with a foam roller or a ball. */
export const ROLLING: readonly Exercise[] = [
	{
		id: 'frquad',
		name: 'Roller, front of the thigh',
		areas: ['thigh'],
		purpose: 'release',
		dose: { 1: { seconds: 30 }, 2: { seconds: 60 }, 3: { seconds: 90 } },
		sides: { left: { limbs: 'Left thigh', figure: 'L' }, right: { limbs: 'Right thigh', figure: 'R' } },
		start: 'On your front, roller under one thigh.',
		cue: 'Roll slowly, 2 to 3 cm a second. Never press harder than 5 out of 10.',
		easier: 'Use your hands or a rolling pin.',
		harder: 'Wait on a tender spot for 15 seconds.',
		stop: null,
		sources: ['FR'],
		sure: 'some evidence',
		needs: ['roller'],
		loads: ['thigh', 'forearm', 'shoulder'],
		legHard: false
	},
	{
		id: 'frouter',
		name: 'Roller, outer thigh',
		areas: ['outer-thigh', 'thigh'],
		purpose: 'release',
		dose: { 1: null, 2: { seconds: 30, upTo: 45 }, 3: { seconds: 60 } },
		sides: { left: { limbs: 'Left thigh', figure: 'L' }, right: { limbs: 'Right thigh', figure: 'R' } },
		start: 'On your side, roller under the thigh.',
		cue: 'Roll the muscle in front of the outer band and behind it. Keep off the bony hip and the knee.',
		easier: 'Do it standing, against a wall.',
		harder: null,
		stop: 'The band itself does not get longer, so do not press on it.',
		sources: ['FR', 'CONV'],
		sure: 'some evidence',
		needs: ['roller'],
		loads: ['outer-thigh', 'thigh', 'outer-hip', 'forearm', 'shoulder'],
		legHard: false
	},
	{
		id: 'frcalf',
		name: 'Roller, calf',
		areas: ['calf'],
		purpose: 'release',
		dose: { 1: { seconds: 30 }, 2: { seconds: 60 }, 3: { seconds: 90 } },
		sides: { left: { limbs: 'Left calf', figure: 'L' }, right: { limbs: 'Right calf', figure: 'R' } },
		start: 'Sit down, roller under one calf.',
		cue: 'Roll with your toes turned in, then out. Never on a swollen, hot or red calf.',
		easier: 'Keep your other foot on the floor.',
		harder: 'Cross your legs.',
		stop: 'If one calf is swollen, hot or has changed colour, do not roll it. Read the danger signs.',
		sources: ['FR'],
		sure: 'some evidence',
		needs: ['roller'],
		loads: ['calf', 'hand', 'shoulder'],
		legHard: false
	},
	{
		id: 'frupper',
		name: 'Roller, upper back',
		areas: ['upper-back'],
		purpose: 'release',
		dose: { 1: { seconds: 30 }, 2: { seconds: 60 }, 3: { seconds: 90 } },
		sides: null,
		start: 'Lie with the roller under your upper back.',
		cue: 'Hold your head. Stay between your shoulder blades, off the lower back and neck.',
		easier: 'Use a rolled towel.',
		harder: 'Cross your arms.',
		stop: 'Skip it if you have osteoporosis.',
		sources: ['FR'],
		sure: 'some evidence',
		needs: ['roller'],
		loads: ['upper-back', 'neck'],
		legHard: false
	},
	{
		id: 'ballglute',
		name: 'Tennis ball, buttock',
		areas: ['glute', 'hip', 'outer-hip', 'lower-back'],
		purpose: 'release',
		dose: {
			1: { seconds: 30, note: 'at a wall', needs: ['wall'] },
			2: { seconds: 45, upTo: 60, note: 'at a wall', needs: ['wall'] },
			3: { seconds: 60, note: 'on the floor' }
		},
		sides: {
			left: { limbs: 'Left buttock', figure: 'L' },
			right: { limbs: 'Right buttock', figure: 'R' }
		},
		start: 'Put the ball between you and the wall.',
		cue: 'Lean in and find a tender spot. Take 5 slow breaths, then move on.',
		easier: 'Use a softer ball.',
		harder: 'Cross your ankle over your knee.',
		stop: 'If it tingles down your leg, move off.',
		sources: ['CONV'],
		sure: 'experience only',
		needs: ['ball'],
		loads: ['glute'],
		legHard: false
	}
];
