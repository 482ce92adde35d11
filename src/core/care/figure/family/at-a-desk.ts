// Longer than other files because it is a table: exercises as movement, nothing computed.
import type { Touch } from '../contact.ts';
import type { Move } from '../move.ts';
import type { Prop } from '../prop.ts';
import type { Wishes } from '../wish.ts';
import { BUTTOCK, FEET, HAMSTRING, LOWER_BACK, THIGH } from './starts.ts';

const CHAIR: Prop = { kind: 'chair', z: -0.21, top: 0.265 };
const DESK: Prop = { kind: 'desk', x: [-0.24, 0.3], z: [0.1, 0.44], top: 0.43 };
const SEATED: readonly Touch[] = [FEET, { p: ['sacrum'], on: 'chair', slide: true }];
const LEFT_FOOT: Touch = { p: ['heel', 'ball'], side: 'L', on: 'floor' };
const RIGHT_FOOT: Touch = { p: ['heel', 'ball'], side: 'R', on: 'floor' };
/** Hands crossed on the chest. */
const CROSSED: readonly Touch[] = [
	{ p: 'palm', side: 'R', on: 'chest3', off: [0.07, -0.005, 0.074] },
	{ p: 'palm', side: 'L', on: 'chest3', off: [-0.07, -0.015, 0.088] }
];
const ARMS_CROSSED = { shoulder: [40, 6, 62], elbow: 124, forearm: 44, wrist: [20, 0], fingers: 24 } as const;
const HANDS_ON_BACK: readonly Touch[] = [
	{ p: 'palm', side: 'both', on: 'pelvis', off: [0.082, 0.045, -0.05] },
	{ p: 'fingers', side: 'both', on: 'pelvis', off: [0.04, 0.02, -0.078] }
];

export const MOVES: readonly Move[] = [
	{
		id: 'rolldown',
		camera: { yaw: -78, pitch: 7 },
		far: 'L',
		work: [LOWER_BACK, HAMSTRING],
		best: 2,
		beats: [
			{ to: 2, via: [1], s: 5, say: 'down', breath: 'out' },
			{ hold: 1.5, say: 'hang' },
			{ to: 0, via: [1], s: 5, say: 'up', breath: 'in' }
		]
	},
	{
		id: 'deskstand',
		camera: { yaw: -68, pitch: 9 },
		far: 'L',
		work: [],
		props: [
			{ kind: 'desk', x: [-0.2, 0.3], z: [-0.72, -0.44], top: 0.43 },
			{ kind: 'chair', z: -0.29, top: 0.265, x: 0.04, back: true }
		],
		best: 1,
		beats: [
			{ to: 1, s: 0.6, say: 'step' },
			{ to: 0, s: 0.5, say: 'down' },
			{ to: 2, s: 0.6, say: 'step' },
			{ to: 0, s: 0.5, say: 'down' }
		]
	},
	{
		id: 'deskext',
		camera: { yaw: -78, pitch: 7 },
		far: 'L',
		work: [LOWER_BACK],
		beats: [
			{ to: 1, s: 2, say: 'lean back', breath: 'in' },
			{ hold: 1, say: 'hold', held: true },
			{ to: 0, s: 2, say: 'up', breath: 'out' }
		]
	},
	{
		id: 'desksit',
		camera: { yaw: -74, pitch: 8 },
		far: 'L',
		work: [THIGH, BUTTOCK],
		props: [CHAIR, DESK],
		best: 1,
		beats: [
			{ to: 2, via: [1], s: 1.8, say: 'stand', breath: 'out' },
			{ hold: 0.6, say: 'tall' },
			{ to: 0, via: [1], s: 2.2, say: 'sit', breath: 'in' },
			{ hold: 0.4, say: 'wait' }
		]
	},
	{
		id: 'sitstand',
		camera: { yaw: -66, pitch: 8 },
		far: 'L',
		work: [THIGH, BUTTOCK],
		props: [CHAIR],
		best: 1,
		beats: [
			{ to: 2, via: [1], s: 1.2, say: 'stand' },
			{ to: 0, via: [1], s: 1.2, say: 'sit' }
		]
	}
];

