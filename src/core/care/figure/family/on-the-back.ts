// Longer than other files because it is a table: exercises as movement, nothing computed.
import type { Touch } from '../contact.ts';
import type { Move } from '../move.ts';
import type { Wish, Wishes } from '../wish.ts';
import { HANDS_DOWN, LOWER_BACK, LYING, ON_THE_BACK, SOLES } from './starts.ts';

const DRAWN: readonly Move[] = [
	{
		id: 'k2c',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		work: [LOWER_BACK],
		beats: [
			{ to: 1, s: 3, say: 'in', breath: 'out' },
			{ hold: 15, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'kneeroll',
		camera: { yaw: 0, pitch: 54 },
		far: null,
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
		id: 'bridge',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
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
		work: [{ bone: 'lumbar1', c: [0, 0.005, 0.032], r: [0.07, 0.055, 0.032] }],
		beats: [
			{ to: 1, s: 2.5, say: 'away', breath: 'out' },
			{ hold: 0.6, say: 'wait' },
			{ to: 0, s: 2.5, say: 'back', breath: 'in' }
		]
	},
	{
		id: 'slbridge',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		work: [{ bone: 'pelvis', c: [-0.03, -0.034, -0.046], r: [0.06, 0.062, 0.046] }],
		beats: [
			{ to: 1, s: 2, say: 'up', breath: 'out' },
			{ hold: 1, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'curlup',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		over: [
			['armR', 'trunk'],
			['legR', 'armR']
		],
		work: [{ bone: 'lumbar2', c: [0, 0.005, 0.032], r: [0.07, 0.06, 0.032] }],
		beats: [
			{ to: 1, s: 2, say: 'up', breath: 'out' },
			{ hold: 5, say: 'hold', held: true },
			{ to: 0, s: 2, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'hundred',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		work: [{ bone: 'lumbar2', c: [0, 0.005, 0.032], r: [0.07, 0.06, 0.032] }],
		best: 2,
		beats: [
			{ to: 1, s: 2, say: 'lift', breath: 'out' },
			{ to: 1, via: [2], times: 5, s: 5, say: 'in', breath: 'in' },
			{ to: 1, via: [2], times: 5, s: 5, say: 'out', breath: 'out' },
			{ to: 0, s: 2, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'ninety',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		work: [{ bone: 'R.thigh', c: [0, -0.12, -0.03], r: [0.05, 0.085, 0.045] }],
		beats: [
			{ to: 1, s: 4, say: 'straighten', breath: 'out' },
			{ hold: 2, say: 'hold', held: true },
			{ to: 0, s: 3, say: 'bend', breath: 'in' }
		]
	}
];

/** At level 1 these are another move in the same rhythm. */
const BEGUN = ['deadbug'];

export const MOVES: readonly Move[] = DRAWN.flatMap((move) =>
	BEGUN.includes(move.id) ? [move, { ...move, id: `${move.id}-1` }] : [move]
);

const TABLE_TOP: Wish = {
	root: { y: 0.06, pitch: -90 },
	neck: [2, 0, 0],
	nod: 12,
	both: { hip: [90, 2, 0], knee: 90, ankle: 0, shoulder: [88, 4, 0], elbow: 3, forearm: 0 },
	touch: [LYING]
};

/** Both hands behind the right thigh, fingers laced. */
const CLASPED: readonly Touch[] = [
	{ p: 'palm', side: 'R', on: 'R.thigh', off: [-0.034, -0.15, -0.05] },
	{ p: 'fingers', side: 'R', on: 'R.thigh', off: [0.008, -0.155, -0.062] },
	{ p: 'palm', side: 'L', on: 'R.thigh', off: [0.034, -0.165, -0.05] },
	{ p: 'fingers', side: 'L', on: 'R.thigh', off: [-0.008, -0.165, -0.066] }
];

/** What the poses of each wish for; solving makes numbers of it. */
export const WISHES: Wishes = {
	k2c: [
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
	kneeroll: [
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
	bridge: [
		ON_THE_BACK,
		{
			from: 0,
			root: { y: 0.24, pitch: -120 },
			neck: [38, 0, 0],
			both: { hip: [-4, 1, 0], knee: 92, shoulder: [-36, 14, 0] },
			touch: [{ p: ['scapula', 'hair'], on: 'floor' }, SOLES, HANDS_DOWN]
		}
	],
	deadbug: [
		TABLE_TOP,
		{
			from: 0,
			R: { hip: [22, 2, 0], knee: 8, ankle: 0 },
			L: { shoulder: [160, 4, 0], elbow: 4 },
			touch: [LYING]
		}
	],
	slbridge: [
		{
			from: 2,
			root: { y: 0.06, pitch: -90 },
			L: { hip: [52, 1, 0], knee: 2, ankle: 0 },
			touch: [LYING, { p: ['heel', 'ball'], side: 'R', on: 'floor' }, HANDS_DOWN]
		},
		{
			from: 2,
			root: { y: 0.24, pitch: -120 },
			neck: [38, 0, 0],
			both: { hip: [-4, 1, 0], knee: 92, shoulder: [-36, 14, 0] },
			L: { hip: [-4, 1, 0], knee: 2, ankle: 0 },
			touch: [
				{ p: ['scapula', 'hair'], on: 'floor' },
				{ p: ['heel', 'ball'], side: 'R', on: 'floor' },
				HANDS_DOWN
			]
		},
		ON_THE_BACK
	],
	curlup: [
		{
			root: { y: 0.06, pitch: -90 },
			neck: [2, 0, 0],
			nod: 12,
			both: { shoulder: [-20, 40, 10], elbow: 75, forearm: 60, wrist: [0, 0] },
			R: { hip: [52, 1, 0], knee: 108, ankle: 5 },
			L: { hip: [0, 3, 0], knee: 0, ankle: 0 },
			touch: [
				LYING,
				{ p: ['heel', 'ball'], side: 'R', on: 'floor' },
				{ p: ['heel', 'calf'], side: 'L', on: 'floor' },
				{ p: ['elbow'], side: 'both', on: 'floor', slide: true },
				{ p: 'palm', side: 'L', on: 'lumbar1', off: [0.03, 0.01, -0.055] },
				{ p: 'palm', side: 'R', on: 'lumbar1', off: [-0.03, 0.01, -0.055] }
			]
		},
		{
			from: 0,
			lumbar: [0, 0, 0],
			chest: [4, 0, 0],
			neck: [12, 0, 0],
			touch: [
				{ p: ['sacrum'], on: 'floor' },
				{ p: 'shoulder', side: 'both', height: 0.125 },
				{ p: ['heel', 'ball'], side: 'R', on: 'floor' },
				{ p: ['heel', 'calf'], side: 'L', on: 'floor' },
				{ p: ['elbow'], side: 'both', on: 'floor', slide: true },
				{ p: 'palm', side: 'L', on: 'lumbar1', off: [0.03, 0.01, -0.055] },
				{ p: 'palm', side: 'R', on: 'lumbar1', off: [-0.03, 0.01, -0.055] }
			]
		}
	],
	hundred: [
		ON_THE_BACK,
		{
			from: 0,
			chest: [5, 0, 0],
			neck: [20, 0, 0],
			both: { shoulder: [6, 6, 0], elbow: 2 },
			touch: [{ p: ['sacrum', 'waist', 'ribs'], on: 'floor' }, SOLES]
		},
		{
			from: 1,
			both: { shoulder: [26, 6, 0] },
			touch: [{ p: ['sacrum', 'waist', 'ribs'], on: 'floor' }, SOLES]
		}
	],
	ninety: [
		{
			root: { y: 0.06, pitch: -90 },
			neck: [2, 0, 0],
			nod: 12,
			L: { hip: [0, 3, 0], knee: 0, ankle: 0, shoulder: [50, -10, 20], elbow: 30, forearm: 20, fingers: 40 },
			R: { hip: [90, 1, 0], knee: 90, ankle: 0, shoulder: [50, 0, 20], elbow: 30, forearm: 20, fingers: 40 },
			touch: [LYING, { p: ['heel', 'calf'], side: 'L', on: 'floor' }, ...CLASPED]
		},
		{
			from: 0,
			R: { knee: 18 },
			touch: [LYING, { p: ['heel', 'calf'], side: 'L', on: 'floor' }, ...CLASPED]
		}
	],
	'deadbug-1': [
		TABLE_TOP,
		{
			from: 0,
			R: { hip: [58, 2, 0], knee: 92, ankle: 4 },
			touch: [LYING, { p: ['heel'], side: 'R', on: 'floor' }]
		}
	]
};
