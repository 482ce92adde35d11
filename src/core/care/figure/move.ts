import type { Camera } from './camera.ts';
import type { Hand } from './pose.ts';
import type { Prop } from './prop.ts';
import type { Bone } from './skeleton.ts';
import type { V3 } from './space.ts';

/** A muscle at work: a rounded lump inside the body. */
export type Work = { bone: Bone; c: V3; r: V3 };

/**
 * One beat of the rhythm: go to a pose, or hold where you are. `via` are poses passed without a stop, as when a foot is
 * lifted and set down; a way from a pose to itself goes round through them, `times` over in that time. `held` is the
 * hold that a dose sets.
 */
export type Beat =
	| { to: number; via?: readonly number[]; times?: number; s: number; say: string; breath?: 'in' | 'out' }
	| { hold: number; say: string; held?: true };

/** A part of the body as drawn: a limb whole, or its two halves apart. */
export type Drawn =
	| 'legL'
	| 'legR'
	| 'armL'
	| 'armR'
	| 'trunk'
	| 'neck'
	| 'head'
	| 'thighL'
	| 'thighR'
	| 'shankL'
	| 'shankR'
	| 'upperL'
	| 'upperR'
	| 'foreL'
	| 'foreR'
	/** A foot without its shoe, for a picture of nothing else. */
	| 'bareL'
	| 'bareR';

/** An exercise as movement. Written for the side where the right half of the body is nearer. */
export type Move = {
	id: string;
	camera: Camera;
	/** The half of the body behind the trunk, drawn pale; null when neither is. */
	far: Hand | null;
	/** What is drawn first to last, where depth does not tell it rightly. */
	order?: readonly Drawn[];
	/** Pairs that depth gets wrong: the first is drawn over the second. */
	over?: readonly (readonly [Drawn, Drawn])[];
	work: readonly Work[];
	props?: readonly Prop[];
	beats: readonly Beat[];
	/** Nothing is planted: the lowest point of each moment stands on the floor, as when walking on the spot. */
	afoot?: true;
	/** The pose that tells the move in one picture, when it is not where the first beat goes. */
	best?: number;
	/** Seen from above: a mat lies under the person instead of a line for the floor. */
	mat?: true;
};
