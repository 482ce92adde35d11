import { project, type Point, type View } from './camera.ts';
import type { Shape } from './part.ts';
import { smooth } from './outline.ts';
import type { Hand } from './pose.ts';
import type { Frame } from './skeleton.ts';
import { plus, turned } from './space.ts';

/** How far the foot turns in under the ankle, degrees, when its arch is as high as it is drawn. */
const DOMED = 8;
/** The sole's height in the foot's frame, body heights. */
const SOLE = -0.039;

/** A point of an outline: forward of the ankle, above the sole, and how far the dome lifts it and draws it back. */
type Mark = readonly [z: number, h: number, lift?: number, back?: number];

// The inner side, from the shin over the toes and back under the arch to the heel, in body heights. By eye, after how
// feet look from within; the dome is about twice what a foot can do, so that it is seen.
const INNER_SIDE: readonly Mark[] = [
	[0.03, 0.15],
	[0.0235, 0.115],
	[0.0225, 0.088],
	[0.0265, 0.071, 0.001],
	[0.036, 0.057, 0.003],
	[0.05, 0.046, 0.006, 0.002],
	[0.064, 0.036, 0.005, 0.005],
	[0.078, 0.0265, 0.002, 0.008],
	[0.09, 0.0195, 0, 0.008],
	[0.1, 0.019, 0, 0.008],
	[0.108, 0.0155, 0, 0.008],
	[0.1115, 0.009, 0, 0.008],
	[0.108, 0.002, 0, 0.008],
	[0.098, 0, 0, 0.008],
	[0.089, 0.0028, 0, 0.008],
	[0.082, 0.001, 0, 0.008],
	[0.072, 0, 0, 0.008],
	[0.062, 0.0015, 0, 0.008],
	[0.052, 0.0075, 0.002, 0.006],
	[0.04, 0.0125, 0.006, 0.003],
	[0.026, 0.0135, 0.008, 0.001],
	[0.012, 0.0105, 0.006],
	[0, 0.0045, 0.002],
	[-0.01, 0.0005],
	[-0.024, 0],
	[-0.038, 0.0015],
	[-0.046, 0.01],
	[-0.0465, 0.024],
	[-0.038, 0.043],
	[-0.0305, 0.062],
	[-0.0275, 0.088],
	[-0.032, 0.115],
	[-0.043, 0.15]
];
/** The outer edge, which lies on the floor all along and is seen through the arch. */
const OUTER_EDGE: readonly Mark[] = [
	[-0.03, 0.01],
	[0.02, 0.013],
	[0.06, 0.012, 0, 0.006],
	[0.078, 0.008, 0, 0.008],
	[0.074, 0, 0, 0.008],
	[-0.03, 0]
];
/** How far the inner side and the outer edge are from the foot's middle. */
const [INNER, OUTER] = [0.014, -0.024];

/** A bare foot and the leg above it, from within. The arch rises as the foot turns in under the ankle, in degrees. */
export function bareFoot(view: View, foot: Frame, inversion: number, side: Hand): Shape[] {
	const dome = Math.max(0, Math.min(1, inversion / DOMED));
	const outline = (marks: readonly Mark[], inward: number, sharp?: ReadonlySet<number>) =>
		smooth(
			marks.map(([z, h, lift = 0, back = 0]): Point => {
				const x = side === 'R' ? inward : -inward;
				return project(view, plus(foot.at, turned(foot.turn, [x, SOLE + h + lift * dome, z - back * dome])));
			}),
			sharp
		);
	const cut = new Set([0, INNER_SIDE.length - 1]);
	const inner = outline(INNER_SIDE, INNER, cut);
	return [
		{ key: `${side}.edge`, tone: 'skin', far: true, d: outline(OUTER_EDGE, OUTER) },
		{ key: `${side}.halo foot`, tone: 'halo', far: false, d: inner },
		{ key: `${side}.foot`, tone: 'skin', far: false, d: inner }
	];
}
