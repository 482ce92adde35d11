import type { Hand } from './pose.ts';
import type { Plane } from './prop.ts';
import { LENGTH, type Bone, type Sided, type Skeleton, type Spine } from './skeleton.ts';
import { plus, turned, type Turn, type V3 } from './space.ts';

/** The drawn pieces a body is made of. */
export type Piece =
	'trunk' | 'neck' | 'head' | 'hair' | 'upperArm' | 'forearm' | 'hand' | 'thigh' | 'shank' | 'foot';

/** A named place on the skin, as poses speak of what touches. */
export type Place =
	| 'sacrum'
	| 'waist'
	| 'ribs'
	| 'scapula'
	| 'yoke'
	| 'neck'
	| 'backhead'
	| 'brow'
	| 'chin'
	| 'hair'
	| 'shoulder'
	| 'elbow'
	| 'forearm'
	| 'wrist'
	| 'heelhand'
	| 'palm'
	| 'fingers'
	| 'thumb'
	| 'hip'
	| 'thigh'
	| 'knee'
	| 'calf'
	| 'ankle'
	| 'heel'
	| 'instep'
	| 'ball'
	| 'toe';

/** A rounded lump on a bone: its middle in the bone's frame and its three half-widths. */
type Lump = { piece: Piece; place: Place | null; bone: Bone; c: V3; r: V3 };

/** A lump where the pose put it. `turn` tells how its half-widths lie. */
export type Ball = { piece: Piece; place: Place | null; side: Hand | null; at: V3; turn: Turn; r: V3 };

/** Round limbs are a little fuller than life, so that they still read on a picture 70 pixels wide. */
const FULLER = 1.1;

const lump = (piece: Piece, place: Place | null, bone: Bone, c: V3, r: V3): Lump => ({
	piece,
	place,
	bone,
	c,
	r
});
const round = (r: number): V3 => [r * FULLER, r * FULLER, r * FULLER];

// Half-breadths and half-depths in body heights, an adult of 7.7 heads.
const TRUNK: readonly [Place | null, Spine, V3, V3][] = [
	['sacrum', 'pelvis', [0, -0.02, -0.012], [0.092, 0.042, 0.059]],
	[null, 'pelvis', [0, 0.028, -0.01], [0.089, 0.036, 0.058]],
	['waist', 'lumbar2', [0, 0, 0.004], [0.078, 0.03, 0.0515]],
	['ribs', 'chest1', [0, 0, 0.004], [0.083, 0.03, 0.0565]],
	[null, 'chest2', [0, 0, 0.004], [0.092, 0.03, 0.063]],
	['scapula', 'chest3', [0, 0, 0.002], [0.0965, 0.028, 0.059]],
	['yoke', 'chest3', [0, 0.032, 0], [0.076, 0.024, 0.045]],
	[null, 'chest3', [0, 0.056, 0.004], [0.042, 0.012, 0.034]]
];
const HEAD: readonly Lump[] = [
	lump('neck', 'neck', 'chest3', [0, 0.05, 0.002], round(0.034)),
	lump('neck', null, 'neck2', [0, -0.01, 0], round(0.0335)),
	lump('neck', null, 'neck2', [0, 0.03, 0.004], round(0.034)),
	lump('head', 'backhead', 'head', [0, 0.044, 0.001], [0.046, 0.05, 0.054]),
	lump('head', 'brow', 'head', [0, 0.034, 0.02], [0.04, 0.044, 0.041]),
	lump('head', 'chin', 'head', [0, -0.001, 0.036], [0.024, 0.0185, 0.019]),
	lump('hair', 'hair', 'head', [0, 0.038, -0.0345], [0.045, 0.036, 0.0235]),
	lump('hair', null, 'head', [0, 0.06, -0.017], [0.0495, 0.0425, 0.042]),
	lump('hair', null, 'head', [0, 0.0805, 0.022], [0.039, 0.0195, 0.033]),
	lump('hair', null, 'head', [0.0415, 0.055, 0.0], [0.008, 0.02, 0.03]),
	lump('hair', null, 'head', [-0.0415, 0.055, 0.0], [0.008, 0.02, 0.03])
];
const SIDED: readonly [Piece, Place | null, Sided, V3, V3][] = [
	['upperArm', 'shoulder', 'upperArm', [0, -0.004, 0], round(0.034)],
	['upperArm', null, 'upperArm', [0, -0.07, 0], round(0.03)],
	['upperArm', null, 'upperArm', [0, -0.14, 0], round(0.0255)],
	['upperArm', 'elbow', 'upperArm', [0, -LENGTH.upperArm, 0], round(0.0235)],
	['forearm', null, 'forearm', [0, 0, 0], round(0.0235)],
	['forearm', 'forearm', 'forearm', [0, -0.042, 0], round(0.0248)],
	['forearm', null, 'forearm', [0, -0.1, 0], round(0.0195)],
	['forearm', 'wrist', 'forearm', [0, -LENGTH.forearm, 0], round(0.0165)],
	['hand', null, 'hand', [0, 0, 0], [0.0125, 0.014, 0.0165]],
	['hand', 'heelhand', 'hand', [0, -0.022, 0], [0.0125, 0.02, 0.021]],
	['hand', 'palm', 'hand', [0, -0.048, 0], [0.011, 0.018, 0.0215]],
	['hand', null, 'fingers', [0, -0.02, 0], [0.0095, 0.02, 0.0195]],
	['hand', 'fingers', 'fingers', [0, -0.041, 0], [0.0085, 0.012, 0.0155]],
	['hand', 'thumb', 'hand', [0, -0.04, 0.0245], [0.0085, 0.02, 0.009]],
	['thigh', 'hip', 'thigh', [0, -0.004, -0.002], round(0.0545)],
	['thigh', null, 'thigh', [0, -0.075, 0.002], round(0.052)],
	['thigh', 'thigh', 'thigh', [0, -0.17, 0.001], round(0.0425)],
	['thigh', null, 'thigh', [0, -LENGTH.thigh, 0], round(0.0355)],
	['shank', 'knee', 'shank', [0, 0, 0.001], round(0.0352)],
	['shank', 'calf', 'shank', [0, -0.075, -0.008], round(0.0365)],
	['shank', null, 'shank', [0, -0.165, -0.004], round(0.0275)],
	['shank', 'ankle', 'shank', [0, -0.232, 0], round(0.0215)],
	['foot', null, 'foot', [0, 0.004, -0.001], [0.0225, 0.014, 0.0235]],
	['foot', 'heel', 'foot', [0, -0.019, -0.019], [0.025, 0.02, 0.027]],
	['foot', 'instep', 'foot', [0, -0.016, 0.022], [0.025, 0.021, 0.03]],
	['foot', 'ball', 'foot', [0, -0.025, 0.067], [0.028, 0.014, 0.021]],
	['foot', 'toe', 'toes', [0, -0.001, 0.019], [0.0255, 0.0118, 0.02]]
];

