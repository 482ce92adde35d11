import { drift, missOf, type Contact, type Planted } from './contact.ts';
import { clearance, flesh, lowest } from './flesh.ts';
import { LIMITS } from './limits.ts';
import { indexOf, isSided, JOINTS, opposite, type Joint, type Pose } from './pose.ts';
import { planeOf, wallsOf, type Prop } from './prop.ts';
import { stand } from './skeleton.ts';
import { radians } from './space.ts';

export type Task = {
	wish: Pose;
	contacts: readonly Contact[];
	planted: readonly Planted[];
	props: readonly Prop[];
	/** Left and right are one number, and nothing leans to a side. */
	symmetric: boolean;
};

/** One unknown: the places in a pose that it fills, the pull of its wish and its range, in its own unit. */
type Unknown = { at: number[]; wish: number; pull: number; least: number; most: number };

// Pull towards the wish falls in stages, so that the contacts win in the end without a jump into a knot.
const STAGES = [3e-3, 3e-4, 3e-5, 2e-6];
const STEPS_PER_STAGE = 24;

function stiffness(joint: Joint): number {
	if (joint === 'x' || joint === 'y' || joint === 'z') return 0.05;
	if (
		joint === 'pitch' ||
		joint === 'roll' ||
		joint === 'turn' ||
		joint.startsWith('neck') ||
		joint === 'nod'
	)
		return 2;
	if (joint === 'yaw') return 4;
	if (joint.startsWith('lumbar') || joint.startsWith('chest')) return 3;
	return 1;
}

function unknowns({ wish, symmetric }: Task): Unknown[] {
	return JOINTS.flatMap((joint, i): Unknown[] => {
		if (symmetric && (isSided(joint) || joint.startsWith('R.'))) return [];
		const [least, most] = LIMITS[i] ?? [0, 0];
		const unit = joint.length === 1 ? 1 : radians(1);
		const at = symmetric && joint.startsWith('L.') ? [i, indexOf(opposite(joint))] : [i];
		return [{ at, wish: wish[i] ?? 0, pull: stiffness(joint) * unit, least, most }];
	});
}

function residuals(
	task: Task,
	list: readonly Unknown[],
	values: readonly number[],
	lambda: number
): number[] {
	const pose = poseOf(task.wish, list, values);
	const skeleton = stand(pose);
	const body = flesh(skeleton);
	const out: number[] = [];
	for (const contact of task.contacts) {
		for (const miss of missOf(contact, body, skeleton)) out.push(miss * contact.weight);
	}
	for (const planted of task.planted) out.push(...drift(planted, planeOf(task.props, planted.on), body));
	const walls = wallsOf(task.props);
	for (const ball of body) {
		out.push(Math.min(0, lowest(ball)));
		for (const wall of walls) out.push(Math.min(0, clearance(ball, wall)));
	}
	const root = Math.sqrt(lambda);
	list.forEach(({ wish, pull }, i) => out.push(root * pull * ((values[i] ?? 0) - wish)));
	return out;
}

function poseOf(wish: Pose, list: readonly Unknown[], values: readonly number[]): Pose {
	const pose = [...wish];
	list.forEach(({ at }, i) => at.forEach((place) => (pose[place] = values[i] ?? 0)));
	return pose;
}

const sumOfSquares = (list: readonly number[]): number => list.reduce((sum, n) => sum + n * n, 0);