const SITTING = { hip: [86, 8, 0], knee: 88, ankle: 2 } as const;

/** What the poses of each wish for; solving makes numbers of it. */
export const WISHES: Wishes = {
	rolldown: [
		{ both: { shoulder: [2, 6, 0], elbow: 6, knee: 4 }, touch: [FEET] },
		{
			from: 0,
			root: { pitch: 4 },
			lumbar: [26, 0, 0],
			chest: [35, 0, 0],
			neck: [44, 0, 0],
			nod: 16,
			both: { hip: [10, 0, 0], knee: 10, shoulder: [60, 4, 0], elbow: 6 },
			touch: [FEET, { balance: ['heel', 'ball'], side: 'both' }]
		},
		{
			from: 0,
			root: { pitch: 46 },
			lumbar: [52, 0, 0],
			chest: [34, 0, 0],
			neck: [34, 0, 0],
			nod: 10,
			both: { hip: [54, 0, 0], knee: 16, shoulder: [124, 4, 0], elbow: 4 },
			touch: [FEET, { balance: ['heel', 'ball'], side: 'both' }]
		}
	],
	deskstand: [
		{ both: { shoulder: [2, 8, 0], elbow: 22 }, touch: [FEET] },
		{
			from: 0,
			R: { hip: [36, 2, 0], knee: 46, ankle: -4, shoulder: [-24, 8, 0], elbow: 22 },
			L: { hip: [0, 0, 0], knee: 2, shoulder: [24, 8, 0], elbow: 40 },
			touch: [LEFT_FOOT]
		},
		{
			from: 0,
			L: { hip: [36, 2, 0], knee: 46, ankle: -4, shoulder: [-24, 8, 0], elbow: 22 },
			R: { hip: [0, 0, 0], knee: 2, shoulder: [24, 8, 0], elbow: 40 },
			touch: [RIGHT_FOOT]
		}
	],
	deskext: [
		{
			both: { shoulder: [-40, 30, 10], elbow: 92, forearm: 40, wrist: [20, 0], hip: [0, 6, 0] },
			touch: [FEET, ...HANDS_ON_BACK]
		},
		{
			from: 0,
			root: { pitch: -8 },
			lumbar: [-24, 0, 0],
			chest: [-24, 0, 0],
			neck: [14, 0, 0],
			both: { hip: [-14, 6, 0], knee: 4 },
			touch: [FEET, ...HANDS_ON_BACK, { balance: ['heel', 'ball'], side: 'both' }]
		}
	],
	desksit: [
		{
			root: { y: 0.3, z: -0.22, pitch: -2 },
			both: { ...SITTING, shoulder: [52, 6, 0], elbow: 36, forearm: 70, wrist: [-4, 0] },
			touch: [...SEATED, { p: ['palm'], side: 'both', on: 'desk' }]
		},
		{
			root: { y: 0.34, z: -0.2, pitch: 40 },
			neck: [-20, 0, 0],
			both: { hip: [112, 8, 0], knee: 98, ankle: 22, shoulder: [84, 6, 0], elbow: 24, forearm: 60 },
			touch: [FEET]
		},
		{
			both: { hip: [2, 6, 0], knee: 2, shoulder: [2, 8, 0], elbow: 10 },
			touch: [FEET]
		}
	],
	sitstand: [
		{
			root: { y: 0.3, z: -0.22 },
			both: { ...SITTING, ...ARMS_CROSSED },
			touch: [...SEATED, ...CROSSED]
		},
		{
			root: { y: 0.34, z: -0.2, pitch: 40 },
			neck: [-20, 0, 0],
			both: { hip: [112, 8, 0], knee: 98, ankle: 22, ...ARMS_CROSSED },
			touch: [FEET, ...CROSSED]
		},
		{ both: { hip: [2, 6, 0], knee: 2, ...ARMS_CROSSED }, touch: [FEET, ...CROSSED] }
	]
};