const LUMPS: readonly Lump[] = [
	...TRUNK.map(([place, bone, c, r]) => lump('trunk', place, bone, c, r)),
	...HEAD,
	...(['L', 'R'] as const).flatMap((hand) =>
		SIDED.map(([piece, place, bone, [x, y, z], r]) =>
			lump(piece, place, `${hand}.${bone}`, [hand === 'L' ? x : -x, y, z], r)
		)
	)
];

const CHEST: ReadonlySet<Bone> = new Set<Bone>(['chest1', 'chest2']);
const sideOf = (bone: Bone): Hand | null =>
	bone.startsWith('L.') ? 'L' : bone.startsWith('R.') ? 'R' : null;

function ballOf({ piece, place, bone, c, r }: Lump, skeleton: Skeleton, breath: number): Ball {
	const frame = skeleton[bone];
	const depth = CHEST.has(bone) ? r[2] * (1 + 0.03 * breath) : r[2];
	return {
		piece,
		place,
		side: sideOf(bone),
		at: plus(frame.at, turned(frame.turn, c)),
		turn: frame.turn,
		r: [r[0], r[1], depth]
	};
}

/** The body on its bones. `breath` from 0 to 1 is how far the ribs are filled; they deepen by 3 %. */
export const flesh = (skeleton: Skeleton, breath = 0): Ball[] =>
	LUMPS.map((lump) => ballOf(lump, skeleton, breath));

/** Only the lumps of these places, for what is asked at every frame. */
export const fleshAt = (skeleton: Skeleton, places: readonly { place: Place; side: Hand | null }[]): Ball[] =>
	LUMPS.filter(({ place, bone }) => places.some((p) => p.place === place && p.side === sideOf(bone))).map(
		(lump) => ballOf(lump, skeleton, 0)
	);

const RUNS = new Map<string, number[]>();
LUMPS.forEach(({ piece, bone }, i) => {
	const key = `${sideOf(bone) ?? ''}${piece}`;
	RUNS.set(key, [...(RUNS.get(key) ?? []), i]);
});

/** Where in a body the lumps of a piece are, from its root to its tip. */
export const runOf = (piece: Piece, side: Hand | null): readonly number[] =>
	RUNS.get(`${side ?? ''}${piece}`) ?? [];

/** How far a lump reaches from its middle along a unit direction. */
export function reach({ turn, r }: Ball, [x, y, z]: V3): number {
	const along = (i: 0 | 1 | 2) => r[i] * (turn[i][0] * x + turn[i][1] * y + turn[i][2] * z);
	return Math.hypot(along(0), along(1), along(2));
}

/** How high the lowest point of a lump is above the floor; negative below it. */
export const lowest = (ball: Ball): number => ball.at[1] - reach(ball, [0, 1, 0]);

/** How far a lump is from a plane on its own side of it; negative beyond. */
export function clearance(ball: Ball, { axis, at, sign }: Plane): number {
	const across: V3 = [axis === 0 ? 1 : 0, axis === 1 ? 1 : 0, axis === 2 ? 1 : 0];
	return sign * (ball.at[axis] - at) - reach(ball, across);
}

/** The lump of a named place. */
export function find(body: readonly Ball[], place: Place, side: Hand | null): Ball {
	const ball = body.find((b) => b.place === place && b.side === side);
	if (!ball) throw new Error(`no ${side ?? 'middle'} ${place} on the body`);
	return ball;
}
