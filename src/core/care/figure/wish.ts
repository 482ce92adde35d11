import type { Touch } from './contact.ts';
import { JOINTS, STANDING, type Hand, type Joint, type Pose } from './pose.ts';
import type { V3 } from './space.ts';

type Limbs = {
	/** Collar bone, degrees further up and forward than the arm takes it. */
	girdle?: readonly [up: number, forward: number];
	shoulder?: V3;
	elbow?: number;
	forearm?: number;
	wrist?: readonly [flex: number, ulnar: number];
	fingers?: number;
	hip?: V3;
	knee?: number;
	ankle?: number;
	inversion?: number;
	toes?: number;
};

/** What an author wishes of a pose, in round numbers, and what it touches. `from` starts with another pose's wish. */
export type Wish = {
	from?: number;
	root?: Partial<Record<'x' | 'y' | 'z' | 'yaw' | 'pitch' | 'roll' | 'turn', number>>;
	lumbar?: V3;
	chest?: V3;
	neck?: V3;
	nod?: number;
	both?: Limbs;
	L?: Limbs;
	R?: Limbs;
	touch: readonly Touch[];
};

/** The poses of each exercise of a family, by its id. */
export type Wishes = Readonly<Record<string, readonly Wish[]>>;

function numbers(limbs: Limbs, hand: Hand): Partial<Record<Joint, number>> {
	const out: Partial<Record<Joint, number>> = {};
	const put = (name: string, value: number | undefined) => {
		if (value !== undefined) out[`${hand}.${name}` as Joint] = value;
	};
	for (const joint of ['shoulder', 'hip'] as const) {
		put(`${joint}Flex`, limbs[joint]?.[0]);
		put(`${joint}Abd`, limbs[joint]?.[1]);
		put(`${joint}Rot`, limbs[joint]?.[2]);
	}
	put('girdleUp', limbs.girdle?.[0]);
	put('girdleForward', limbs.girdle?.[1]);
	put('wristFlex', limbs.wrist?.[0]);
	put('wristUlnar', limbs.wrist?.[1]);
	for (const joint of ['elbow', 'forearm', 'fingers', 'knee', 'ankle', 'inversion', 'toes'] as const) {
		put(joint, limbs[joint]);
	}
	return out;
}

/** The wish as the 51 numbers of a pose, contacts not yet met. */
export function wished(poses: readonly Wish[], index: number): Pose {
	const wish = poses[index];
	if (!wish) return STANDING;
	const base = wish.from === undefined ? STANDING : wished(poses, wish.from);
	const set: Partial<Record<Joint, number>> = { ...wish.root };
	for (const part of ['lumbar', 'chest', 'neck'] as const) {
		const bend = wish[part];
		if (!bend) continue;
		set[`${part}Flex`] = bend[0];
		set[`${part}Side`] = bend[1];
		if (part === 'neck') set.neckTurn = bend[2];
		else set[`${part}Twist`] = bend[2];
	}
	if (wish.nod !== undefined) set.nod = wish.nod;
	for (const hand of ['L', 'R'] as const) {
		Object.assign(set, numbers(wish.both ?? {}, hand), numbers(wish[hand] ?? {}, hand));
	}
	return base.map((value, i) => set[JOINTS[i] as Joint] ?? value);
}

/** Whether a pose touches with both sides alike. */
export const touchesEvenly = (wish: Wish | undefined): boolean =>
	!wish?.touch.some(({ side }) => side === 'L' || side === 'R');

/** Whether the pose says nothing of a single side, so that its solution must not either. */
export function isSymmetric(poses: readonly Wish[], index: number): boolean {
	const wish = poses[index];
	if (!wish) return true;
	if (wish.L || wish.R || !touchesEvenly(wish)) return false;
	const leans = [wish.root?.x, wish.root?.yaw, wish.root?.roll, wish.root?.turn].some(Boolean);
	const bends = [wish.lumbar, wish.chest, wish.neck].some((bend) => bend && (bend[1] || bend[2]));
	return !leans && !bends && (wish.from === undefined || isSymmetric(poses, wish.from));
}
