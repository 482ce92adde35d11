// A data table: exercises with their words and doses, nothing computed.
import type { Exercise } from '../exercises.ts';

/** Stretches done standing or kneeling, and bends. */
export const STRETCHES: readonly Exercise[] = [
	{
		id: 'quadst',
		name: 'Standing thigh stretch',
		areas: ['thigh', 'knee'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 1, hold: 15 },
			2: { sets: 1, reps: 2, hold: 20 },
			3: { sets: 1, reps: 2, hold: 30 }
		},
		sides: { left: { limbs: 'Left leg', figure: 'L' }, right: { limbs: 'Right leg', figure: 'R' } },
		start: 'Stand on one leg, hold your other foot.',
		cue: 'Heel to your bottom, knees together. Do not arch your back. A wall helps.',
		easier: 'Lie on your side to do it.',
		harder: 'Tuck your hips under.',
		stop: 'Skip it if bending the knee hurts.',
		sources: ['NHS-S', 'ACSM-F'],
		sure: 'experience only',
		needs: [],
		loads: ['knee'],
		legHard: false
	},
	{
		id: 'hamst',
		name: 'Hamstring stretch',
		areas: ['hamstring', 'knee-back'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 1, hold: 15 },
			2: { sets: 1, reps: 2, hold: 20 },
			3: { sets: 1, reps: 2, hold: 30 }
		},
		sides: { left: { limbs: 'Left leg', figure: 'L' }, right: { limbs: 'Right leg', figure: 'R' } },
		start: 'Put one heel out in front of you.',
		cue: 'Lean forward from the hips with a flat back. Ease off if it tingles.',
		easier: 'Sit down and lean a little.',
		harder: 'Lie down and use a strap.',
		stop: 'Stop if it tingles down your leg.',
		sources: ['NHS-S', 'ACSM-F'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'hipflexst',
		name: 'Hip lunge stretch',
		areas: ['hip', 'groin', 'thigh', 'lower-back'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 1, hold: 15 },
			2: { sets: 1, reps: 2, hold: 20 },
			3: { sets: 1, reps: 2, hold: 30 }
		},
		sides: {
			left: { limbs: 'Left leg back', figure: 'L' },
			right: { limbs: 'Right leg back', figure: 'R' }
		},
		start: 'Kneel on one knee, other foot forward.',
		cue: 'Squeeze the buttock of your back leg, tuck under, shift forward a little.',
		easier: 'Do it standing.',
		harder: 'Reach up with the arm of the same side.',
		stop: null,
		sources: ['NHS-S', 'ACSM-F'],
		sure: 'experience only',
		needs: [],
		loads: ['knee'],
		legHard: false
	},
	{
		id: 'itbst',
		name: 'Crossed-leg side lean',
		areas: ['outer-thigh', 'outer-hip', 'hip', 'knee-outer', 'side'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 1, hold: 15 },
			2: { sets: 1, reps: 2, hold: 15 },
			3: { sets: 1, reps: 2, hold: 20 }
		},
		sides: {
			left: { limbs: 'Left leg behind', figure: 'L' },
			right: { limbs: 'Right leg behind', figure: 'R' }
		},
		start: 'Cross one leg behind the other.',
		cue: 'Push that hip out to the side and lean over. Do not bend forward.',
		easier: 'Hold on to a wall.',
		harder: 'Reach overhead.',
		stop: null,
		sources: ['NHS-S'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'calfst',
		name: 'Calf stretch, knee straight',
		areas: ['calf', 'achilles', 'heel'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 1, hold: 15 },
			2: { sets: 1, reps: 2, hold: 20 },
			3: { sets: 1, reps: 2, hold: 30 }
		},
		sides: {
			left: { limbs: 'Left leg back', figure: 'L' },
			right: { limbs: 'Right leg back', figure: 'R' }
		},
		start: 'Step one foot back.',
		cue: 'Back heel heavy, back knee straight. Toes point straight ahead. A wall helps.',
		easier: 'Take a shorter step.',
		harder: 'Let your heel sink off a step, gently.',
		stop: null,
		sources: ['NHS-S', 'ACSM-F'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'solst',
		name: 'Calf stretch, knees bent',
		areas: ['calf', 'achilles', 'heel'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 1, hold: 15 },
			2: { sets: 1, reps: 2, hold: 20 },
			3: { sets: 1, reps: 2, hold: 30 }
		},
		sides: {
			left: { limbs: 'Left leg back', figure: 'L' },
			right: { limbs: 'Right leg back', figure: 'R' }
		},
		start: 'Step one foot back, a short step.',
		cue: 'Bend both knees softly. The back heel stays down. A wall helps.',
		easier: 'Take a shorter step.',
		harder: 'Bend deeper.',
		stop: null,
		sources: ['CONV', 'ACSM-F'],
		sure: 'experience only',
		needs: [],
		loads: [],
		legHard: false
	},
	{
		id: 'ankmob',
		name: 'Knee-to-wall rocks',
		areas: ['calf', 'achilles', 'foot', 'ankle'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 8, hold: null },
			2: { sets: 1, reps: 12, hold: null },
			3: { sets: 1, reps: 15, hold: null }
		},
		sides: { left: { limbs: 'Left knee', figure: 'L' }, right: { limbs: 'Right knee', figure: 'R' } },
		start: 'Face a wall, one foot in front.',
		cue: 'Move your knee forward over the second toe. The heel stays down.',
		easier: 'Stand closer to the wall.',
		harder: 'Lean your hand on the knee.',
		stop: null,
		sources: ['CONV'],
		sure: 'experience only',
		needs: ['wall'],
		loads: [],
		legHard: false
	},
	{
		id: 'rolldown',
		name: 'Standing roll-down',
		areas: ['hamstring', 'lower-back'],
		purpose: 'mobility',
		dose: {
			1: { sets: 1, reps: 3, hold: null, note: 'hands down to your thighs' },
			2: { sets: 1, reps: 5, hold: null },
			3: { sets: 1, reps: 6, hold: null }
		},
		sides: null,
		start: 'Stand tall, knees soft.',
		cue: 'Nod, then roll down one bone at a time. Knees soft. Roll back up the same way.',
		easier: 'Back against a wall, knees bent.',
		harder: 'Stay down for 2 breaths.',
		stop: 'Skip it if bending forward makes your leg hurt.',
		sources: ['PIL'],
		sure: 'some evidence',
		needs: [],
		loads: ['lower-back'],
		legHard: false
	}
];
