// Longer than other files because it is a table: exercises as movement, nothing computed.
import type { Touch } from '../contact.ts';
import type { Move, Work } from '../move.ts';
import type { Wishes } from '../wish.ts';
import {
	ARMS_TO_WALL,
	BUTTOCK,
	CALF,
	FACING_A_WALL,
	footDown,
	FROM_THE_RIGHT,
	HAMSTRING,
	HANDS_AT_HIPS,
	HANDS_ON_HIPS,
	HANDS_ON_WALL,
	LOW_CALF,
	QUAD,
	RIGHT_HAND_ON_HIP,
	UPRIGHT,
	wallAt
} from './feet.ts';
import { HANDS_DOWN, LYING, ON_THE_BACK } from './starts.ts';

const FRONT_OF_HIP: Work = { bone: 'R.thigh', c: [0, -0.03, 0.036], r: [0.045, 0.075, 0.036] };

/** On the back, the right ankle over the left knee, both hands behind the left thigh. */
const ARM_ROUND_THIGH = { shoulder: [24, 6, 30], elbow: 40, forearm: 40, fingers: 40 } as const;
const HANDS_BEHIND_THIGH: readonly Touch[] = [
	{ p: 'ankle', side: 'R', on: 'L.thigh', off: [0.01, -0.19, 0.064] },
	{ p: 'palm', side: 'R', on: 'L.thigh', off: [-0.034, -0.13, -0.05] },
	{ p: 'palm', side: 'L', on: 'L.thigh', off: [0.046, -0.13, -0.046] }
];

