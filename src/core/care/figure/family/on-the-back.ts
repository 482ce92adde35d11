// Longer than other files because it is a table: exercises as movement, nothing computed.
import type { Move } from '../move.ts';
import type { Wishes } from '../wish.ts';
import { HANDS_DOWN, LOWER_BACK, LYING, ON_THE_BACK, SOLES } from './starts.ts';

export const MOVES: readonly Move[] = [
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
		camera: { yaw: -30, pitch: 42 },
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
	}
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
	]
};
