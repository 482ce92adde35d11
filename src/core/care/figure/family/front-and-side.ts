// Longer than other files because it is a table: exercises as movement, nothing computed.
import type { Touch } from '../contact.ts';
import type { Move, Work } from '../move.ts';
import type { Wish, Wishes } from '../wish.ts';
import { LOWER_BACK } from './starts.ts';

const OUTER_HIP: Work = { bone: 'pelvis', c: [-0.075, -0.012, -0.012], r: [0.05, 0.055, 0.055] };
const FOREARMS: Touch = { p: ['elbow', 'wrist'], side: 'both', on: 'floor' };
const TOES: Touch = { p: ['ball', 'toe'], side: 'both', on: 'floor' };
const SIDE_LYING: readonly Touch[] = [
	{ p: ['shoulder', 'hip', 'knee', 'ankle', 'elbow'], side: 'L', on: 'floor' },
	{ p: 'palm', side: 'L', on: 'head', off: [0.052, 0.03, 0] },
	{ p: ['palm'], side: 'R', on: 'floor' }
];
/** Foot on foot holds while the knee opens; knee on knee does not. */
const FEET_TOGETHER: readonly Touch[] = [
	...SIDE_LYING,
	{ p: 'ankle', side: 'R', on: 'L.shank', off: [-0.05, -0.232, 0] }
];
const KNEE_ON_KNEE: Touch = { p: 'knee', side: 'R', on: 'L.shank', off: [-0.085, 0, 0] };
const OPEN_BOOK: readonly Touch[] = [
	{ p: ['shoulder', 'hip', 'knee', 'ankle', 'palm'], side: 'L', on: 'floor' },
	{ p: 'ankle', side: 'R', on: 'L.shank', off: [-0.05, -0.232, 0] },
	KNEE_ON_KNEE
];

