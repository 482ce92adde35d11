// Longer than other files because it is a table: exercises as movement, nothing computed.
import type { Move } from '../move.ts';
import type { Wishes } from '../wish.ts';

export const MOVES: readonly Move[] = [
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
