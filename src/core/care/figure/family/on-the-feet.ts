// Longer than other files because it is a table: exercises as movement, nothing computed.
import type { Move, Work } from '../move.ts';
import type { Prop } from '../prop.ts';
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
import { SOLES } from './starts.ts';

const SHIN: Work = { bone: 'R.shank', c: [-0.01, -0.11, 0.02], r: [0.034, 0.085, 0.028] };
const OUTER_HIP: Work = { bone: 'R.thigh', c: [-0.036, 0.016, -0.01], r: [0.034, 0.06, 0.05] };

const WALL = wallAt(0.34);
const STEP: Prop = { kind: 'step', x: [-0.2, 0.2], z: [0.02, 0.3], top: 0.12 };

const TUCKED = { hip: [6, 2, 0], knee: 66, ankle: -20 } as const;

const CALF_RAISE: Move['beats'] = [
	{ to: 1, s: 1.5, say: 'rise', breath: 'out' },
	{ hold: 1, say: 'wait' },
	{ to: 0, s: 3, say: 'lower', breath: 'in' }
];

export const MOVES: readonly Move[] = [
	{
		id: 'squat',
		...FROM_THE_RIGHT,
		props: [{ kind: 'chair', z: -0.26, top: 0.26 }],
		work: [QUAD, BUTTOCK],
		beats: [
			{ to: 1, s: 2, say: 'sit', breath: 'in' },
			{ hold: 0.5, say: 'touch' },
			{ to: 0, s: 1.5, say: 'stand', breath: 'out' }
		]
	},
	{
		id: 'split',
		...FROM_THE_RIGHT,
		work: [QUAD, BUTTOCK],
		beats: [
			{ to: 1, s: 2.5, say: 'down', breath: 'in' },
			{ hold: 0.5, say: 'wait' },
			{ to: 0, s: 2, say: 'up', breath: 'out' }
		]
	},
	{
		id: 'split-1',
		...FACING_A_WALL,
		props: [wallAt(0.36)],
		work: [QUAD, BUTTOCK],
		beats: [
			{ to: 1, s: 2.5, say: 'down', breath: 'in' },
			{ hold: 0.5, say: 'wait' },
			{ to: 0, s: 2, say: 'up', breath: 'out' }
		]
	},
	{
		id: 'stepup',
		...FROM_THE_RIGHT,
		props: [STEP],
		work: [QUAD, BUTTOCK],
		best: 1,
		beats: [
			{ to: 2, via: [1], s: 2, say: 'up', breath: 'out' },
			{ hold: 0.6, say: 'tall' },
			{ to: 0, via: [1], s: 2, say: 'down', breath: 'in' }
		]
	},
	{
		id: 'sldl',
		...FROM_THE_RIGHT,
		work: [HAMSTRING, BUTTOCK],
		beats: [
			{ to: 1, s: 3, say: 'tip', breath: 'in' },
			{ hold: 1, say: 'hold' },
			{ to: 0, s: 2.5, say: 'up', breath: 'out' }
		]
	},
	{
		id: 'sldl-1',
		...FROM_THE_RIGHT,
		work: [HAMSTRING, BUTTOCK],
		beats: [
			{ to: 1, s: 3, say: 'tip', breath: 'in' },
			{ hold: 1, say: 'hold' },
			{ to: 0, s: 2.5, say: 'up', breath: 'out' }
		]
	},
	{
		id: 'slsquat',
		...FROM_THE_RIGHT,
		props: [{ kind: 'chair', z: -0.24, top: 0.3 }],
		work: [QUAD, BUTTOCK],
		best: 1,
		beats: [
			{ to: 2, via: [1], s: 2, say: 'stand', breath: 'out' },
			{ hold: 0.6, say: 'tall' },
			{ to: 0, via: [1], s: 3, say: 'sit', breath: 'in' },
			{ hold: 0.4, say: 'touch' }
		]
	},
	{
		id: 'calf',
		...FACING_A_WALL,
		props: [WALL],
		work: [CALF],
		beats: CALF_RAISE
	},
	{
		id: 'calf-both',
		...FACING_A_WALL,
		props: [WALL],
		work: [CALF],
		beats: CALF_RAISE
	},
	{
		id: 'soleus',
		...FACING_A_WALL,
		props: [WALL],
		work: [LOW_CALF],
		beats: CALF_RAISE
	},
	{
		id: 'soleus-both',
		...FACING_A_WALL,
		props: [WALL],
		work: [LOW_CALF],
		beats: CALF_RAISE
	},
	{
		id: 'tibraise',
		...FROM_THE_RIGHT,
		camera: { yaw: -66, pitch: 8 },
		props: [wallAt(-0.1)],
		work: [SHIN],
		beats: [
			{ to: 1, s: 1, say: 'lift', breath: 'out' },
			{ hold: 1, say: 'hold' },
			{ to: 0, s: 2, say: 'lower', breath: 'in' }
		]
	},
	{
		id: 'shortfoot',
		camera: { yaw: 72, pitch: 5, zoom: 5 },
		far: null,
		order: ['bareR'],
		work: [{ bone: 'R.foot', c: [0.014, -0.017, 0.026], r: [0.012, 0.012, 0.034] }],
		beats: [
			{ to: 1, s: 1.5, say: 'draw in', breath: 'out' },
			{ hold: 3, say: 'hold', held: true },
			{ to: 0, s: 1.5, say: 'let go', breath: 'in' }
		]
	},
	{
		id: 'slbalance',
		camera: { yaw: -32, pitch: 8 },
		far: null,
		work: [OUTER_HIP, { bone: 'R.foot', c: [0, -0.012, 0.01], r: [0.03, 0.03, 0.05] }],
		beats: [
			{ to: 1, s: 2, say: 'lift' },
			{ hold: 15, say: 'hold', held: true },
			{ to: 0, s: 2, say: 'down' }
		]
	}
];

