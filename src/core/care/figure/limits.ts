import { JOINTS, type Joint, type Limb, type Middle } from './pose.ts';

type Range = readonly [least: number, most: number];

// Limits of drawing, never advice. Merck Manual joint table, AAOS, Troke 2005 (lumbar), Soucie 2011 (knee); the room
// beyond them is for kneeling and lying, where the body's own weight bends a joint further. Read 2026-11.
const LIMB: Record<Limb, Range> = {
	girdleUp: [-10, 40],
	girdleForward: [-20, 30],
	shoulderFlex: [-60, 180],
	shoulderAbd: [-45, 180],
	shoulderRot: [-90, 80],
	elbow: [0, 150],
	forearm: [-80, 80],
	wristFlex: [-90, 80],
	wristUlnar: [-20, 35],
	fingers: [-10, 90],
	hipFlex: [-25, 135],
	hipAbd: [-30, 45],
	hipRot: [-50, 45],
	knee: [0, 155],
	ankle: [-70, 30],
	inversion: [-20, 35],
	toes: [-30, 80]
};
const MIDDLE: Record<Middle, Range> = {
	x: [-2, 2],
	y: [-1, 2],
	z: [-2, 2],
	yaw: [-360, 360],
	pitch: [-360, 360],
	roll: [-360, 360],
	turn: [-360, 360],
	lumbarFlex: [-25, 55],
	lumbarSide: [-25, 25],
	lumbarTwist: [-10, 10],
	chestFlex: [-25, 35],
	chestSide: [-25, 25],
	chestTwist: [-40, 40],
	neckFlex: [-50, 50],
	neckSide: [-40, 40],
	neckTurn: [-75, 75],
	nod: [-20, 20]
};

function rangeOf(joint: Joint): Range {
	if (joint.startsWith('L.') || joint.startsWith('R.')) return LIMB[joint.slice(2) as Limb];
	return MIDDLE[joint as Middle];
}

/** The least and the most of every number of a pose, in the pose's order. */
export const LIMITS: readonly Range[] = JOINTS.map(rangeOf);
