import { drift, type Planted } from './contact.ts';
import { flesh, fleshAt, lowest } from './flesh.ts';
import type { Drawn, Move } from './move.ts';
import { between, mirror, of, withNumbers, type Hand, type Pose } from './pose.ts';
import { planeOf, type Prop, type Stretch } from './prop.ts';
import { beatAt } from './rhythm.ts';
import { stand } from './skeleton.ts';

/**
 * From one pose to another: the solved stations between them, what stays planted all the way, and what is drawn first
 * to last on each stretch (one order for all when it never changes; none when the move says it).
 */
export type Way = { stations: readonly Pose[]; planted: readonly Planted[]; order: readonly string[] };

/** A move with its contacts solved: its poses and the ways between them. */
export type Solved = {
	poses: readonly Pose[];
	ways: Readonly<Record<string, Way>>;
	/** What is drawn first to last in each pose, as on a way. */
	order: readonly string[];
	/** Everything the move ever draws, in drawing units: left, top, width, height. */
	view: readonly number[];
};

/** One moment of a move, ready to be drawn. */
export type Moment = { pose: Pose; breath: number; when: Stretch; order: readonly Drawn[] };

/** A way's name in the solved numbers. */
export const keyOf = (from: number, to: number): string => `${from}>${to}`;

/** Cosine ease: still at both ends. */
const eased = (part: number): number => (1 - Math.cos(Math.PI * part)) / 2;

/** When, from 0 to 1, a part of the way is done. */
export const reached = (part: number): number => Math.acos(1 - 2 * part) / Math.PI;

/** How far a moment is into the lap it falls in, when a beat is made of several. */
const lap = (part: number, times = 1): number => (part < 1 ? (part * times) % 1 : 1);

function along(stations: readonly Pose[], part: number): Pose {
	const place = part * (stations.length - 1);
	const i = Math.min(Math.floor(place), stations.length - 2);
	return between(stations[i] ?? [], stations[i + 1] ?? [], place - i);
}

/** Shifts the root by the mean miss of what is planted. */
function settle(pose: Pose, planted: readonly Planted[], props: readonly Prop[]): Pose {
	if (planted.length === 0) return pose;
	const body = fleshAt(stand(pose), planted);
	const mean = [0, 0, 0];
	for (const place of planted) {
		drift(place, planeOf(props, place.on), body).forEach((n, i) => {
			mean[i] = (mean[i] ?? 0) + n / planted.length;
		});
	}
	const [x = 0, y = 0, z = 0] = mean;
	return withNumbers(pose, { x: of(pose, 'x') - x, y: of(pose, 'y') - y, z: of(pose, 'z') - z });
}

function grounded(pose: Pose): Pose {
	const floor = Math.min(...flesh(stand(pose)).map(lowest));
	return withNumbers(pose, { y: of(pose, 'y') - floor });
}

/**
 * A moment, a pure function of time; one round ends on the numbers it began with. `side` R is the move as written, L
 * its mirror image. `breath` is how far the ribs are filled, 0 to 1, over 4 seconds.
 */
export function momentAt(
	move: Move,
	solved: Omit<Solved, 'view'>,
	seconds: number,
	side: Hand,
	held: number | null
): Moment {
	const { beat, from, part } = beatAt(move, seconds, held);
	const breath = (1 - Math.cos((2 * Math.PI * seconds) / 4)) / 2;
	const still = { pose: solved.poses[from] ?? [], order: oneOf(move, solved.order, from) };
	const when: Stretch =
		'to' in beat
			? { from, to: beat.to, part: eased(lap(part, beat.times)), ...(beat.via ? { via: beat.via } : {}) }
			: { from, to: from, part: 0 };
	const { pose, order } = 'to' in beat ? onTheWay(move, solved, when) : still;
	return { pose: side === 'L' ? mirror(pose) : pose, breath, when, order };
}

function oneOf(move: Move, orders: readonly string[], i: number): readonly Drawn[] {
	if (move.order) return move.order;
	return (orders[Math.min(i, orders.length - 1)] ?? '').split(' ') as Drawn[];
}

function onTheWay(move: Move, solved: Omit<Solved, 'view'>, { from, to, part }: Stretch) {
	const [start = [], end = []] = [solved.poses[from], solved.poses[to]];
	const forth = solved.ways[keyOf(from, to)];
	const way = forth ?? solved.ways[keyOf(to, from)];
	if (!way) throw new Error(`${move.id} has no way from ${from} to ${to}`);
	const stations = forth ? way.stations : [...way.stations].reverse();
	const pose = along([start, ...stations, end], part);
	const stretch = Math.floor((forth ? part : 1 - part) * (way.stations.length + 1));
	return {
		pose: move.afoot ? grounded(pose) : settle(pose, way.planted, move.props ?? []),
		order: oneOf(move, way.order, stretch)
	};
}
