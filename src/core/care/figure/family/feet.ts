import type { Touch } from '../contact.ts';
import type { Work } from '../move.ts';
import type { Hand } from '../pose.ts';
import type { Prop } from '../prop.ts';
import { SOLES } from './starts.ts';

// How one stands: what several exercises on the feet share.

/** Seen from the person's right, the left half behind. */
export const FROM_THE_RIGHT = { camera: { yaw: -76, pitch: 8 }, far: 'L' } as const;

/** The same from a little behind, so that the side of a wall that the hands are on is seen. */
export const FACING_A_WALL = { camera: { yaw: -104, pitch: 8 }, far: 'L' } as const;

/** One foot flat on the floor. */
export const footDown = (side: Hand): Touch => ({ p: ['heel', 'ball'], side, on: 'floor' });

/** Arms akimbo, and the hands where they rest. */
export const HANDS_AT_HIPS = { shoulder: [-32, 41, 42], elbow: 111, forearm: 40, fingers: 30 } as const;
export const RIGHT_HAND_ON_HIP: Touch = { p: 'palm', side: 'R', on: 'pelvis', off: [-0.098, 0.074, 0.006] };
export const HANDS_ON_HIPS: readonly Touch[] = [
	RIGHT_HAND_ON_HIP,
	{ p: 'palm', side: 'L', on: 'pelvis', off: [0.098, 0.074, 0.006] }
];

/** Standing, arms hanging. */
export const UPRIGHT = {
	both: { hip: [0, 2, 0], knee: 3, ankle: 2, shoulder: [2, 8, 0], elbow: 10, forearm: 20, fingers: 14 },
	touch: [SOLES]
} as const;

/** A wall before or behind the person, no wider than it must be, so that the person is large. */
export const wallAt = (at: number): Prop => ({ kind: 'wall', axis: 'z', at, wide: [-0.2, 0.2], top: 1.04 });

/** Leaning on a wall in front, and the hands where they lean. */
export const ARMS_TO_WALL = {
	shoulder: [66, 6, 0],
	elbow: 40,
	forearm: 60,
	wrist: [-60, 0],
	fingers: 4
} as const;
export const HANDS_ON_WALL: Touch = { p: ['palm', 'fingers'], side: 'both', on: 'wall' };

// Muscles of the right leg.
export const BUTTOCK: Work = { bone: 'pelvis', c: [-0.03, -0.034, -0.046], r: [0.06, 0.062, 0.046] };
export const QUAD: Work = { bone: 'R.thigh', c: [0, -0.12, 0.026], r: [0.045, 0.085, 0.036] };
export const HAMSTRING: Work = { bone: 'R.thigh', c: [0, -0.12, -0.026], r: [0.045, 0.085, 0.036] };
export const CALF: Work = { bone: 'R.shank', c: [-0.01, -0.08, -0.018], r: [0.038, 0.085, 0.034] };
export const LOW_CALF: Work = { bone: 'R.shank', c: [-0.01, -0.125, -0.014], r: [0.036, 0.08, 0.03] };
