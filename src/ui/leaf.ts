/** One leaf of the clover, its tip at the origin, pointing up. */
export const LEAF =
	'M0 -3C8.4 -11.6 21.2 -19.8 21.2 -30.6C21.2 -38.2 16.8 -43 10.8 -43C6 -43 2 -41 0 -37.8C-2 -41 -6 -43 -10.8 -43C-16.8 -43 -21.2 -38.2 -21.2 -30.6C-21.2 -19.8 -8.4 -11.6 0 -3Z';

/** The stem under the four leaves. */
export const STEM =
	'M-2.3 4C-2.1 18-1.5 28 1.6 36.5 3.9 42.7 7.4 48.3 11.3 52.7 13.2 54.8 16.6 52.4 15.2 49.9 9.3 40 4.3 27 2.3 4Z';

/** The four parts with the turn of their leaf, degrees clockwise. */
export const LEAVES = [
	{ part: 'run', turn: -45 },
	{ part: 'feel', turn: 45 },
	{ part: 'care', turn: -135 },
	{ part: 'ask', turn: 135 }
] as const;

export type Part = (typeof LEAVES)[number]['part'];
