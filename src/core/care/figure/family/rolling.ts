// Longer than other files because it is a table: exercises as movement, nothing computed.
import type { Touch } from '../contact.ts';
import type { Move, Work } from '../move.ts';
import type { Wishes } from '../wish.ts';

const FRONT_THIGH: Work = { bone: 'R.thigh', c: [0, -0.12, 0.03], r: [0.045, 0.08, 0.045] };
const CALF: Work = { bone: 'R.shank', c: [0, -0.085, -0.006], r: [0.032, 0.06, 0.032] };
const OUTER_THIGH: Work = { bone: 'R.thigh', c: [-0.03, -0.12, 0.012], r: [0.035, 0.08, 0.04] };
const UPPER_BACK: Work = { bone: 'chest2', c: [0, 0.02, -0.036], r: [0.09, 0.06, 0.04] };
const BUTTOCK: Work = { bone: 'pelvis', c: [-0.04, -0.02, -0.045], r: [0.05, 0.05, 0.04] };

export const MOVES: readonly Move[] = [
	{
		id: 'frquad',
		camera: { yaw: -76, pitch: 12 },
		far: 'L',
		work: [FRONT_THIGH],
		props: [{ kind: 'roller', z: [0.05, 0.01], x: [-0.17, 0.02], over: 'legL' }],
		beats: [
			{ to: 1, s: 4, say: 'forward' },
			{ to: 0, s: 4, say: 'back' }
		]
	},
	{
		id: 'frouter',
		camera: { yaw: 72, pitch: 11 },
		far: null,
		work: [OUTER_THIGH],
		props: [{ kind: 'roller', z: [-0.15, -0.177], x: [-0.15, 0.13] }],
		beats: [
			{ to: 1, s: 4, say: 'up' },
			{ to: 0, s: 4, say: 'down' }
		]
	},
	{
		id: 'frcalf',
		camera: { yaw: -76, pitch: 10 },
		far: 'L',
		work: [CALF],
		props: [{ kind: 'roller', z: [0.385, 0.415, 0.415], x: [-0.17, 0.02], over: 'legL' }],
		beats: [
			{ to: 1, s: 4, say: 'toes in' },
			{ to: 0, s: 4, say: 'back' },
			{ to: 2, s: 4, say: 'toes out' },
			{ to: 0, s: 4, say: 'back' }
		]
	},
	{
		id: 'frupper',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		work: [UPPER_BACK],
		props: [{ kind: 'roller', z: [-0.27, -0.305] }],
		beats: [
			{ to: 1, s: 4, say: 'up' },
			{ to: 0, s: 4, say: 'down' }
		]
	},
	{
		id: 'ballglute',
		camera: { yaw: -66, pitch: 8 },
		far: 'L',
		work: [BUTTOCK],
		props: [
			{ kind: 'wall', axis: 'z', at: -0.16 },
			{
				kind: 'ball',
				r: 0.025,
				at: [
					[-0.045, 0.46, -0.135],
					[-0.045, 0.43, -0.135]
				]
			}
		],
		beats: [
			{ to: 1, s: 3, say: 'slide down' },
			{ hold: 4, say: 'breathe' },
			{ to: 0, s: 3, say: 'slide up' },
			{ hold: 4, say: 'breathe' }
		]
	}
];

const ON_FOREARMS: Touch = { p: ['elbow', 'wrist'], side: 'both', on: 'floor' };
const FROG: Touch = { p: ['knee', 'ankle'], side: 'L', on: 'floor', slide: true };
const BEHIND: Touch = { p: ['heelhand', 'palm'], side: 'both', on: 'floor' };
const SOLE_L: Touch = { p: ['heel', 'ball'], side: 'L', on: 'floor' };
const ARMS_CROSSED: readonly Touch[] = [
	{ p: 'palm', side: 'R', on: 'L.upperArm', off: [-0.012, -0.05, 0.044] },
	{ p: 'palm', side: 'L', on: 'R.upperArm', off: [0.012, -0.08, 0.044] }
];
const BOTH_SOLES: Touch = { p: ['heel', 'ball'], side: 'both', on: 'floor' };
const OUTER: readonly Touch[] = [
	{ p: ['elbow', 'wrist'], side: 'R', on: 'floor' },
	{ p: ['heel', 'ball'], side: 'L', on: 'floor' },
	{ p: 'palm', side: 'L', on: 'pelvis', off: [0.095, 0.03, 0] },
	{ piece: 'thigh', side: 'R', on: 'roller' }
];

