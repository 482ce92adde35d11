// Longer than other files because it is a table: exercises as movement, nothing computed.
import type { Move } from '../move.ts';
import type { Wishes } from '../wish.ts';
import { ALL_FOURS, KNEES_AND_HANDS, LOWER_BACK } from './starts.ts';

export const MOVES: readonly Move[] = [
	{
		id: 'catcow',
		camera: { yaw: -84, pitch: 7 },
		far: 'L',
		work: [LOWER_BACK],
		beats: [
			{ to: 1, s: 3, say: 'round', breath: 'out' },
			{ to: 0, s: 1.5, say: 'back' },
			{ to: 2, s: 2.5, say: 'dip', breath: 'in' },
			{ to: 0, s: 1.5, say: 'back' }
		]
	},
	{
		id: 'child',
		camera: { yaw: -78, pitch: 9 },
		far: 'L',
		work: [LOWER_BACK],
		beats: [
			{ to: 1, s: 3.5, say: 'sit back', breath: 'out' },
			{ hold: 20, say: 'hold', held: true },
			{ to: 0, s: 3.5, say: 'up', breath: 'in' }
		]
	},
	{
		id: 'birddog',
		camera: { yaw: -82, pitch: 8 },
		far: 'L',
		work: [LOWER_BACK],
		beats: [
			{ to: 1, s: 2, say: 'out', breath: 'out' },
			{ hold: 3, say: 'hold', held: true },
			{ to: 0, s: 2, say: 'back', breath: 'in' }
		]
	}
];

/** What the poses of each wish for; solving makes numbers of it. */
export const WISHES: Wishes = {
	catcow: [
		ALL_FOURS,
		{ from: 0, lumbar: [52, 0, 0], chest: [35, 0, 0], neck: [36, 0, 0], nod: 10, touch: KNEES_AND_HANDS },
		{ from: 0, lumbar: [-25, 0, 0], chest: [-25, 0, 0], neck: [-30, 0, 0], nod: -8, touch: KNEES_AND_HANDS }
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
	]
};