/** What the poses of each wish for; solving makes numbers of it. */
export const WISHES: Wishes = {
	squat: [
		{ ...UPRIGHT, both: { ...UPRIGHT.both, hip: [0, 6, -6] } },
		{
			from: 0,
			root: { y: 0.33, z: -0.2, pitch: 36 },
			neck: [-14, 0, 0],
			both: { hip: [108, 6, -4], knee: 96, ankle: 18, shoulder: [116, 6, 0], elbow: 6, fingers: 4 },
			touch: [SOLES, { p: ['sacrum'], on: 'chair' }]
		}
	],
	split: [
		{
			root: { y: 0.47 },
			both: HANDS_AT_HIPS,
			R: { hip: [35, 2, 0], knee: 12, ankle: -20 },
			L: { hip: [-25, 2, 0], knee: 4, ankle: -20, toes: 36 },
			touch: [...HANDS_ON_HIPS, footDown('R'), { p: ['ball', 'toe'], side: 'L', on: 'floor' }]
		},
		{
			from: 0,
			root: { y: 0.29, z: 0 },
			R: { hip: [88, 2, 0], knee: 92, ankle: 2 },
			L: { hip: [2, 2, 0], knee: 92, ankle: -2, toes: 60 },
			touch: [
				...HANDS_ON_HIPS,
				footDown('R'),
				{ p: ['ball', 'toe'], side: 'L', on: 'floor' },
				{ p: 'knee', side: 'L', height: 0.075 },
				{ balance: ['ball', 'heel'], side: 'both' }
			]
		}
	],
	'split-1': [
		{
			root: { y: 0.47 },
			L: { hip: [-25, 2, 0], knee: 4, ankle: -6, toes: 36, ...ARMS_TO_WALL },
			R: { hip: [35, 2, 0], knee: 12, ankle: -20, ...HANDS_AT_HIPS },
			touch: [
				RIGHT_HAND_ON_HIP,
				footDown('R'),
				{ p: ['ball', 'toe'], side: 'L', on: 'floor' },
				{ p: ['palm', 'fingers'], side: 'L', on: 'wall' }
			]
		},
		{
			from: 0,
			root: { y: 0.36, z: 0 },
			R: { hip: [66, 2, 0], knee: 68, ankle: 2 },
			L: { hip: [-8, 2, 0], knee: 62, ankle: 4, toes: 56, shoulder: [100, 6, 0], elbow: 50 },
			touch: [
				RIGHT_HAND_ON_HIP,
				footDown('R'),
				{ p: ['ball', 'toe'], side: 'L', on: 'floor' },
				{ p: ['palm', 'fingers'], side: 'L', on: 'wall' }
			]
		}
	],
	stepup: [
		{
			root: { y: 0.52, z: -0.12, pitch: 6 },
			R: { hip: [66, 2, 0], knee: 62, ankle: 0, shoulder: [-16, 8, 0], elbow: 60 },
			L: { hip: [-4, 2, 0], knee: 4, ankle: 4, shoulder: [24, 8, 0], elbow: 60 },
			touch: [{ p: ['heel', 'ball'], side: 'R', on: 'step' }, footDown('L')]
		},
		{
			from: 0,
			root: { y: 0.6, z: 0.06, pitch: 14 },
			R: { hip: [40, 2, 0], knee: 40, ankle: 10, shoulder: [8, 8, 0], elbow: 60 },
			L: { hip: [8, 2, 0], knee: 36, ankle: -14, shoulder: [8, 8, 0], elbow: 60 },
			touch: [{ p: ['heel', 'ball'], side: 'R', on: 'step' }]
		},
		{
			from: 0,
			root: { y: 0.65, z: 0.14, pitch: 0 },
			R: { hip: [0, 2, 0], knee: 3, ankle: 2, shoulder: [4, 8, 0], elbow: 30 },
			L: { hip: [0, 2, 0], knee: 3, ankle: 2, shoulder: [4, 8, 0], elbow: 30 },
			touch: [{ p: ['heel', 'ball'], side: 'both', on: 'step' }]
		}
	],
	sldl: [
		{
			...UPRIGHT,
			L: { hip: [-8, 2, 0], knee: 14, ankle: 4, toes: 26 },
			touch: [
				footDown('R'),
				{ p: ['ball', 'toe'], side: 'L', on: 'floor' },
				{ balance: ['heel', 'ball'], side: 'R' }
			]
		},
		{
			from: 0,
			root: { y: 0.5, z: -0.06, pitch: 66 },
			neck: [-8, 0, 0],
			R: { hip: [72, 0, 0], knee: 16, ankle: 8 },
			L: { hip: [0, 0, 0], knee: 3, ankle: 0, toes: 0 },
			both: { shoulder: [64, 4, 0], elbow: 4 },
			touch: [footDown('R'), { balance: ['heel', 'ball'], side: 'R' }]
		}
	],
	'sldl-1': [
		{
			...UPRIGHT,
			L: { hip: [-14, 2, 0], knee: 14, ankle: 4, toes: 30 },
			touch: [
				footDown('R'),
				{ p: ['ball', 'toe'], side: 'L', on: 'floor' },
				{ balance: ['heel', 'ball'], side: 'R' }
			]
		},
		{
			from: 0,
			root: { y: 0.49, z: -0.08, pitch: 56 },
			neck: [-8, 0, 0],
			R: { hip: [64, 0, 0], knee: 18, ankle: 8 },
			L: { hip: [44, 0, 0], knee: 26, ankle: 4, toes: 40 },
			both: { shoulder: [54, 4, 0], elbow: 4 },
			touch: [
				footDown('R'),
				{ p: ['ball', 'toe'], side: 'L', on: 'floor' },
				{ balance: ['heel', 'ball'], side: 'R' }
			]
		}
	],
	slsquat: [
		{
			root: { y: 0.36, z: -0.2, pitch: 36 },
			neck: [-14, 0, 0],
			both: { shoulder: [116, 6, 0], elbow: 6, forearm: 20, fingers: 4 },
			R: { hip: [104, 2, 0], knee: 92, ankle: 18 },
			L: { hip: [104, 2, 0], knee: 14, ankle: 0 },
			touch: [footDown('R'), { p: ['sacrum'], on: 'chair' }]
		},
		{
			from: 0,
			root: { y: 0.42, z: -0.12, pitch: 32 },
			R: { hip: [76, 1, 0], knee: 70, ankle: 20 },
			L: { hip: [80, 2, 0], knee: 12, ankle: 2 },
			touch: [footDown('R'), { balance: ['heel', 'ball'], side: 'R' }]
		},
		{
			from: 0,
			root: { y: 0.52, z: 0, pitch: 4 },
			neck: [0, 0, 0],
			R: { hip: [8, 0, 0], knee: 8, ankle: 4 },
			L: { hip: [36, 2, 0], knee: 10, ankle: 4 },
			both: { shoulder: [80, 6, 0] },
			touch: [footDown('R'), { balance: ['heel', 'ball'], side: 'R' }]
		}
	],
	calf: [
		{
			root: { y: 0.53, pitch: 3 },
			both: ARMS_TO_WALL,
			R: { hip: [3, 2, 0], knee: 1, ankle: 4 },
			L: TUCKED,
			touch: [footDown('R'), HANDS_ON_WALL]
		},
		{
			from: 0,
			root: { y: 0.6, z: 0.05 },
			R: { hip: [3, 2, 0], knee: 1, ankle: -48, toes: 52 },
			touch: [{ p: ['ball', 'toe'], side: 'R', on: 'floor' }, HANDS_ON_WALL]
		}
	],
	soleus: [
		{
			root: { y: 0.51, pitch: 4 },
			both: ARMS_TO_WALL,
			R: { hip: [24, 2, 0], knee: 36, ankle: 16 },
			L: { ...TUCKED, hip: [18, 2, 0], knee: 78 },
			touch: [footDown('R'), HANDS_ON_WALL]
		},
		{
			from: 0,
			root: { y: 0.56, z: 0.04 },
			R: { hip: [24, 2, 0], knee: 36, ankle: -32, toes: 50 },
			touch: [{ p: ['ball', 'toe'], side: 'R', on: 'floor' }, HANDS_ON_WALL]
		}
	],
	'calf-both': [
		{
			root: { y: 0.53, pitch: 3 },
			both: { ...ARMS_TO_WALL, hip: [3, 2, 0], knee: 1, ankle: 4 },
			touch: [SOLES, HANDS_ON_WALL]
		},
		{
			from: 0,
			root: { y: 0.6, z: 0.05 },
			both: { hip: [3, 2, 0], knee: 1, ankle: -48, toes: 52 },
			touch: [{ p: ['ball', 'toe'], side: 'both', on: 'floor' }, HANDS_ON_WALL]
		}
	],
	'soleus-both': [
		{
			root: { y: 0.51, pitch: 4 },
			both: { ...ARMS_TO_WALL, hip: [24, 2, 0], knee: 36, ankle: 16 },
			touch: [SOLES, HANDS_ON_WALL]
		},
		{
			from: 0,
			root: { y: 0.56, z: 0.04 },
			both: { hip: [24, 2, 0], knee: 36, ankle: -32, toes: 50 },
			touch: [{ p: ['ball', 'toe'], side: 'both', on: 'floor' }, HANDS_ON_WALL]
		}
	],
	tibraise: [
		{
			root: { y: 0.48 },
			both: {
				hip: [24, 3, 0],
				knee: 4,
				ankle: -20,
				shoulder: [0, 10, 0],
				elbow: 12,
				forearm: 20,
				fingers: 14
			},
			touch: [SOLES, { p: ['sacrum', 'scapula'], on: 'wall' }]
		},
		{
			from: 0,
			both: { ankle: 16, toes: 20 },
			touch: [
				{ p: ['heel'], side: 'both', on: 'floor' },
				{ p: 'toe', side: 'both', height: 0.085 },
				{ p: ['sacrum', 'scapula'], on: 'wall' }
			]
		}
	],
	shortfoot: [
		{ ...UPRIGHT, root: { x: 0.07, y: 0.53 } },
		{ from: 0, R: { inversion: 8 }, touch: [SOLES] }
	],
	slbalance: [
		UPRIGHT,
		{
			from: 0,
			R: { hip: [4, -3, 0], knee: 8, ankle: 4, shoulder: [4, 34, 0], elbow: 8 },
			L: { hip: [52, 6, 0], knee: 70, ankle: -8, shoulder: [4, 40, 0], elbow: 8 },
			touch: [footDown('R'), { balance: ['heel', 'ball'], side: 'R' }]
		}
	]
};