/** What the poses of each wish for; solving makes numbers of it. */
export const WISHES: Wishes = {
	frquad: [
		{
			root: { y: 0.17, pitch: 85 },
			both: { shoulder: [58, 4, 0], elbow: 90, forearm: 50, fingers: 40 },
			neck: [-6, 0, 0],
			R: { hip: [6, 2, 0], knee: 2, ankle: -30 },
			L: { hip: [40, 40, -40], knee: 90, ankle: -20 },
			touch: [ON_FOREARMS, FROG, { piece: 'thigh', side: 'R', on: 'roller' }]
		},
		{
			from: 0,
			both: { shoulder: [110, 4, 0], elbow: 90, forearm: 50, fingers: 40 },
			touch: [ON_FOREARMS, FROG, { piece: 'thigh', side: 'R', on: 'roller' }]
		}
	],
	frouter: [
		{
			root: { y: 0.235, roll: 77, yaw: 90 },
			R: { hip: [0, 0, 0], knee: 0, ankle: -10, shoulder: [0, 50, 0], elbow: 90, forearm: 20, fingers: 50 },
			L: { hip: [62, -8, -30], knee: 88, ankle: 0, shoulder: [-16, 42, 30], elbow: 100, forearm: 20 },
			touch: OUTER
		},
		{
			from: 0,
			root: { y: 0.235, z: -0.07 },
			R: { shoulder: [0, 90, 0] },
			touch: OUTER
		}
	],
	frcalf: [
		{
			root: { y: 0.12, pitch: -30 },
			lumbar: [10, 0, 0],
			neck: [16, 0, 0],
			both: { shoulder: [-12, 14, 0], elbow: 8, forearm: 60, wrist: [-80, 0] },
			R: { hip: [60, 1, 0], knee: 2, ankle: 0 },
			L: { hip: [80, 4, 0], knee: 110, ankle: 0 },
			touch: [BEHIND, SOLE_L, { piece: 'shank', side: 'R', on: 'roller' }]
		},
		{
			from: 0,
			both: { shoulder: [-58, 14, 0] },
			R: { hip: [60, 1, 22] },
			touch: [BEHIND, SOLE_L, { piece: 'shank', side: 'R', on: 'roller' }]
		},
		{
			from: 0,
			both: { shoulder: [-58, 14, 0] },
			R: { hip: [60, 1, -26] },
			touch: [BEHIND, SOLE_L, { piece: 'shank', side: 'R', on: 'roller' }]
		}
	],
	frupper: [
		{
			root: { y: 0.16, pitch: -94 },
			neck: [16, 0, 0],
			chest: [-6, 0, 0],
			both: {
				hip: [14, 2, 0],
				knee: 120,
				ankle: 0,
				shoulder: [130, 10, 0],
				elbow: 130,
				forearm: 0,
				fingers: 20
			},
			touch: [
				BOTH_SOLES,
				{ piece: 'trunk', on: 'roller' },
				{ p: 'palm', side: 'both', on: 'head', off: [0.03, 0.045, -0.07] }
			]
		},
		{
			from: 0,
			both: { knee: 84 },
			touch: [
				BOTH_SOLES,
				{ piece: 'trunk', on: 'roller' },
				{ p: 'palm', side: 'both', on: 'head', off: [0.03, 0.045, -0.07] }
			]
		}
	],
	ballglute: [
		{
			root: { y: 0.5, pitch: -8, z: -0.05 },
			both: {
				hip: [14, 4, 0],
				knee: 22,
				ankle: -8,
				shoulder: [40, 6, 62],
				elbow: 124,
				forearm: 44,
				wrist: [20, 0],
				fingers: 24
			},
			touch: [BOTH_SOLES, { piece: 'trunk', on: 'ball' }, ...ARMS_CROSSED]
		},
		{
			from: 0,
			root: { y: 0.44 },
			both: { hip: [32, 4, 0], knee: 48, ankle: 0 },
			touch: [BOTH_SOLES, { piece: 'trunk', on: 'ball' }, ...ARMS_CROSSED]
		}
	]
};
