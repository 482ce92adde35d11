/** The two sides of the person, never of the picture. */
export type Hand = 'L' | 'R';

const MIDDLE = [
	'x',
	'y',
	'z',
	'yaw',
	'pitch',
	'roll',
	'turn',
	'lumbarFlex',
	'lumbarSide',
	'lumbarTwist',
	'chestFlex',
	'chestSide',
	'chestTwist',
	'neckFlex',
	'neckSide',
	'neckTurn',
	'nod'
] as const;
const LIMBS = [
	'girdleUp',
	'girdleForward',
	'shoulderFlex',
	'shoulderAbd',
	'shoulderRot',
	'elbow',
	'forearm',
	'wristFlex',
	'wristUlnar',
	'fingers',
	'hipFlex',
	'hipAbd',
	'hipRot',
	'knee',
	'ankle',
	'inversion',
	'toes'
] as const;

export type Middle = (typeof MIDDLE)[number];
export type Limb = (typeof LIMBS)[number];
export type Joint = Middle | `${Hand}.${Limb}`;

/** Every number of a pose, in the order in which a pose lists them. */
export const JOINTS: readonly Joint[] = [
	...MIDDLE,
	...LIMBS.map((limb): Joint => `L.${limb}`),
	...LIMBS.map((limb): Joint => `R.${limb}`)
];

const PLACE = Object.fromEntries(JOINTS.map((joint, i) => [joint, i])) as Record<Joint, number>;

/** 51 numbers in the order of `JOINTS`: places in body heights, all else in degrees, signs anatomical. */
export type Pose = readonly number[];

/** One number of a pose. */
export const of = (pose: Pose, joint: Joint): number => pose[PLACE[joint]] ?? 0;

/** Where in a pose a number stands. */
export const indexOf = (joint: Joint): number => PLACE[joint];

/** Upright, arms hanging, hips 0.53 above the floor (Drillis and Contini 1966). */
export const STANDING: Pose = JOINTS.map((joint) => (joint === 'y' ? 0.53 : 0));

/** The same pose with some numbers changed. */
export function withNumbers(pose: Pose, numbers: Partial<Record<Joint, number>>): Pose {
	return pose.map((value, i) => numbers[JOINTS[i] as Joint] ?? value);
}

/** Part of the way from one pose to another, 0 to 1, number by number. */
export function between(from: Pose, to: Pose, part: number): Pose {
	return from.map((value, i) => value + ((to[i] ?? value) - value) * part);
}

const OVER_THE_MIDDLE: ReadonlySet<Joint> = new Set<Joint>([
	'x',
	'yaw',
	'roll',
	'turn',
	'lumbarSide',
	'lumbarTwist',
	'chestSide',
	'chestTwist',
	'neckSide',
	'neckTurn'
]);

/** Whether a number changes its sign when left and right are swapped. */
export const isSided = (joint: Joint): boolean => OVER_THE_MIDDLE.has(joint);

/** The same joint on the other side; a joint in the middle is its own. */
export function opposite(joint: Joint): Joint {
	if (joint.startsWith('L.')) return `R.${joint.slice(2) as Limb}`;
	if (joint.startsWith('R.')) return `L.${joint.slice(2) as Limb}`;
	return joint;
}

/** The other side's pose: left and right numbers swapped, what leads over the middle negated. */
export function mirror(pose: Pose): Pose {
	return JOINTS.map((joint) => (isSided(joint) ? -of(pose, joint) : of(pose, opposite(joint))));
}
