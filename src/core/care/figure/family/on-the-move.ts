// Longer than other files because it is a table: exercises as movement, nothing computed.
import type { Touch } from '../contact.ts';
import type { Move } from '../move.ts';
import type { Wishes } from '../wish.ts';
import { ARMS_AKIMBO, CALF, FEET, HAMSTRING, HANDS_ON_HIPS, HIP_FRONT, HIP_SIDE, THIGH } from './starts.ts';

const LEFT_FOOT: Touch = { p: ['heel', 'ball'], side: 'L', on: 'floor' };
const RIGHT_FOOT: Touch = { p: ['heel', 'ball'], side: 'R', on: 'floor' };

export const MOVES: readonly Move[] = [
	{
		id: 'march',
		camera: { yaw: -62, pitch: 7 },
		far: 'L',
		work: [HIP_FRONT],
		best: 1,
		beats: [
			{ to: 1, s: 0.5, say: 'up' },
			{ to: 0, s: 0.4, say: 'down' },
			{ to: 2, s: 0.5, say: 'up' },
			{ to: 0, s: 0.4, say: 'down' }
		]
	},
	{
		id: 'heeldig',
		camera: { yaw: -60, pitch: 8 },
		far: 'L',
		work: [CALF, HAMSTRING],
		best: 2,
		beats: [
			{ to: 2, via: [1], s: 0.7, say: 'dig' },
			{ to: 0, via: [1], s: 0.6, say: 'back' },
			{ to: 4, via: [3], s: 0.7, say: 'dig' },
			{ to: 0, via: [3], s: 0.6, say: 'back' }
		]
	},
	{
		id: 'kneelift',
		camera: { yaw: -58, pitch: 9 },
		far: 'L',
		work: [HIP_FRONT],
		best: 1,
		beats: [
			{ to: 1, s: 1, say: 'lift', breath: 'out' },
			{ to: 0, s: 1, say: 'down', breath: 'in' },
			{ to: 2, s: 1, say: 'lift', breath: 'out' },
			{ to: 0, s: 1, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'legswing',
		camera: { yaw: -76, pitch: 8 },
		far: 'L',
		work: [HIP_FRONT, HAMSTRING],
		best: 1,
		beats: [
			{ to: 1, s: 1, say: 'forward' },
			{ to: 0, s: 1, say: 'back' }
		]
	},
	{
		id: 'hipcircle',
		camera: { yaw: -16, pitch: 9 },
		far: null,
		work: [HIP_SIDE],
		best: 2,
		beats: [{ to: 0, via: [1, 2, 3], s: 4, say: 'circle' }]
	},
	{
		id: 'walklunge',
		camera: { yaw: -76, pitch: 7 },
		far: 'L',
		work: [THIGH],
		afoot: true,
		best: 0,
		beats: [
			{ to: 2, via: [1], s: 1.8, say: 'step' },
			{ hold: 0.3, say: 'low' },
			{ to: 0, via: [3], s: 1.8, say: 'step' },
			{ hold: 0.3, say: 'low' }
		]
	},
	{
		id: 'anklerock',
		camera: { yaw: -76, pitch: 8 },
		far: 'L',
		work: [CALF],
		beats: [
			{ to: 1, s: 1.2, say: 'toes' },
			{ to: 0, s: 1, say: 'flat' },
			{ to: 2, s: 1.2, say: 'heels' },
			{ to: 0, s: 1, say: 'flat' }
		]
	},
	{
		id: 'walk',
		camera: { yaw: -70, pitch: 6 },
		far: 'L',
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

/** What the poses of each wish for; solving makes numbers of it. */
export const WISHES: Wishes = {
	march: [
		{ both: { shoulder: [4, 8, 0], elbow: 40 }, touch: [FEET] },
		{
			from: 0,
			R: { hip: [70, 2, 0], knee: 86, ankle: 2, shoulder: [-34, 8, 0], elbow: 78 },
			L: { hip: [0, 0, 0], knee: 2, shoulder: [36, 8, 0], elbow: 92 },
			touch: [LEFT_FOOT]
		},
		{
			from: 0,
			L: { hip: [70, 2, 0], knee: 86, ankle: 2, shoulder: [-34, 8, 0], elbow: 78 },
			R: { hip: [0, 0, 0], knee: 2, shoulder: [36, 8, 0], elbow: 92 },
			touch: [RIGHT_FOOT]
		}
	],
	heeldig: [
		{ both: { ...ARMS_AKIMBO, hip: [4, 2, 0], knee: 8 }, touch: [FEET, ...HANDS_ON_HIPS] },
		{
			from: 0,
			L: { hip: [10, 2, 0], knee: 18 },
			R: { hip: [26, 2, 0], knee: 34, ankle: 10 },
			touch: [LEFT_FOOT, ...HANDS_ON_HIPS]
		},
		{
			from: 0,
			L: { hip: [14, 2, 0], knee: 26 },
			R: { hip: [34, 2, 0], knee: 4, ankle: 22, toes: 20 },
			touch: [LEFT_FOOT, { p: ['heel'], side: 'R', on: 'floor', slide: true }, ...HANDS_ON_HIPS]
		},
		{
			from: 0,
			R: { hip: [10, 2, 0], knee: 18 },
			L: { hip: [26, 2, 0], knee: 34, ankle: 10 },
			touch: [RIGHT_FOOT, ...HANDS_ON_HIPS]
		},
		{
			from: 0,
			R: { hip: [14, 2, 0], knee: 26 },
			L: { hip: [34, 2, 0], knee: 4, ankle: 22, toes: 20 },
			touch: [RIGHT_FOOT, { p: ['heel'], side: 'L', on: 'floor', slide: true }, ...HANDS_ON_HIPS]
		}
	],
	kneelift: [
		{ both: { shoulder: [26, 4, 10], elbow: 66, forearm: 70 }, touch: [FEET] },
		{
			from: 0,
			R: { hip: [96, 2, 0], knee: 100, ankle: 0, shoulder: [26, 4, 10] },
			L: { hip: [0, 0, 0], knee: 2, shoulder: [40, 0, 40], elbow: 60 },
			touch: [LEFT_FOOT, { p: 'palm', side: 'L', on: 'R.shank', off: [0.012, 0.022, 0.05] }]
		},
		{
			from: 0,
			L: { hip: [96, 2, 0], knee: 100, ankle: 0, shoulder: [26, 4, 10] },
			R: { hip: [0, 0, 0], knee: 2, shoulder: [40, 0, 40], elbow: 60 },
			touch: [RIGHT_FOOT, { p: 'palm', side: 'R', on: 'L.shank', off: [-0.012, 0.022, 0.05] }]
		}
	],
	legswing: [
		{
			both: ARMS_AKIMBO,
			root: { pitch: 6 },
			L: { hip: [6, 0, 0], knee: 2 },
			R: { hip: [-20, 4, 0], knee: 14, ankle: -6 },
			touch: [LEFT_FOOT, ...HANDS_ON_HIPS, { balance: ['heel', 'ball'], side: 'L' }]
		},
		{
			from: 0,
			root: { pitch: -3 },
			L: { hip: [-2, 0, 0], knee: 2 },
			R: { hip: [58, 4, 0], knee: 6, ankle: 4 },
			touch: [LEFT_FOOT, ...HANDS_ON_HIPS, { balance: ['heel', 'ball'], side: 'L' }]
		}
	],
	hipcircle: [
		{
			both: ARMS_AKIMBO,
			R: { hip: [30, 4, 0], knee: 60, ankle: -20 },
			touch: [LEFT_FOOT, ...HANDS_ON_HIPS, { balance: ['heel', 'ball'], side: 'L' }]
		},
		{
			from: 0,
			R: { hip: [86, 8, 0], knee: 92, ankle: -10 },
			touch: [LEFT_FOOT, ...HANDS_ON_HIPS, { balance: ['heel', 'ball'], side: 'L' }]
		},
		{
			from: 0,
			R: { hip: [76, 44, -34], knee: 92, ankle: -10 },
			touch: [LEFT_FOOT, ...HANDS_ON_HIPS, { balance: ['heel', 'ball'], side: 'L' }]
		},
		{
			from: 0,
			R: { hip: [18, 40, -20], knee: 76, ankle: -20 },
			touch: [LEFT_FOOT, ...HANDS_ON_HIPS, { balance: ['heel', 'ball'], side: 'L' }]
		}
	],
	walklunge: [
		{
			both: ARMS_AKIMBO,
			R: { hip: [62, 2, 0], knee: 66, ankle: 4 },
			L: { hip: [-14, 2, 0], knee: 62, ankle: 10, toes: 40 },
			touch: [
				{ p: ['heel', 'ball'], side: 'R', on: 'floor', slide: true },
				{ p: ['ball', 'toe'], side: 'L', on: 'floor', slide: true },
				...HANDS_ON_HIPS
			]
		},
		{
			both: ARMS_AKIMBO,
			R: { hip: [4, 2, 0], knee: 6, ankle: 2 },
			L: { hip: [58, 2, 0], knee: 84, ankle: 0 },
			touch: [{ p: ['heel', 'ball'], side: 'R', on: 'floor', slide: true }, ...HANDS_ON_HIPS]
		},
		{
			both: ARMS_AKIMBO,
			L: { hip: [62, 2, 0], knee: 66, ankle: 4 },
			R: { hip: [-14, 2, 0], knee: 62, ankle: 10, toes: 40 },
			touch: [
				{ p: ['heel', 'ball'], side: 'L', on: 'floor', slide: true },
				{ p: ['ball', 'toe'], side: 'R', on: 'floor', slide: true },
				...HANDS_ON_HIPS
			]
		},
		{
			both: ARMS_AKIMBO,
			L: { hip: [4, 2, 0], knee: 6, ankle: 2 },
			R: { hip: [58, 2, 0], knee: 84, ankle: 0 },
			touch: [{ p: ['heel', 'ball'], side: 'L', on: 'floor', slide: true }, ...HANDS_ON_HIPS]
		}
	],
	anklerock: [
		{ both: { shoulder: [10, 8, 0], elbow: 14 }, touch: [FEET] },
		{
			from: 0,
			both: { ankle: -60, toes: 62 },
			touch: [{ p: ['ball', 'toe'], side: 'both', on: 'floor' }]
		},
		{
			from: 0,
			root: { pitch: 16 },
			both: { hip: [30, 0, 0], knee: 6, ankle: 28, toes: 24, shoulder: [56, 8, 0], elbow: 14 },
			touch: [{ p: ['heel'], side: 'both', on: 'floor' }]
		}
	],
	walk: [
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
	]
};
