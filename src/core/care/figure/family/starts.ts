import type { Touch } from '../contact.ts';
import type { Work } from '../move.ts';

// Places that several exercises begin from, and what touches there.

export const KNEES_AND_HANDS: readonly Touch[] = [
	{ p: ['knee', 'toe'], side: 'both', on: 'floor' },
	{ p: ['heelhand', 'palm'], side: 'both', on: 'floor' }
];
export const LYING: Touch = { p: ['sacrum', 'scapula', 'hair'], on: 'floor' };
export const SOLES: Touch = { p: ['heel', 'ball'], side: 'both', on: 'floor' };
export const HANDS_DOWN: Touch = { p: ['palm'], side: 'both', on: 'floor', soft: true };

export const ALL_FOURS = {
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
export const ON_THE_BACK = {
	root: { y: 0.06, pitch: -90 },
	neck: [2, 0, 0],
	nod: 12,
	both: { hip: [52, 1, 0], knee: 108, ankle: 5, shoulder: [-4, 14, 0], elbow: 8, forearm: 78 },
	touch: [LYING, SOLES, HANDS_DOWN]
} as const;

export const LOWER_BACK: Work = { bone: 'lumbar2', c: [0, 0.012, -0.036], r: [0.09, 0.082, 0.052] };
