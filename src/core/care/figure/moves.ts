// A table: one entry for each exercise, nothing computed.
import type { Move } from './move.ts';

const FROM_THE_SIDE = ['armL', 'legL', 'neck', 'head', 'trunk', 'legR', 'armR'] as const;
const LOWER_BACK = { bone: 'lumbar2', c: [0, 0.012, -0.036], r: [0.09, 0.082, 0.052] } as const;

/** Every exercise that is drawn. */
export const MOVES: readonly Move[] = [
	{
		id: 'catcow',
		camera: { yaw: -84, pitch: 7 },
		far: 'L',
		order: FROM_THE_SIDE,
		work: [LOWER_BACK],
		beats: [
			{ to: 1, s: 3, say: 'round', breath: 'out' },
			{ to: 0, s: 1.5, say: 'back' },
			{ to: 2, s: 2.5, say: 'dip', breath: 'in' },
			{ to: 0, s: 1.5, say: 'back' }
		]
	},
	{
		id: 'k2c',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		order: FROM_THE_SIDE,
		work: [LOWER_BACK],
		beats: [
			{ to: 1, s: 3, say: 'in', breath: 'out' },
			{ hold: 15, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'kneeroll',
		camera: { yaw: -30, pitch: 42 },
		far: null,
		order: ['neck', 'head', 'armL', 'armR', 'trunk', 'legL', 'legR'],
		mat: true,
		work: [{ bone: 'lumbar2', c: [0, 0.004, 0.01], r: [0.085, 0.046, 0.05] }],
		beats: [
			{ to: 1, s: 2.5, say: 'one side', breath: 'out' },
			{ to: 0, s: 2.5, say: 'middle', breath: 'in' },
			{ to: 2, s: 2.5, say: 'other side', breath: 'out' },
			{ to: 0, s: 2.5, say: 'middle', breath: 'in' }
		]
	},
	{
		id: 'child',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		order: ['armL', 'legL', 'neck', 'trunk', 'legR', 'armR', 'head'],
		work: [LOWER_BACK],
		beats: [
			{ to: 1, s: 3.5, say: 'sit back', breath: 'out' },
			{ hold: 20, say: 'hold', held: true },
			{ to: 0, s: 3.5, say: 'up', breath: 'in' }
		]
	},
	{
		id: 'birddog',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		order: FROM_THE_SIDE,
		work: [LOWER_BACK],
		beats: [
			{ to: 1, s: 2, say: 'out', breath: 'out' },
			{ hold: 3, say: 'hold', held: true },
			{ to: 0, s: 2, say: 'back', breath: 'in' }
		]
	},
	{
		id: 'bridge',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		order: FROM_THE_SIDE,
		work: [{ bone: 'pelvis', c: [-0.03, -0.034, -0.046], r: [0.06, 0.062, 0.046] }],
		beats: [
			{ to: 1, s: 2, say: 'up', breath: 'out' },
			{ hold: 1, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'deadbug',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		order: FROM_THE_SIDE,
		work: [{ bone: 'lumbar1', c: [0, 0.005, 0.032], r: [0.07, 0.055, 0.032] }],
		beats: [
			{ to: 1, s: 2.5, say: 'away', breath: 'out' },
			{ hold: 0.6, say: 'wait' },
			{ to: 0, s: 2.5, say: 'back', breath: 'in' }
		]
	},
	{
		id: 'walk',
		camera: { yaw: -70, pitch: 6 },
		far: 'L',
		order: FROM_THE_SIDE,
		work: [],
		afoot: true,
		best: 2,
		beats: [
			{ to: 1, s: 0.35, say: 'step' },
			{ to: 2, s: 0.35, say: 'step' },
			{ to: 3, s: 0.35, say: 'step' },
			{ to: 0, s: 0.35, say: 'step' }
		]
	}
];

/** The move of an exercise; null when it is not drawn. */
export const moveOf = (id: string): Move | null => MOVES.find((move) => move.id === id) ?? null;
