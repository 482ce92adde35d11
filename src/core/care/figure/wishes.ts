// Longer than other files because it is a table: the poses of each exercise, nothing computed.
import type { Touch } from './contact.ts';
import type { Wish } from './wish.ts';

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
/** What each exercise's poses wish for, by its id; the workshop makes numbers of it. */
export const WISHES: Readonly<Record<string, readonly Wish[]>> = {
	catcow: [
		ALL_FOURS,
		{ from: 0, lumbar: [52, 0, 0], chest: [35, 0, 0], neck: [36, 0, 0], nod: 10, touch: KNEES_AND_HANDS },
		{ from: 0, lumbar: [-22, 0, 0], chest: [-20, 0, 0], neck: [-34, 0, 0], nod: -8, touch: KNEES_AND_HANDS }
	],
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
	child: [
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
	birddog: [
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
