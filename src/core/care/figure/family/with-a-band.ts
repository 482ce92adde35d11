// Longer than other files because it is a table: exercises as movement, nothing computed.
import type { Touch } from '../contact.ts';
import type { Move } from '../move.ts';
import type { Wishes } from '../wish.ts';
import { FEET, HIP_SIDE } from './starts.ts';

const LEFT_FOOT: Touch = { p: ['heel', 'ball'], side: 'L', on: 'floor' };
const RIGHT_FOOT: Touch = { p: ['heel', 'ball'], side: 'R', on: 'floor' };
/** One hand laid over the other. */
const HANDS_TOGETHER: Touch = { p: 'palm', side: 'L', on: 'R.hand', off: [0.03, -0.048, 0.004] };

export const MOVES: readonly Move[] = [
	{
		id: 'pallof',
		camera: { yaw: -40, pitch: 10 },
		far: null,
		work: [{ bone: 'lumbar2', c: [0, 0, 0.034], r: [0.07, 0.06, 0.03] }],
		props: [
			{ kind: 'wall', axis: 'x', at: -0.72, wide: [0.02, 0.1], top: 0.84 },
			{ kind: 'band', ends: [[-0.72, 0.67, 0.08], { p: 'palm', side: 'R' }], over: 'trunk' }
		],
		beats: [
			{ to: 1, s: 2, say: 'press', breath: 'out' },
			{ hold: 1, say: 'hold', held: true },
			{ to: 0, s: 2, say: 'back', breath: 'in' }
		]
	},
	{
		id: 'monster',
		camera: { yaw: -10, pitch: 8 },
		far: null,
		work: [HIP_SIDE],
		props: [
			{
				kind: 'band',
				ends: [
					{ on: 'R.thigh', off: [-0.042, -0.205, 0.01] },
					{ on: 'R.thigh', off: [0, -0.2, 0.042] },
					{ on: 'L.thigh', off: [0, -0.2, 0.042] },
					{ on: 'L.thigh', off: [0.042, -0.205, 0.01] }
				],
				over: true
			}
		],
		best: 2,
		beats: [
			{ to: 2, via: [1], s: 1, say: 'out', breath: 'out' },
			{ to: 4, via: [3], s: 1, say: 'follow', breath: 'in' },
			{ to: 2, via: [3], s: 1, say: 'out', breath: 'out' },
			{ to: 0, via: [1], s: 1, say: 'follow', breath: 'in' }
		]
	}
];

const BENT = { hip: [38, 4, 0], knee: 46, ankle: 16 } as const;
const CLASPED: readonly Touch[] = [
	{ p: 'palm', side: 'R', on: 'chest3', off: [0.0, -0.05, 0.17] },
	{ p: 'palm', side: 'L', on: 'R.hand', off: [0.026, -0.048, 0.004] }
];
const ARMS = { shoulder: [34, 6, 30], elbow: 112, forearm: 30 } as const;

/** What the poses of each wish for; solving makes numbers of it. */
export const WISHES: Wishes = {
	pallof: [
		{
			both: { hip: [6, 8, 0], knee: 12, ankle: 4, shoulder: [20, 14, 30], elbow: 128, forearm: 20 },
			touch: [FEET, { p: 'palm', side: 'R', on: 'chest3', off: [-0.014, -0.03, 0.1] }, HANDS_TOGETHER]
		},
		{
			from: 0,
			both: { shoulder: [84, 0, 16], elbow: 4, forearm: 10 },
			touch: [FEET, { p: 'palm', side: 'R', on: 'chest3', off: [-0.014, -0.02, 0.4] }, HANDS_TOGETHER]
		}
	],
	monster: [
		{ root: { pitch: 16 }, both: { ...BENT, ...ARMS }, touch: [FEET, ...CLASPED] },
		{
			from: 0,
			R: { hip: [48, 18, 0], knee: 60, ankle: 10 },
			touch: [LEFT_FOOT, { p: 'heel', side: 'R', height: 0.07 }, ...CLASPED]
		},
		{
			from: 0,
			root: { x: -0.09 },
			both: { hip: [38, 22, 0] },
			touch: [LEFT_FOOT, { p: ['heel', 'ball'], side: 'R', on: 'floor', slide: true }, ...CLASPED]
		},
		{
			from: 0,
			root: { x: -0.2 },
			L: { hip: [48, 18, 0], knee: 60, ankle: 10 },
			touch: [RIGHT_FOOT, { p: 'heel', side: 'L', height: 0.07 }, ...CLASPED]
		},
		{ from: 0, root: { x: -0.18 }, touch: [RIGHT_FOOT, ...CLASPED] }
	]
};
