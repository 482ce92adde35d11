import { project, viewOf, type Camera, type Point, type View } from './camera.ts';
import { flesh, type Ball, type Piece } from './flesh.ts';
import type { Drawn } from './move.ts';
import { discOf, distance, toward } from './outline.ts';
import type { Hand, Pose } from './pose.ts';
import { stand, type Bone, type Skeleton } from './skeleton.ts';
import { dot, length, minus } from './space.ts';

type Part = Exclude<Drawn, 'armL' | 'armR' | 'legL' | 'legR' | 'bareL' | 'bareR'>;
type Limb = 'armL' | 'armR' | 'legL' | 'legR';

const PARTS: Record<Part, { pieces: readonly Piece[]; side: Hand | null }> = {
	trunk: { pieces: ['trunk'], side: null },
	neck: { pieces: ['neck'], side: null },
	head: { pieces: ['head', 'hair'], side: null },
	upperL: { pieces: ['upperArm'], side: 'L' },
	upperR: { pieces: ['upperArm'], side: 'R' },
	foreL: { pieces: ['forearm', 'hand'], side: 'L' },
	foreR: { pieces: ['forearm', 'hand'], side: 'R' },
	thighL: { pieces: ['thigh'], side: 'L' },
	thighR: { pieces: ['thigh'], side: 'R' },
	shankL: { pieces: ['shank', 'foot'], side: 'L' },
	shankR: { pieces: ['shank', 'foot'], side: 'R' }
};
const LIMBS: Record<Limb, readonly [outer: Part, inner: Part]> = {
	armL: ['foreL', 'upperL'],
	armR: ['foreR', 'upperR'],
	legL: ['shankL', 'thighL'],
	legR: ['shankR', 'thighR']
};
/** Parts that grow out of each other, and the bone whose beginning is between them. */
const JOINTS: readonly [Part, Part, Bone][] = [
	['upperL', 'trunk', 'L.upperArm'],
	['upperR', 'trunk', 'R.upperArm'],
	['foreL', 'upperL', 'L.forearm'],
	['foreR', 'upperR', 'R.forearm'],
	['thighL', 'trunk', 'L.thigh'],
	['thighR', 'trunk', 'R.thigh'],
	['thighL', 'thighR', 'pelvis'],
	['shankL', 'thighL', 'L.shank'],
	['shankR', 'thighR', 'R.shank'],
	['neck', 'trunk', 'chest3'],
	['head', 'neck', 'neck2'],
	['head', 'trunk', 'chest3']
];
const NEAR_JOINT = 0.1;
/** What a split limb costs: the gap at its joint is seen, so it must be worth it. */
const SPLIT = 0.6;
/** How much a part that lies apart from another still likes its usual place. */
const HABIT = 0.002;

/** Names of parts from back to front when nothing lies over anything. */
function habit(far: Hand | null): readonly Drawn[] {
	return far === 'R'
		? ['armR', 'legR', 'neck', 'head', 'trunk', 'legL', 'armL']
		: far === 'L'
			? ['armL', 'legL', 'neck', 'head', 'trunk', 'legR', 'armR']
			: ['neck', 'trunk', 'legL', 'legR', 'head', 'armL', 'armR'];
}

type Seen = { at: Point; size: number; depth: number; ball: Ball };

/** How much, and where, one part lies over another: positive when `a` is nearer to the eye. */
function over(a: readonly Seen[], b: readonly Seen[], joint: Skeleton[Bone] | null): number {
	let sum = 0;
	for (const p of a) {
		for (const q of b) {
			const near = (ball: Ball) => joint && length(minus(ball.at, joint.at)) < NEAR_JOINT;
			if (near(p.ball) || near(q.ball)) continue;
			const shared = p.size + q.size - distance(p.at, q.at);
			if (shared > 0) sum += Math.min(1, shared / 6) * Math.max(-1, Math.min(1, (p.depth - q.depth) * 25));
		}
	}
	return sum;
}

function seen(view: View, body: readonly Ball[], part: Part): Seen[] {
	const { pieces, side } = PARTS[part];
	return body
		.filter((ball) => pieces.includes(ball.piece) && ball.side === side)
		.map((ball) => {
			const disc = discOf(view, ball);
			const wide = [0, 1, 2, 3].map((i) => distance(disc.edge(toward((i * Math.PI) / 4)), disc.at));
			return {
				at: project(view, ball.at),
				size: wide.reduce((x, y) => x + y, 0) / 4,
				depth: dot(view.toEye, ball.at),
				ball
			};
		});
}

