import { of, type Hand, type Limb, type Pose } from './pose.ts';
import { aboutX, aboutY, aboutZ, after, chain, plus, turned, type Turn, type V3 } from './space.ts';

export type Sided = 'upperArm' | 'forearm' | 'hand' | 'fingers' | 'thigh' | 'shank' | 'foot' | 'toes';
export type Spine =
	'pelvis' | 'lumbar1' | 'lumbar2' | 'lumbar3' | 'chest1' | 'chest2' | 'chest3' | 'neck1' | 'neck2' | 'head';
export type Bone = Spine | `${Hand}.${Sided}`;

/** Where a bone begins and how it lies. */
export type Frame = { at: V3; turn: Turn };
export type Skeleton = Record<Bone, Frame>;

// Segment lengths in body heights: Drillis and Contini 1966, after Winter, Biomechanics and Motor Control of Human
// Movement, fig. 4.1. Joints of hip and shoulder and the steps of the spine are ours: theirs are outer breadths.
export const LENGTH = { upperArm: 0.186, forearm: 0.146, palm: 0.058, thigh: 0.245, shank: 0.246 } as const;
const HIP: V3 = [0.052, 0, 0];
const CLAVICLE: V3 = [0.014, 0.046, 0.042];
const COLLAR: V3 = [0.094, -0.009, -0.042];
const BALL: V3 = [0, -0.026, 0.07];
const STEPS: readonly [Spine, V3][] = [
	['lumbar1', [0, 0.04, -0.018]],
	['lumbar2', [0, 0.035, 0]],
	['lumbar3', [0, 0.035, 0]],
	['chest1', [0, 0.04, -0.004]],
	['chest2', [0, 0.04, -0.004]],
	['chest3', [0, 0.04, -0.002]],
	['neck1', [0, 0.066, 0.008]],
	['neck2', [0, 0.036, 0.01]],
	['head', [0, 0.034, 0.006]]
];

const down = (length: number): V3 => [0, -length, 0];
const further = (frame: Frame, step: V3, turn: Turn): Frame => ({
	at: plus(frame.at, turned(frame.turn, step)),
	turn: after(frame.turn, turn)
});

function spine(pose: Pose, pelvis: Frame): Map<Spine, Frame> {
	const bend = (flex: number, side: number, twist: number, share: number) =>
		chain(aboutX(flex / share), aboutZ(-side / share), aboutY(twist / share));
	const lumbar = bend(of(pose, 'lumbarFlex'), of(pose, 'lumbarSide'), of(pose, 'lumbarTwist'), 3);
	const chest = bend(of(pose, 'chestFlex'), of(pose, 'chestSide'), of(pose, 'chestTwist'), 3);
	const neck = bend(of(pose, 'neckFlex'), of(pose, 'neckSide'), of(pose, 'neckTurn'), 2);
	const frames = new Map<Spine, Frame>([['pelvis', pelvis]]);
	let last = pelvis;
	for (const [bone, step] of STEPS) {
		const turn =
			bone === 'head'
				? aboutX(of(pose, 'nod'))
				: bone.startsWith('lumbar')
					? lumbar
					: bone.startsWith('chest')
						? chest
						: neck;
		last = further(last, step, turn);
		frames.set(bone, last);
	}
	return frames;
}

/** The collar bone lifts and swings with the arm; without it an arm overhead looks out of joint. */
function shoulderAt(chest: Frame, arm: Turn, side: 1 | -1, up: number, forward: number): V3 {
	const hang = turned(arm, [0, -1, 0]);
	const elevation = (Math.acos(Math.max(-1, Math.min(1, -hang[1]))) * 180) / Math.PI;
	const lift = 0.24 * Math.max(0, elevation - 30) + up;
	const swing = 14 * hang[2] + forward;
	const collar = turned(chain(aboutY(-side * swing), aboutZ(side * lift)), [
		side * COLLAR[0],
		COLLAR[1],
		COLLAR[2]
	]);
	return plus(chest.at, turned(chest.turn, plus([side * CLAVICLE[0], CLAVICLE[1], CLAVICLE[2]], collar)));
}

function arm(pose: Pose, hand: Hand, chest: Frame): [Sided, Frame][] {
	const n = (limb: Limb) => of(pose, `${hand}.${limb}`);
	const s = hand === 'L' ? 1 : -1;
	const swing = chain(
		aboutX(-n('shoulderFlex')),
		aboutZ(s * n('shoulderAbd')),
		aboutY(-s * n('shoulderRot'))
	);
	const upper: Frame = {
		at: shoulderAt(chest, swing, s, n('girdleUp'), n('girdleForward')),
		turn: after(chest.turn, swing)
	};
	const fore = further(upper, down(LENGTH.upperArm), aboutX(-n('elbow')));
	const wrist = chain(aboutY(-s * n('forearm')), aboutZ(-s * n('wristFlex')), aboutX(n('wristUlnar')));
	const palm = further(fore, down(LENGTH.forearm), wrist);
	const fingers = further(palm, down(LENGTH.palm), aboutZ(-s * n('fingers')));
	return [
		['upperArm', upper],
		['forearm', fore],
		['hand', palm],
		['fingers', fingers]
	];
}

function leg(pose: Pose, hand: Hand, pelvis: Frame): [Sided, Frame][] {
	const n = (limb: Limb) => of(pose, `${hand}.${limb}`);
	const s = hand === 'L' ? 1 : -1;
	const swing = chain(aboutX(-n('hipFlex')), aboutZ(s * n('hipAbd')), aboutY(-s * n('hipRot')));
	const thigh = further(pelvis, [s * HIP[0], HIP[1], HIP[2]], swing);
	const shank = further(thigh, down(LENGTH.thigh), aboutX(n('knee')));
	const foot = further(shank, down(LENGTH.shank), chain(aboutX(-n('ankle')), aboutZ(-s * n('inversion'))));
	const toes = further(foot, BALL, aboutX(-n('toes')));
	return [
		['thigh', thigh],
		['shank', shank],
		['foot', foot],
		['toes', toes]
	];
}

/** Every bone's place for a pose. Root: Ry(yaw)·Rx(pitch)·Rz(roll)·Ry(turn), so prone is pitch 90, supine -90. */
export function stand(pose: Pose): Skeleton {
	const pelvis: Frame = {
		at: [of(pose, 'x'), of(pose, 'y'), of(pose, 'z')],
		turn: chain(
			aboutY(of(pose, 'yaw')),
			aboutX(of(pose, 'pitch')),
			aboutZ(of(pose, 'roll')),
			aboutY(of(pose, 'turn'))
		)
	};
	const back = spine(pose, pelvis);
	const chest = back.get('chest3') ?? pelvis;
	const frames: Partial<Skeleton> = Object.fromEntries(back);
	for (const hand of ['L', 'R'] as const) {
		for (const [bone, frame] of arm(pose, hand, chest)) frames[`${hand}.${bone}`] = frame;
		for (const [bone, frame] of leg(pose, hand, pelvis)) frames[`${hand}.${bone}`] = frame;
	}
	return frames as Skeleton;
}