export const MOVES: readonly Move[] = [
	{
		id: 'quadst',
		...FACING_A_WALL,
		props: [wallAt(0.34)],
		work: [QUAD],
		beats: [
			{ to: 2, via: [1], s: 4, say: 'draw in', breath: 'out' },
			{ hold: 15, say: 'hold', held: true },
			{ to: 0, via: [1], s: 4, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'hamst',
		...FROM_THE_RIGHT,
		camera: { yaw: -64, pitch: 8 },
		work: [HAMSTRING],
		beats: [
			{ to: 1, s: 3, say: 'lean', breath: 'out' },
			{ hold: 15, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'up', breath: 'in' }
		]
	},
	{
		id: 'hipflexst',
		camera: { yaw: -78, pitch: 8 },
		far: 'L',
		work: [FRONT_OF_HIP],
		beats: [
			{ to: 1, s: 3, say: 'shift', breath: 'out' },
			{ hold: 15, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'back', breath: 'in' }
		]
	},
	{
		id: 'fig4',
		camera: { yaw: -80, pitch: 18 },
		far: 'L',
		mat: true,
		work: [BUTTOCK],
		beats: [
			{ to: 1, s: 3, say: 'pull', breath: 'out' },
			{ hold: 15, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'let go', breath: 'in' }
		]
	},
	{
		id: 'pirif',
		camera: { yaw: -45, pitch: 38 },
		far: 'L',
		mat: true,
		work: [BUTTOCK],
		beats: [
			{ to: 1, s: 3, say: 'across', breath: 'out' },
			{ hold: 15, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'back', breath: 'in' }
		]
	},
	{
		id: 'itbst',
		camera: { yaw: -10, pitch: 8 },
		far: null,
		work: [{ bone: 'R.thigh', c: [-0.036, -0.04, 0], r: [0.03, 0.1, 0.04] }],
		beats: [
			{ to: 1, s: 3, say: 'lean', breath: 'out' },
			{ hold: 15, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'up', breath: 'in' }
		]
	},
	{
		id: 'calfst',
		...FACING_A_WALL,
		props: [wallAt(0.39)],
		work: [CALF],
		beats: [
			{ to: 1, s: 3, say: 'lean', breath: 'out' },
			{ hold: 15, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'back', breath: 'in' }
		]
	},
	{
		id: 'solst',
		...FACING_A_WALL,
		props: [wallAt(0.36)],
		work: [LOW_CALF],
		beats: [
			{ to: 1, s: 3, say: 'bend', breath: 'out' },
			{ hold: 15, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'up', breath: 'in' }
		]
	},
	{
		id: 'ankmob',
		...FACING_A_WALL,
		props: [wallAt(0.26)],
		work: [{ bone: 'R.shank', c: [-0.01, -0.2, -0.012], r: [0.034, 0.06, 0.028] }],
		beats: [
			{ to: 1, s: 2, say: 'knee in', breath: 'out' },
			{ hold: 1, say: 'wait' },
			{ to: 0, s: 2, say: 'back', breath: 'in' }
		]
	}
];

/** What the poses of each wish for; solving makes numbers of it. */
export const WISHES: Wishes = {
	quadst: [
		{
			...UPRIGHT,
			L: { ...ARMS_TO_WALL, shoulder: [76, 4, 0] },
			touch: [footDown('L'), footDown('R'), { p: ['palm', 'fingers'], side: 'L', on: 'wall' }]
		},
		{
			from: 0,
			R: {
				hip: [20, 2, 0],
				knee: 84,
				ankle: 0,
				shoulder: [-30, 10, 10],
				elbow: 20,
				forearm: 40,
				fingers: 30
			},
			touch: [
				footDown('L'),
				{ p: ['palm', 'fingers'], side: 'L', on: 'wall' },
				{ balance: ['heel', 'ball'], side: 'L' }
			]
		},
		{
			from: 0,
			R: {
				hip: [-6, 4, 0],
				knee: 142,
				ankle: -40,
				shoulder: [-46, -4, 20],
				elbow: 44,
				forearm: 0,
				wrist: [64, 0],
				fingers: 70
			},
			touch: [
				footDown('L'),
				{ p: ['palm', 'fingers'], side: 'L', on: 'wall' },
				{ p: 'palm', side: 'R', on: 'R.foot', off: [-0.014, 0.018, 0.03] },
				{ balance: ['heel', 'ball'], side: 'L' }
			]
		}
	],
	hamst: [
		{
			root: { y: 0.5, z: 0 },
			both: HANDS_AT_HIPS,
			R: { hip: [30, 0, 0], knee: 0, ankle: 16 },
			L: { hip: [6, 0, 0], knee: 14, ankle: 8 },
			touch: [{ p: ['heel'], side: 'R', on: 'floor' }, footDown('L'), ...HANDS_ON_HIPS]
		},
		{
			from: 0,
			root: { y: 0.45, z: -0.1, pitch: 46 },
			neck: [-8, 0, 0],
			R: { hip: [72, 0, 0], knee: 0, ankle: 18 },
			L: { hip: [76, 0, 0], knee: 46, ankle: 16 },
			touch: [{ p: ['heel'], side: 'R', on: 'floor' }, footDown('L'), ...HANDS_ON_HIPS]
		}
	],
	hipflexst: [
		{
			root: { y: 0.29 },
			R: { hip: [0, 0, 0], knee: 88, ankle: -50, ...HANDS_AT_HIPS },
			L: { hip: [86, 2, 0], knee: 90, ankle: 0, ...HANDS_AT_HIPS },
			touch: [{ p: ['knee', 'toe'], side: 'R', on: 'floor' }, footDown('L'), ...HANDS_ON_HIPS]
		},
		{
			from: 0,
			root: { y: 0.26, z: 0.1, pitch: -2 },
			lumbar: [4, 0, 0],
			R: { hip: [-24, 0, 0], knee: 66, ankle: -50 },
			L: { hip: [98, 2, 0], knee: 116, ankle: 18 },
			touch: [{ p: ['knee', 'toe'], side: 'R', on: 'floor' }, footDown('L'), ...HANDS_ON_HIPS]
		}
	],
	fig4: [
		{
			...ON_THE_BACK,
			R: { hip: [100, 34, -45], knee: 110, ankle: 8, ...ARM_ROUND_THIGH },
			L: { hip: [56, 2, 0], knee: 108, ankle: 5, ...ARM_ROUND_THIGH },
			touch: [LYING, footDown('L'), ...HANDS_BEHIND_THIGH]
		},
		{
			from: 0,
			R: { hip: [124, 34, -45], knee: 116, ankle: 8 },
			L: { hip: [88, 2, 0], knee: 96, ankle: 5 },
			touch: [LYING, ...HANDS_BEHIND_THIGH]
		}
	],
	pirif: [
		{
			...ON_THE_BACK,
			L: { hip: [4, 2, 0], knee: 4, ankle: 5 },
			touch: [LYING, footDown('R'), { p: ['heel'], side: 'L', on: 'floor' }, HANDS_DOWN]
		},
		{
			from: 0,
			R: {
				hip: [112, -28, -20],
				knee: 112,
				ankle: 0,
				shoulder: [60, -10, 40],
				elbow: 40,
				forearm: 60,
				fingers: 40
			},
			L: { shoulder: [50, 0, 40], elbow: 70, forearm: 60, fingers: 40 },
			touch: [
				LYING,
				{ p: ['heel'], side: 'L', on: 'floor' },
				{ p: 'palm', side: 'R', on: 'R.shank', off: [-0.05, -0.012, 0.032] },
				{ p: 'palm', side: 'L', on: 'R.shank', off: [0.01, -0.06, 0.05] }
			]
		}
	],
	itbst: [
		{
			root: { y: 0.52 },
			both: HANDS_AT_HIPS,
			R: { hip: [-16, -16, 0], knee: 4, ankle: 8 },
			L: { hip: [12, -10, 0], knee: 8, ankle: 0, shoulder: [2, 8, 0], elbow: 10, forearm: 20, fingers: 14 },
			touch: [footDown('L'), footDown('R'), RIGHT_HAND_ON_HIP]
		},
		{
			from: 0,
			root: { x: -0.055, y: 0.506, roll: 2 },
			lumbar: [0, 20, 0],
			chest: [0, 18, 0],
			neck: [0, 2, 0],
			R: { hip: [-15, -18, 0], knee: 3, ankle: 12 },
			L: { hip: [22, -11, 0], knee: 32, ankle: 11, shoulder: [2, 42, 0] },
			touch: [footDown('L'), footDown('R'), RIGHT_HAND_ON_HIP]
		}
	],
	calfst: [
		{
			root: { y: 0.51, z: 0, pitch: 4 },
			both: ARMS_TO_WALL,
			R: { hip: [-12, 2, 0], knee: 0, ankle: 15 },
			L: { hip: [30, 2, 0], knee: 24, ankle: 0 },
			touch: [footDown('R'), footDown('L'), HANDS_ON_WALL]
		},
		{
			from: 0,
			root: { y: 0.475, z: 0.1, pitch: 16 },
			both: { ...ARMS_TO_WALL, shoulder: [60, 10, 0], elbow: 80 },
			R: { hip: [-11, 2, 0], knee: 0, ankle: 28 },
			L: { hip: [62, 2, 0], knee: 60, ankle: 16 },
			touch: [footDown('R'), footDown('L'), HANDS_ON_WALL]
		}
	],
	solst: [
		{
			root: { y: 0.51, z: 0.06, pitch: 4 },
			both: ARMS_TO_WALL,
			R: { hip: [-6, 2, 0], knee: 6, ankle: 10 },
			L: { hip: [16, 2, 0], knee: 12, ankle: 0 },
			touch: [footDown('R'), footDown('L'), HANDS_ON_WALL]
		},
		{
			from: 0,
			root: { y: 0.45, z: 0.06, pitch: 5 },
			both: { ...ARMS_TO_WALL, shoulder: [74, 6, 0] },
			R: { hip: [20, 2, 0], knee: 50, ankle: 30 },
			L: { hip: [50, 2, 0], knee: 58, ankle: 14 },
			touch: [footDown('R'), footDown('L'), HANDS_ON_WALL]
		}
	],
	ankmob: [
		{
			root: { y: 0.5, z: 0, pitch: 4 },
			both: { ...ARMS_TO_WALL, shoulder: [36, 6, 0], elbow: 96 },
			R: { hip: [32, 2, 0], knee: 34, ankle: 2 },
			L: { hip: [-10, 2, 0], knee: 6, ankle: 10, toes: 6 },
			touch: [footDown('R'), { p: ['ball', 'toe'], side: 'L', on: 'floor' }, HANDS_ON_WALL]
		},
		{
			from: 0,
			root: { y: 0.46, z: 0.04, pitch: 6 },
			R: { hip: [50, 2, 0], knee: 76, ankle: 29 },
			L: { hip: [-8, 2, 0], knee: 24, ankle: 14, toes: 30 },
			touch: [
				footDown('R'),
				{ p: ['ball', 'toe'], side: 'L', on: 'floor' },
				HANDS_ON_WALL,
				{ p: ['knee'], side: 'R', on: 'wall' }
			]
		}
	]
};
