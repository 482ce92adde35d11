import { contactsOf, isAt, isSame, plant, type Contact, type Planted } from './contact.ts';
import { flesh } from './flesh.ts';
import { moments, viewBoxOf } from './extent.ts';
import { keyOf, momentAt, type Solved, type Way } from './motion.ts';
import { roundOf } from './rhythm.ts';
import type { Move } from './move.ts';
import { orderOf } from './order.ts';
import { between, JOINTS, mirror, type Pose } from './pose.ts';
import type { Stretch } from './prop.ts';
import { stand } from './skeleton.ts';
import { solve } from './solve.ts';
import { isSymmetric, touchesEvenly, wished, type Wish } from './wish.ts';
import { WISHES } from './wishes.ts';

/** Stations between two poses that the workshop solves, so that what is planted stays planted on the way. */
const STATIONS = 3;

const round = (n: number, step: number) => Number((Math.round(n / step) * step).toFixed(4));
const stored = (pose: Pose): Pose =>
	pose.map((n, i) => round(n, (JOINTS[i] ?? '').length === 1 ? 0.0001 : 0.1));

/** The ways between poses that a move's beats go, each once, whichever direction comes first. */
function waysOf(move: Move): Stretch[] {
	const ways: Stretch[] = [];
	let from = 0;
	for (const beat of move.beats) {
		if (!('to' in beat)) continue;
		const { to, via } = beat;
		const way = { from, to, part: 0, ...(via ? { via } : {}) };
		const back = { from: to, to: from, part: 0, ...(via ? { via: [...via].reverse() } : {}) };
		const known = ways.map((other) => JSON.stringify(other));
		if (!known.includes(JSON.stringify(way)) && !known.includes(JSON.stringify(back))) ways.push(way);
		from = to;
	}
	return ways;
}

/** What a pose touches; a ball or roller is where it is at that pose. */
export const touching = (
	move: Move,
	pose: number,
	when: Stretch = { from: pose, to: pose, part: 0 }
): Contact[] => contactsOf(WISHES[move.id]?.[pose]?.touch ?? [], move.props ?? [], when);

/** What both ends of a way and all that it passes touch, and therefore every moment of it. */
export function touchingOn(move: Move, when: Stretch): Contact[] {
	const others = [...(when.via ?? []), when.to].map((pose) => touching(move, pose, when));
	return touching(move, when.from, when).filter((contact) =>
		others.every((list) => list.some((other) => isSame(contact, other)))
	);
}

/** What stays in its place on a way, where it is in the pose that the way begins with. */
export const plantedOn = (move: Move, home: Pose, when: Stretch): Planted[] =>
	move.afoot ? [] : plant(touchingOn(move, when), flesh(stand(home)));

const placeKey = ({ place, side, on }: Planted) => `${place} ${side ?? ''} ${on}`;

/** Poses that someone is changing, by their place in the move; they take the place of what is wished. */
export type Edits = ReadonlyMap<number, Pose>;

/** A move solved, with the part of the plane that it takes up. */
export function solvedWhole(move: Move, edits: Edits = new Map()): Solved {
	const solved = solveMove(move, edits);
	const frames = moments(roundOf(move, 1)).map((seconds) => momentAt(move, solved, seconds, 'R', 1));
	return { ...solved, view: viewBoxOf(move, frames) };
}

/** Solves all of a move. For the workshop: some tenths of a second for each pose. */
function solveMove(move: Move, edits: Edits): Omit<Solved, 'view'> {
	const wishes = WISHES[move.id] ?? [];
	const poses: Pose[] = [];
	const places = new Map<string, Planted>();
	wishes.forEach((_, i) => {
		const wish = edits.get(i) ?? wished(wishes, i);
		const contacts = touching(move, i);
		const planted = move.afoot
			? []
			: [...places.values()].filter((place) => contacts.some((contact) => isAt(contact, place)));
		const props = move.props ?? [];
		const task = { wish, contacts, planted, props, symmetric: isEven(wishes, i, edits) };
		const pose = stored(move.afoot && contacts.length === 0 ? wish : solve(task));
		poses.push(pose);
		for (const place of plant(contacts, flesh(stand(pose)))) {
			if (!places.has(placeKey(place))) places.set(placeKey(place), place);
		}
	});
	const ways: Record<string, Way> = {};
	for (const way of waysOf(move)) ways[keyOf(way.from, way.to)] = solveWay(move, poses, way, edits);
	return { poses, ways, order: move.order ? [] : alike(poses.map((pose) => ordered(move, [pose]))) };
}

