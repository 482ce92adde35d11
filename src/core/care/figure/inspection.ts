import { depth, drift, missOf, nameOf, type Contact, type Planted } from './contact.ts';
import { flesh, type Ball } from './flesh.ts';
import { LIMITS } from './limits.ts';
import { momentAt, type Moment, type Solved } from './motion.ts';
import { roundOf } from './rhythm.ts';
import type { Move } from './move.ts';
import { JOINTS, type Joint } from './pose.ts';
import { planeOf, wallsOf } from './prop.ts';
import { stand, type Skeleton } from './skeleton.ts';
import { plantedOn, touchingOn } from './workshop.ts';

/** One moment of a round with the body it makes. */
export type Frame = { seconds: number; moment: Moment; skeleton: Skeleton; body: Ball[] };

/** The worst of something in a round: how far off in body heights, where and when. */
export type Worst = { by: number; what: string; seconds: number };

export type Inspection = {
	/** What is said to touch and does not. */
	miss: Worst;
	/** What should stay in its place and slides. */
	slide: Worst;
	/** What is below the floor or in a wall. */
	depth: Worst;
	/** Numbers that are at their limit in some pose: the wish may ask too much. */
	atLimit: Joint[];
	/** Numbers that pass their limit in some frame. */
	beyond: string[];
};

/** How far a number may pass its limit between two stored poses, degrees. */
const GRACE = 0.05;

/** Moments spread evenly over one round, its end included, with holds of `held` seconds. */
export function framesOf(move: Move, solved: Omit<Solved, 'view'>, count: number, held: number): Frame[] {
	return Array.from({ length: count + 1 }, (_, i) => {
		const seconds = (roundOf(move, held) * i) / count;
		const moment = momentAt(move, solved, seconds, 'R', held);
		const skeleton = stand(moment.pose);
		return { seconds, moment, skeleton, body: flesh(skeleton) };
	});
}

/** What is declared to touch on a way or in a pose, and what of it stays in its place. */
type Declared = { contacts: Contact[]; planted: Planted[] };

/** What holds on each way of a move, found once; a round thing that rolls is elsewhere at every moment. */
function declarations(move: Move, solved: Omit<Solved, 'view'>) {
	const known = new Map<string, Declared>();
	const rolls = (move.props ?? []).some(({ kind }) => kind === 'ball' || kind === 'roller');
	return ({ when }: Moment): Declared => {
		const key = `${when.from}>${when.to} ${when.via?.join() ?? ''}`;
		const found = known.get(key);
		if (found && !rolls) return found;
		const fresh = {
			contacts: touchingOn(move, when).filter(({ weight }) => weight === 1),
			planted: found?.planted ?? plantedOn(move, solved.poses[when.from] ?? [], when)
		};
		known.set(key, fresh);
		return fresh;
	};
}

const none = (): Worst => ({ by: 0, what: '', seconds: 0 });
const worse = (worst: Worst, by: number, what: string, seconds: number): Worst =>
	by > worst.by ? { by, what, seconds } : worst;

/** Looks at every frame of a move for what a drawing must not do. */
export function inspect(move: Move, solved: Omit<Solved, 'view'>, frames: readonly Frame[]): Inspection {
	const props = move.props ?? [];
	const walls = wallsOf(props);
	const declaredAt = declarations(move, solved);
	const found: Inspection = { miss: none(), slide: none(), depth: none(), atLimit: [], beyond: [] };
	for (const { seconds, moment, skeleton, body } of frames) {
		const { contacts, planted: places } = declaredAt(moment);
		for (const contact of contacts) {
			const by = Math.hypot(...missOf(contact, body, skeleton));
			found.miss = worse(found.miss, by, nameOf(contact), seconds);
		}
		for (const planted of places) {
			const by = Math.hypot(...drift(planted, planeOf(props, planted.on), body));
			found.slide = worse(found.slide, by, `${planted.side ?? ''} ${planted.place}`, seconds);
		}
		found.depth = worse(found.depth, depth(body, walls), 'deep', seconds);
		moment.pose.forEach((value, i) => {
			const [least, most] = LIMITS[i] ?? [0, 0];
			const past = value < least - GRACE || value > most + GRACE;
			if (past) found.beyond.push(`${JOINTS[i]} ${value.toFixed(1)} at ${seconds.toFixed(2)} s`);
		});
	}
	found.atLimit = JOINTS.filter((joint, i) => {
		const [least, most] = LIMITS[i] ?? [0, 0];
		return solved.poses.some((pose) => (pose[i] ?? 0) <= least || (pose[i] ?? 0) >= most);
	});
	return found;
}

/** How far a contact may be missed, a place slide or something sink before a drawing is wrong: 1 % of body height. */
export const MOST = 0.01;

/** What is wrong with a move, in sentences; none when nothing is. */
export function faultsOf({ miss, slide, depth, beyond }: Inspection): string[] {
	const worsts: [Worst, string][] = [
		[miss, 'misses'],
		[slide, 'slides'],
		[depth, 'in floor or wall']
	];
	return [
		...worsts
			.filter(([{ by }]) => by >= MOST)
			.map(([{ by, what, seconds }, verb]) => {
				return `${what} ${verb} by ${(by * 100).toFixed(1)} % of body height at ${seconds.toFixed(2)} s.`;
			}),
		...beyond.slice(0, 1).map((what) => `Beyond its limit: ${what}.`)
	];
}