type Votes = Map<string, number>;

/** For each two parts, over all these poses, how clearly the first lies over the second. */
function votesOf(poses: readonly Pose[], camera: Camera): Votes {
	const view = viewOf(camera);
	const votes: Votes = new Map();
	const names = Object.keys(PARTS) as Part[];
	for (const pose of poses) {
		const skeleton = stand(pose);
		const body = flesh(skeleton);
		const parts = new Map(names.map((name) => [name, seen(view, body, name)]));
		for (const a of names) {
			for (const b of names) {
				if (a >= b) continue;
				const bone = JOINTS.find(([x, y]) => (x === a && y === b) || (x === b && y === a))?.[2];
				const vote = over(parts.get(a) ?? [], parts.get(b) ?? [], bone ? skeleton[bone] : null);
				votes.set(`${a} ${b}`, (votes.get(`${a} ${b}`) ?? 0) + vote / poses.length);
			}
		}
	}
	return votes;
}

const partsOf = (drawn: Drawn): readonly Part[] => (drawn in LIMBS ? LIMBS[drawn as Limb] : [drawn as Part]);

function voteOf(votes: Votes, a: Drawn, b: Drawn): number {
	let sum = 0;
	for (const p of partsOf(a)) {
		for (const q of partsOf(b)) sum += p < q ? (votes.get(`${p} ${q}`) ?? 0) : -(votes.get(`${q} ${p}`) ?? 0);
	}
	return sum;
}

/** The order with the least that is wrongly under, over all orders: by subsets, each part placed last in turn. */
function best(units: readonly Drawn[], wrong: (under: number, above: number) => number) {
	const all = 1 << units.length;
	const cost = new Float64Array(all).fill(Infinity);
	const last = new Int8Array(all);
	cost[0] = 0;
	for (let set = 0; set < all; set++) {
		for (let next = 0; next < units.length; next++) {
			if (set & (1 << next)) continue;
			let sum = cost[set] ?? 0;
			for (let under = 0; under < units.length; under++) if (set & (1 << under)) sum += wrong(under, next);
			const to = set | (1 << next);
			if (sum < (cost[to] ?? 0)) {
				cost[to] = sum;
				last[to] = next;
			}
		}
	}
	const order: Drawn[] = [];
	for (let set = all - 1; set > 0; set &= ~(1 << (last[set] ?? 0))) {
		const drawn = units[last[set] ?? 0];
		if (drawn) order.unshift(drawn);
	}
	return { order, cost: cost[all - 1] ?? 0 };
}

/**
 * What is drawn first to last so that in these poses the nearer lies over the farther. A limb is drawn whole unless
 * it passes both before and behind another part. `exceptions` name two parts each, the first drawn over the second.
 */
export function orderOf(
	poses: readonly Pose[],
	camera: Camera,
	far: Hand | null,
	exceptions: readonly (readonly [Drawn, Drawn])[] = []
): Drawn[] {
	const votes = votesOf(poses, camera);
	const usual = habit(far);
	const limbs = Object.keys(LIMBS) as Limb[];
	let found: { order: Drawn[]; cost: number } = { order: [], cost: Infinity };
	for (let split = 0; split < 16; split++) {
		const isSplit = (drawn: Drawn) => limbs.some((limb, i) => limb === drawn && split & (1 << i));
		const units = usual.flatMap((drawn): readonly Drawn[] => (isSplit(drawn) ? partsOf(drawn) : [drawn]));
		const covers = (a: Drawn, b: Drawn) =>
			exceptions.some(
				([x, y]) =>
					partsOf(x).some((p) => partsOf(a).includes(p)) && partsOf(y).some((p) => partsOf(b).includes(p))
			);
		const costs = units.map((under, i) =>
			units.map((above, k) => {
				const vote =
					voteOf(votes, above, under) + (covers(above, under) ? 100 : covers(under, above) ? -100 : 0);
				return Math.max(0, -vote) + (k < i ? HABIT : 0);
			})
		);
		const tried = best(units, (under, above) => costs[under]?.[above] ?? 0);
		// One bit for each split limb.
		const splits = limbs.filter((_, i) => split & (1 << i)).length;
		if (tried.cost + SPLIT * splits < found.cost - 1e-9) {
			found = { order: tried.order, cost: tried.cost + SPLIT * splits };
		}
	}
	return found.order;
}
