import { contactsOf, isAt, plant, type Contact, type Planted } from './contact.ts';
import { flesh } from './flesh.ts';
import { keyOf, type Solved, type Way } from './motion.ts';
import type { Move } from './move.ts';
import { between, JOINTS, type Pose } from './pose.ts';
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

const touching = (move: Move, pose: number): Contact[] => contactsOf(WISHES[move.id]?.[pose]?.touch ?? []);

/** What touches the floor in both poses keeps the place it has in the first pose of the move. */
function plantedOn(move: Move, home: Pose, from: number, to: number): Planted[] {
	const there = touching(move, to);
	const here = plant(touching(move, from), flesh(stand(home)));
	return here.filter((planted) => there.some((contact) => isAt(contact, planted)));
}

const placeKey = ({ place, side }: Planted) => `${place} ${side ?? ''}`;

/** Solves all of a move. For the workshop: some tenths of a second for each pose. */
export function solveMove(move: Move): Omit<Solved, 'view'> {
	const wishes = WISHES[move.id] ?? [];
	const poses: Pose[] = [];
	const places = new Map<string, Planted>();
	wishes.forEach((_, i) => {
		const wish = wished(wishes, i);
		const contacts = touching(move, i);
		const planted = [...places.values()].filter((place) => contacts.some((contact) => isAt(contact, place)));
		const task = { wish, contacts, planted, symmetric: isSymmetric(wishes, i) };
		const pose = stored(move.afoot ? wish : solve(task));
		poses.push(pose);
		for (const place of plant(contacts, flesh(stand(pose)))) {
			if (!places.has(placeKey(place))) places.set(placeKey(place), place);
		}
	});
	const ways: Record<string, Way> = {};
	for (const [from, to] of waysOf(move)) ways[keyOf(from, to)] = solveWay(move, poses, from, to);
	return { poses, ways };
}

function solveWay(move: Move, poses: readonly Pose[], from: number, to: number): Way {
	if (move.afoot) return { stations: [], planted: [] };
	const wishes = WISHES[move.id] ?? [];
	const [start = [], end = []] = [poses[from], poses[to]];
	const planted = plantedOn(move, start, from, to);
	const contacts = touching(move, from).filter((contact) => planted.some((place) => isAt(contact, place)));
	const symmetric = isSymmetric(wishes, from) && isSymmetric(wishes, to);
	const stations = STATIONS.map((part) =>
		stored(solve({ wish: between(start, end, part), contacts, planted, symmetric }))
	);
	return {
		stations,
		planted: planted.map((place) => ({ ...place, x: round(place.x, 0.0001), z: round(place.z, 0.0001) }))
	};
}
