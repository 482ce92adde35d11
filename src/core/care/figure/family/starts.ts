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

export const FEET: Touch = { p: ['heel', 'ball'], side: 'both', on: 'floor' };
/** Both hands on the hips: palms on the crest of the pelvis, fingers forward. */
export const HANDS_ON_HIPS: readonly Touch[] = [
	{ p: 'palm', side: 'both', on: 'pelvis', off: [0.103, 0.045, 0.0] },
	{ p: 'fingers', side: 'both', on: 'pelvis', off: [0.094, 0.035, 0.044] }
];
export const ARMS_AKIMBO = {
	shoulder: [-30, 42, 40],
	elbow: 108,
	forearm: 20,
	wrist: [10, 10],
	fingers: 20
} as const;

// Muscles of the right side, where the eye is nearer.
export const THIGH: Work = { bone: 'R.thigh', c: [0, -0.1, 0.022], r: [0.04, 0.082, 0.032] };
export const HAMSTRING: Work = { bone: 'R.thigh', c: [0, -0.12, -0.022], r: [0.036, 0.08, 0.03] };
export const CALF: Work = { bone: 'R.shank', c: [0, -0.078, -0.014], r: [0.032, 0.06, 0.028] };
export const SHIN: Work = { bone: 'R.shank', c: [-0.008, -0.09, 0.02], r: [0.022, 0.062, 0.018] };
export const BUTTOCK: Work = { bone: 'pelvis', c: [-0.03, -0.034, -0.046], r: [0.06, 0.062, 0.046] };
export const HIP_FRONT: Work = { bone: 'pelvis', c: [-0.05, -0.03, 0.03], r: [0.04, 0.05, 0.034] };
export const HIP_SIDE: Work = { bone: 'pelvis', c: [-0.07, -0.005, -0.012], r: [0.034, 0.055, 0.042] };