const DRAWN: readonly Move[] = [
	{
		id: 'plank',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		work: [{ bone: 'lumbar2', c: [0, 0.005, 0.032], r: [0.07, 0.06, 0.032] }],
		beats: [
			{ to: 1, s: 2, say: 'up', breath: 'out' },
			{ hold: 20, say: 'hold', held: true },
			{ to: 0, s: 2, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'supermanlow',
		camera: { yaw: -68, pitch: 11 },
		far: 'L',
		work: [LOWER_BACK],
		beats: [
			{ to: 1, s: 2, say: 'long, then up', breath: 'out' },
			{ hold: 2, say: 'hold', held: true },
			{ to: 0, s: 2, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'sideplank',
		camera: { yaw: 32, pitch: 11 },
		far: null,
		over: [
			['armR', 'trunk'],
			['trunk', 'neck']
		],
		work: [{ bone: 'lumbar2', c: [-0.06, 0.005, 0.01], r: [0.05, 0.06, 0.05] }],
		beats: [
			{ to: 1, s: 2, say: 'up', breath: 'out' },
			{ hold: 15, say: 'hold', held: true },
			{ to: 0, s: 2, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'clam',
		camera: { yaw: -8, pitch: 12 },
		far: 'L',
		work: [OUTER_HIP],
		beats: [
			{ to: 1, s: 2, say: 'open', breath: 'out' },
			{ hold: 1, say: 'hold', held: true },
			{ to: 0, s: 2, say: 'close', breath: 'in' }
		]
	},
	{
		id: 'sidelift',
		camera: { yaw: -8, pitch: 12 },
		far: 'L',
		work: [OUTER_HIP],
		beats: [
			{ to: 1, s: 2, say: 'up', breath: 'out' },
			{ hold: 1, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'openbook',
		camera: { yaw: 104, pitch: 52 },
		far: null,
		over: [
			['armL', 'trunk'],
			['trunk', 'neck']
		],
		mat: true,
		work: [{ bone: 'chest2', c: [0, 0, 0.03], r: [0.07, 0.06, 0.05] }],
		beats: [
			{ to: 1, s: 3, say: 'open', breath: 'out' },
			{ hold: 2, say: 'look', held: true },
			{ to: 0, s: 3, say: 'close', breath: 'in' }
		]
	}
];

/** At level 1 these are another move in the same rhythm. */
const BEGUN = ['plank', 'supermanlow', 'sideplank'];

export const MOVES: readonly Move[] = DRAWN.flatMap((move) =>
	BEGUN.includes(move.id) ? [move, { ...move, id: `${move.id}-1` }] : [move]
);

const KNEES: Touch = { p: ['knee'], side: 'both', on: 'floor' };
const LYING_ON_FOREARMS: Wish = {
	root: { y: 0.07, pitch: 90 },
	lumbar: [-18, 0, 0],
	chest: [-14, 0, 0],
	neck: [-6, 0, 0],
	both: {
		hip: [-6, 1, 0],
		knee: 4,
		ankle: 20,
		toes: 50,
		shoulder: [68, 4, 0],
		elbow: 90,
		forearm: 50,
		fingers: 40
	},
	touch: [FOREARMS, TOES, { p: ['knee', 'thigh'], side: 'both', on: 'floor' }]
};
const ARMS_LONG: Wish = {
	root: { y: 0.06, pitch: 90 },
	both: {
		hip: [0, 3, 0],
		knee: 0,
		ankle: -60,
		shoulder: [172, 8, 0],
		elbow: 4,
		forearm: 40
	},
	neck: [-6, 0, 0],
	touch: [
		{ p: ['brow'], on: 'floor' },
		{ p: ['knee', 'instep'], side: 'both', on: 'floor' },
		{ p: ['palm'], side: 'both', on: 'floor' }
	]
};
const ON_ONE_KNEE: readonly Touch[] = [
	{ p: ['elbow', 'wrist'], side: 'R', on: 'floor' },
	{ p: ['knee', 'ankle'], side: 'R', on: 'floor' },
	{ p: 'palm', side: 'L', on: 'pelvis', off: [0.095, 0.03, 0] },
	{ p: 'knee', side: 'L', on: 'R.shank', off: [0.085, 0, 0] },
	{ p: 'ankle', side: 'L', on: 'R.shank', off: [0.05, -0.232, 0] }
];

/** What the poses of each wish for; solving makes numbers of it. */
export const WISHES: Wishes = {
	plank: [
		LYING_ON_FOREARMS,
		{
			root: { y: 0.17, pitch: 83 },
			both: {
				hip: [0, 1, 0],
				knee: 0,
				ankle: 10,
				toes: 60,
				shoulder: [83, 4, 0],
				elbow: 90,
				forearm: 50,
				fingers: 40
			},
			neck: [-4, 0, 0],
			touch: [FOREARMS, TOES]
		}
	],
	supermanlow: [
		ARMS_LONG,
		{
			from: 0,
			R: { hip: [-13, 3, 0] },
			L: { shoulder: [180, 8, 0] },
			touch: [
				{ p: ['brow'], on: 'floor' },
				{ p: ['knee', 'instep'], side: 'L', on: 'floor' },
				{ p: ['palm'], side: 'R', on: 'floor' },
				{ p: 'palm', side: 'L', height: 0.11 }
			]
		}
	],
	sideplank: [
		{
			root: { y: 0.11, roll: 88 },
			lumbar: [0, 20, 0],
			chest: [0, 16, 0],
			neck: [0, 6, 0],
			R: { hip: [0, 0, 0], knee: 0, shoulder: [0, 54, 0], elbow: 90, forearm: 20, fingers: 50 },
			L: { hip: [0, -6, 0], knee: 0, shoulder: [-16, 42, 30], elbow: 100, forearm: 20 },
			touch: [
				{ p: ['elbow', 'wrist'], side: 'R', on: 'floor' },
				{ p: ['hip', 'ankle'], side: 'R', on: 'floor' },
				{ p: 'palm', side: 'L', on: 'pelvis', off: [0.095, 0.03, 0.0] },
				{ p: 'ankle', side: 'L', on: 'R.shank', off: [0.05, -0.235, 0] }
			]
		},
		{
			root: { y: 0.23, roll: 72 },
			R: { hip: [0, 0, 0], knee: 0, shoulder: [0, 72, 0], elbow: 90, forearm: 20, fingers: 50 },
			L: { hip: [0, -6, 0], knee: 0, shoulder: [-16, 42, 30], elbow: 100, forearm: 20 },
			touch: [
				{ p: ['elbow', 'wrist'], side: 'R', on: 'floor' },
				{ p: ['ankle'], side: 'R', on: 'floor' },
				{ p: 'palm', side: 'L', on: 'pelvis', off: [0.095, 0.03, 0.0] },
				{ p: 'ankle', side: 'L', on: 'R.shank', off: [0.05, -0.235, 0] }
			]
		}
	],
	clam: [
		{
			root: { y: 0.1, roll: -90 },
			neck: [0, 16, 0],
			L: { hip: [44, 0, 0], knee: 90, shoulder: [150, 0, 0], elbow: 140, forearm: -20 },
			R: { hip: [44, 0, 0], knee: 90, shoulder: [60, -10, 0], elbow: 80, forearm: 60 },
			touch: [...FEET_TOGETHER, KNEE_ON_KNEE]
		},
		{
			from: 0,
			R: { hip: [44, 40, -34], knee: 90 },
			touch: FEET_TOGETHER
		}
	],
	sidelift: [
		{
			root: { y: 0.1, roll: -90 },
			neck: [0, 16, 0],
			L: { hip: [30, 0, 0], knee: 60, shoulder: [150, 0, 0], elbow: 140, forearm: -20 },
			R: { hip: [-8, -16, 0], knee: 0, shoulder: [60, -10, 0], elbow: 80, forearm: 60 },
			touch: SIDE_LYING
		},
		{
			from: 0,
			R: { hip: [-8, 24, 0], knee: 0 },
			touch: SIDE_LYING
		}
	],
	openbook: [
		{
			root: { y: 0.1, roll: -90, yaw: 90 },
			neck: [0, -14, 0],
			both: { hip: [84, 0, 0], knee: 90, shoulder: [88, 0, 0], elbow: 2, forearm: 0 },
			touch: [...OPEN_BOOK]
		},
		{
			from: 0,
			lumbar: [0, 0, -10],
			chest: [0, 0, -38],
			neck: [0, -8, -60],
			R: { shoulder: [88, 104, 0], elbow: 4 },
			touch: [...OPEN_BOOK]
		}
	],
	'plank-1': [
		{ ...LYING_ON_FOREARMS, touch: [FOREARMS, TOES, KNEES] },
		{
			from: 0,
			root: { y: 0.2, pitch: 72 },
			lumbar: [0, 0, 0],
			chest: [0, 0, 0],
			neck: [-6, 0, 0],
			both: { hip: [0, 1, 0], knee: 20, shoulder: [74, 4, 0] },
			touch: [FOREARMS, TOES, KNEES]
		}
	],
	'supermanlow-1': [
		ARMS_LONG,
		{
			from: 0,
			R: { hip: [-13, 3, 0] },
			touch: [
				{ p: ['brow'], on: 'floor' },
				{ p: ['knee', 'instep'], side: 'L', on: 'floor' },
				{ p: ['palm'], side: 'both', on: 'floor' }
			]
		}
	],
	'sideplank-1': [
		{
			root: { y: 0.11, roll: 88 },
			lumbar: [0, 20, 0],
			chest: [0, 16, 0],
			neck: [0, 6, 0],
			R: { hip: [10, 0, 0], knee: 85, shoulder: [0, 54, 0], elbow: 90, forearm: 20, fingers: 50 },
			L: { hip: [10, -6, 0], knee: 85, shoulder: [-16, 42, 30], elbow: 100, forearm: 20 },
			touch: [{ p: ['hip'], side: 'R', on: 'floor' }, ...ON_ONE_KNEE]
		},
		{
			root: { y: 0.2, roll: 66 },
			R: { hip: [4, 0, 0], knee: 85, shoulder: [0, 68, 0], elbow: 90, forearm: 20, fingers: 50 },
			L: { hip: [4, -6, 0], knee: 85, shoulder: [-16, 42, 30], elbow: 100, forearm: 20 },
			touch: ON_ONE_KNEE
		}
	]
};