/** Whether left and right of a pose are alike, in its wish or as someone changed it. */
function isEven(wishes: readonly Wish[], pose: number, edits: Edits): boolean {
	const edited = edits.get(pose);
	if (!edited) return isSymmetric(wishes, pose);
	const swapped = mirror(edited);
	return edited.every((n, i) => Math.abs(n - (swapped[i] ?? 0)) < 1e-9) && touchesEvenly(wishes[pose]);
}

const ordered = ({ camera, far, over }: Move, poses: readonly Pose[]): string =>
	orderOf(poses, camera, far, over).join(' ');

/** One for all when they are the same. */
const alike = (orders: readonly string[]): readonly string[] =>
	orders.every((order) => order === orders[0]) ? orders.slice(0, 1) : orders;

/** A smooth curve through poses (Catmull-Rom), `part` from 0 to 1 over all of them. */
function through(poses: readonly Pose[], part: number): Pose {
	const place = part * (poses.length - 1);
	const i = Math.min(Math.floor(place), poses.length - 2);
	const t = place - i;
	const [b = [], c = []] = [poses[i], poses[i + 1]];
	const [a = b, d = c] = [poses[i - 1], poses[i + 2]];
	return b.map((q, k) => {
		const [p, r, s] = [a[k] ?? q, c[k] ?? q, d[k] ?? c[k] ?? q];
		return q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)));
	});
}

/** The numbers along a way before its contacts are met: straight to the next pose, a curve through those it passes. */
function wishesAlong(
	poses: readonly Pose[],
	{ from, to, via = [] }: Stretch
): { part: number; wish: Pose }[] {
	const stops = [from, ...via, to].map((i) => poses[i] ?? []);
	const [start = [], end = []] = stops;
	const steps = (stops.length - 1) * (STATIONS + 1);
	return Array.from({ length: steps - 1 }, (_, i) => (i + 1) / steps).map((part) => ({
		part,
		wish: stops.length === 2 ? between(start, end, part) : through(stops, part)
	}));
}

function solveWay(move: Move, poses: readonly Pose[], way: Stretch, edits: Edits): Way {
	const [start = [], end = []] = [poses[way.from], poses[way.to]];
	const planted = plantedOn(move, start, way);
	const wishes = WISHES[move.id] ?? [];
	const symmetric = [way.from, way.to, ...(way.via ?? [])].every((pose) => isEven(wishes, pose, edits));
	const props = move.props ?? [];
	// Straight numbers of a way that touches nothing need no stations.
	const bare = move.afoot && !way.via && touchingOn(move, way).length === 0;
	const stations = (bare ? [] : wishesAlong(poses, way)).map(({ part, wish }) => {
		const contacts = touchingOn(move, { ...way, part });
		return stored(
			move.afoot && contacts.length === 0 ? wish : solve({ wish, contacts, planted, props, symmetric })
		);
	});
	const all = [start, ...stations, end];
	const stretches = all.slice(1).map((pose, i) => {
		const before = all[i] ?? pose;
		return ordered(move, [before, between(before, pose, 0.5), pose]);
	});
	return {
		stations,
		planted: planted.map(({ at: [x, y, z], ...place }) => ({
			...place,
			at: [round(x, 0.0001), round(y, 0.0001), round(z, 0.0001)]
		})),
		order: move.order ? [] : alike(stretches)
	};
}