/** Solves A x = b for a symmetric positive A by Cholesky; rows and columns in `fixed` are left at 0. */
function cholesky(a: number[][], b: readonly number[], fixed: ReadonlySet<number>): number[] {
	const free = b.map((_, i) => i).filter((i) => !fixed.has(i));
	const l: number[][] = [];
	free.forEach((row, i) => {
		const line: number[] = [];
		for (let j = 0; j <= i; j++) {
			let sum = a[row]?.[free[j] ?? 0] ?? 0;
			for (let k = 0; k < j; k++) sum -= (line[k] ?? 0) * ((i === j ? line : l[j])?.[k] ?? 0);
			line.push(i === j ? Math.sqrt(Math.max(sum, 1e-30)) : sum / (l[j]?.[j] ?? 1));
		}
		l.push(line);
	});
	const y: number[] = [];
	free.forEach((row, i) => {
		let sum = b[row] ?? 0;
		for (let k = 0; k < i; k++) sum -= (l[i]?.[k] ?? 0) * (y[k] ?? 0);
		y.push(sum / (l[i]?.[i] ?? 1));
	});
	const x = b.map(() => 0);
	for (let i = free.length - 1; i >= 0; i--) {
		let sum = y[i] ?? 0;
		for (let k = i + 1; k < free.length; k++) sum -= (l[k]?.[i] ?? 0) * (x[free[k] ?? 0] ?? 0);
		x[free[i] ?? 0] = sum / (l[i]?.[i] ?? 1);
	}
	return x;
}

/** Normal equations by finite differences: JᵀJ and -Jᵀr. */
function normal(
	task: Task,
	list: readonly Unknown[],
	values: readonly number[],
	lambda: number,
	r: number[]
) {
	const columns = list.map(({ at }, i) => {
		const h = (JOINTS[at[0] ?? 0] ?? '').length === 1 ? 1e-5 : 1e-3;
		const moved = values.map((v, k) => (k === i ? v + h : v));
		return residuals(task, list, moved, lambda).map((value, k) => (value - (r[k] ?? 0)) / h);
	});
	const product = (a: number[], b: number[]) => a.reduce((sum, n, k) => sum + n * (b[k] ?? 0), 0);
	return {
		jtj: columns.map((a) => columns.map((b) => product(a, b))),
		jtr: columns.map((a) => -product(a, r))
	};
}

/** One step that crosses no limit: a number that would is fixed there and the rest solved again. */
function boundedStep(
	list: readonly Unknown[],
	values: readonly number[],
	a: number[][],
	b: number[]
): number[] {
	const fixed = new Set<number>();
	const next = [...values];
	for (let round = 0; round < list.length; round++) {
		const shifted = b.map((value, i) => {
			let sum = value;
			for (const k of fixed) sum -= (a[i]?.[k] ?? 0) * ((next[k] ?? 0) - (values[k] ?? 0));
			return sum;
		});
		const step = cholesky(a, shifted, fixed);
		let crossed = false;
		list.forEach(({ least, most }, i) => {
			if (fixed.has(i)) return;
			const wanted = (values[i] ?? 0) + (step[i] ?? 0);
			next[i] = Math.min(most, Math.max(least, wanted));
			if (next[i] !== wanted) {
				fixed.add(i);
				crossed = true;
			}
		});
		if (!crossed) break;
	}
	return next;
}

/**
 * The pose nearest to the wish that meets its contacts, keeps its planted places, crosses no limit and sinks nowhere
 * into floor or wall. Levenberg-Marquardt; for the workshop, not for a phone.
 */
export function solve(task: Task): Pose {
	const list = unknowns(task);
	let values = list.map(({ wish, least, most }) => Math.min(most, Math.max(least, wish)));
	for (const lambda of STAGES) {
		let damping = 1e-3;
		let r = residuals(task, list, values, lambda);
		for (let step = 0; step < STEPS_PER_STAGE && damping < 1e6; step++) {
			const { jtj, jtr } = normal(task, list, values, lambda, r);
			let gain = 0;
			while (damping < 1e6) {
				const a = jtj.map((row, i) => row.map((n, k) => (i === k ? n * (1 + damping) + 1e-14 : n)));
				const tried = boundedStep(list, values, a, jtr);
				const fresh = residuals(task, list, tried, lambda);
				gain = sumOfSquares(r) - sumOfSquares(fresh);
				if (gain > 0) {
					values = tried;
					r = fresh;
					damping = Math.max(1e-9, damping / 5);
					break;
				}
				damping *= 4;
			}
			if (gain < 1e-12) break;
		}
	}
	return poseOf(task.wish, list, values);
}
