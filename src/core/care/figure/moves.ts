// Longer than other files because it is a table: one entry for each exercise, nothing computed.
import type { Touch } from './contact.ts';
import type { Move } from './move.ts';

const KNEES_AND_HANDS: readonly Touch[] = [
	{ p: ['knee', 'toe'], side: 'both', on: 'floor' },
	{ p: ['heelhand', 'palm'], side: 'both', on: 'floor' }
];
const LYING: Touch = { p: ['sacrum', 'scapula', 'hair'], on: 'floor' };
const SOLES: Touch = { p: ['heel', 'ball'], side: 'both', on: 'floor' };
const HANDS_DOWN: Touch = { p: ['palm'], side: 'both', on: 'floor', soft: true };

const ALL_FOURS = {
	root: { y: 0.28, pitch: 90 },
	both: {
		hip: [88, 2, 0],
		knee: 90,
		ankle: -55,
		shoulder: [88, 2, 0],
		elbow: 3,
		forearm: 78,
		wrist: [-86, 0]
	},
	touch: KNEES_AND_HANDS
} as const;
const ON_THE_BACK = {
	root: { y: 0.06, pitch: -90 },
	neck: [2, 0, 0],
	nod: 12,
	both: { hip: [52, 1, 0], knee: 108, ankle: 5, shoulder: [-4, 14, 0], elbow: 8, forearm: 78 },
	touch: [LYING, SOLES, HANDS_DOWN]
} as const;
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
		poses: [
			ALL_FOURS,
			{ from: 0, lumbar: [52, 0, 0], chest: [35, 0, 0], neck: [36, 0, 0], nod: 10, touch: KNEES_AND_HANDS },
			{ from: 0, lumbar: [-22, 0, 0], chest: [-20, 0, 0], neck: [-34, 0, 0], nod: -8, touch: KNEES_AND_HANDS }
		],
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
		poses: [
			ON_THE_BACK,
			{
				from: 0,
				R: {
					hip: [126, 6, 0],
					knee: 128,
					ankle: -10,
					shoulder: [30, 26, 30],
					elbow: 80,
					forearm: 60,
					fingers: 20
				},
				L: {
					hip: [52, 1, 0],
					knee: 108,
					ankle: 5,
					shoulder: [40, 0, 40],
					elbow: 60,
					forearm: 60,
					fingers: 20
				},
				touch: [
					LYING,
					{ p: ['heel', 'ball'], side: 'L', on: 'floor' },
					{ p: 'palm', side: 'R', on: 'R.shank', off: [-0.03, -0.05, 0.034] },
					{ p: 'fingers', side: 'R', on: 'R.shank', off: [0.02, -0.05, 0.042] },
					{ p: 'palm', side: 'L', on: 'R.shank', off: [0.034, -0.085, 0.03] },
					{ p: 'fingers', side: 'L', on: 'R.shank', off: [-0.014, -0.085, 0.042] }
				]
			}
		],
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
		poses: [
			{ ...ON_THE_BACK, both: { ...ON_THE_BACK.both, shoulder: [20, 78, 0], elbow: 4, forearm: 70 } },
			{
				from: 0,
				root: { y: 0.07, turn: -34 },
				lumbar: [0, 0, 10],
				chest: [0, 0, 24],
				L: { hip: [56, -26, 14], knee: 105 },
				R: { hip: [56, 30, -14], knee: 105 },
				touch: [
					{ p: ['scapula', 'hair'], on: 'floor' },
					{ p: ['ball'], side: 'both', on: 'floor', slide: true },
					{ p: ['palm'], side: 'both', on: 'floor', soft: true },
					{ p: 'knee', side: 'L', on: 'R.shank', off: [0.068, 0.01, 0], soft: true },
					{ p: 'knee', side: 'R', height: 0.2 }
				]
			},
			{
				from: 0,
				root: { y: 0.07, turn: 34 },
				lumbar: [0, 0, -10],
				chest: [0, 0, -24],
				R: { hip: [56, -26, 14], knee: 105 },
				L: { hip: [56, 30, -14], knee: 105 },
				touch: [
					{ p: ['scapula', 'hair'], on: 'floor' },
					{ p: ['ball'], side: 'both', on: 'floor', slide: true },
					{ p: ['palm'], side: 'both', on: 'floor', soft: true },
					{ p: 'knee', side: 'R', on: 'L.shank', off: [-0.068, 0.01, 0], soft: true },
					{ p: 'knee', side: 'L', height: 0.2 }
				]
			}
		],
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
		poses: [
			ALL_FOURS,
			{
				root: { y: 0.17, z: -0.2, pitch: 74 },
				lumbar: [34, 0, 0],
				chest: [12, 0, 0],
				neck: [6, 0, 0],
				both: {
					hip: [135, 12, 0],
					knee: 152,
					ankle: -68,
					shoulder: [170, 16, 0],
					elbow: 10,
					forearm: 70,
					wrist: [-10, 0]
				},
				touch: [
					{ p: ['knee', 'toe'], side: 'both', on: 'floor' },
					{ p: ['palm'], side: 'both', on: 'floor', slide: true },
					{ p: ['brow'], on: 'floor' }
				]
			}
		],
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
		poses: [
			ALL_FOURS,
			{
				from: 0,
				R: { hip: [-2, 0, 0], knee: 2, ankle: 0 },
				L: { shoulder: [172, 4, 0], elbow: 2, forearm: 0, wrist: [0, 0] },
				touch: [
					{ p: ['knee', 'toe'], side: 'L', on: 'floor' },
					{ p: ['heelhand', 'palm'], side: 'R', on: 'floor' }
				]
			}
		],
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
		poses: [
			ON_THE_BACK,
			{
				from: 0,
				root: { y: 0.24, pitch: -120 },
				neck: [38, 0, 0],
				both: { hip: [-4, 1, 0], knee: 92, shoulder: [-36, 14, 0] },
				touch: [{ p: ['scapula', 'hair'], on: 'floor' }, SOLES, HANDS_DOWN]
			}
		],
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
		poses: [
			{
				root: { y: 0.06, pitch: -90 },
				neck: [2, 0, 0],
				nod: 12,
				both: { hip: [90, 2, 0], knee: 90, ankle: 0, shoulder: [88, 4, 0], elbow: 3, forearm: 0 },
				touch: [LYING]
			},
			{
				from: 0,
				R: { hip: [14, 2, 0], knee: 8, ankle: 0 },
				L: { shoulder: [166, 4, 0], elbow: 4 },
				touch: [LYING]
			}
		],
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
		poses: [
			{
				root: { y: 0.52 },
				R: { hip: [26, 0, 0], knee: 4, ankle: 4, shoulder: [-24, 6, 0], elbow: 12 },
				L: { hip: [-16, 0, 0], knee: 16, ankle: -8, toes: 26, shoulder: [24, 6, 0], elbow: 26 },
				touch: []
			},
			{
				root: { y: 0.53 },
				R: { hip: [4, 0, 0], knee: 4, ankle: 2, shoulder: [0, 6, 0], elbow: 16 },
				L: { hip: [22, 0, 0], knee: 58, ankle: 0, toes: 0, shoulder: [2, 6, 0], elbow: 18 },
				touch: []
			},
			{
				root: { y: 0.52 },
				L: { hip: [26, 0, 0], knee: 4, ankle: 4, shoulder: [-24, 6, 0], elbow: 12 },
				R: { hip: [-16, 0, 0], knee: 16, ankle: -8, toes: 26, shoulder: [24, 6, 0], elbow: 26 },
				touch: []
			},
			{
				root: { y: 0.53 },
				L: { hip: [4, 0, 0], knee: 4, ankle: 2, shoulder: [0, 6, 0], elbow: 16 },
				R: { hip: [22, 0, 0], knee: 58, ankle: 0, toes: 0, shoulder: [2, 6, 0], elbow: 18 },
				touch: []
			}
		],
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
