import { contactsOf, isAt, isSame, plant, type Contact, type Planted } from './contact.ts';
import { flesh } from './flesh.ts';
import { moments, viewBoxOf } from './extent.ts';
import { keyOf, momentAt, roundOf, type Solved, type Way } from './motion.ts';
import type { Move } from './move.ts';
import { orderOf } from './order.ts';
import { between, JOINTS, type Pose } from './pose.ts';
import type { Stretch } from './prop.ts';
import { stand } from './skeleton.ts';
import { solve } from './solve.ts';
import { isSymmetric, wished } from './wish.ts';
import { WISHES } from './wishes.ts';

/** Stations between two poses that the workshop solves, so that what is planted stays planted on the way. */
const STATIONS = [0.25, 0.5, 0.75];

const round = (n: number, step: number) => Number((Math.round(n / step) * step).toFixed(4));
const stored = (pose: Pose): Pose =>
	pose.map((n, i) => round(n, (JOINTS[i] ?? '').length === 1 ? 0.0001 : 0.1));

/** The ways between poses that a move's beats go, each once, whichever direction comes first. */
function waysOf(move: Move): [from: number, to: number][] {
	const ways: [number, number][] = [];
	let from = 0;
	for (const beat of move.beats) {
		if (!('to' in beat)) continue;
		const to = beat.to;
		if (!ways.some(([a, b]) => (a === from && b === to) || (a === to && b === from))) ways.push([from, to]);
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

/** What both ends of a way touch, and therefore every moment of it. */
export function touchingOn(move: Move, when: Stretch): Contact[] {
	const there = touching(move, when.to, when);
	return touching(move, when.from, when).filter((contact) => there.some((other) => isSame(contact, other)));
}

/** What stays in its place on a way, where it is in the pose that the way begins with. */
export const plantedOn = (move: Move, home: Pose, from: number, to: number): Planted[] =>
	plant(touchingOn(move, { from, to, part: 0 }), flesh(stand(home)));

const placeKey = ({ place, side, on }: Planted) => `${place} ${side ?? ''} ${on}`;

/** A move solved, with the part of the plane that it takes up. */
export function solvedWhole(move: Move): Solved {
	const solved = solveMove(move);
	const frames = moments(roundOf(move, 1)).map((seconds) => momentAt(move, solved, seconds, 'R', 1));
	return { ...solved, view: viewBoxOf(move, frames) };
}

/** Solves all of a move. For the workshop: some tenths of a second for each pose. */
function solveMove(move: Move): Omit<Solved, 'view'> {
	const wishes = WISHES[move.id] ?? [];
	const poses: Pose[] = [];
	const places = new Map<string, Planted>();
	wishes.forEach((_, i) => {
		const wish = wished(wishes, i);
		const contacts = touching(move, i);
		const planted = [...places.values()].filter((place) => contacts.some((contact) => isAt(contact, place)));
		const props = move.props ?? [];
		const task = { wish, contacts, planted, props, symmetric: isSymmetric(wishes, i) };
		const pose = stored(move.afoot ? wish : solve(task));
		poses.push(pose);
		for (const place of plant(contacts, flesh(stand(pose)))) {
			if (!places.has(placeKey(place))) places.set(placeKey(place), place);
		}
	});
	const ways: Record<string, Way> = {};
	for (const [from, to] of waysOf(move)) ways[keyOf(from, to)] = solveWay(move, poses, from, to);
	return { poses, ways, order: move.order ? [] : alike(poses.map((pose) => ordered(move, [pose]))) };
}

const ordered = ({ camera, far, over }: Move, poses: readonly Pose[]): string =>
	orderOf(poses, camera, far, over).join(' ');

/** One for all when they are the same. */
const alike = (orders: readonly string[]): readonly string[] =>
	orders.every((order) => order === orders[0]) ? orders.slice(0, 1) : orders;

function solveWay(move: Move, poses: readonly Pose[], from: number, to: number): Way {
	const [start = [], end = []] = [poses[from], poses[to]];
	const planted = move.afoot ? [] : plantedOn(move, start, from, to);
	const wishes = WISHES[move.id] ?? [];
	const symmetric = isSymmetric(wishes, from) && isSymmetric(wishes, to);
	const stations = move.afoot
		? []
		: STATIONS.map((part) => {
				const contacts = touchingOn(move, { from, to, part });
				const props = move.props ?? [];
				return stored(solve({ wish: between(start, end, part), contacts, planted, props, symmetric }));
			});
	const all = [start, ...stations, end];
	const stretches = all
		.slice(1)
		.map((pose, i) => ordered(move, [all[i] ?? pose, between(all[i] ?? pose, pose, 0.5), pose]));
	return {
		stations,
		planted: planted.map(({ at: [x, y, z], ...place }) => ({
			...place,
			at: [round(x, 0.0001), round(y, 0.0001), round(z, 0.0001)]
		})),
		order: move.order ? [] : alike(stretches)
	};
}
