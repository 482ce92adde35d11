import { contactsOf, isAt, plant, type Contact, type Planted } from './contact.ts';
import { find, flesh, lowest } from './flesh.ts';
import { isSymmetric, wished, type Beat, type Move } from './move.ts';
import { between, JOINTS, mirror, of, withNumbers, type Hand, type Pose } from './pose.ts';
import { stand } from './skeleton.ts';
import { solve } from './solve.ts';

/** A move with its contacts solved: its poses, and from pose to pose the stations on the way, ends included. */
export type Solved = {
	poses: readonly Pose[];
	ways: Readonly<Record<string, readonly Pose[]>>;
	/** Everything the move ever draws, in drawing units: left, top, width, height. */
	view: readonly number[];
};

/** Stations between two poses that the workshop solves, so that what is planted stays planted on the way. */
const STATIONS = [0.2, 0.4, 0.6, 0.8];

const round = (n: number, step: number) => Number((Math.round(n / step) * step).toFixed(4));
const stored = (pose: Pose): Pose =>
	pose.map((n, i) => round(n, (JOINTS[i] ?? '').length === 1 ? 0.0001 : 0.1));
const keyOf = (from: number, to: number) => `${from}>${to}`;

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

const touching = (move: Move, pose: number): Contact[] => contactsOf(move.poses[pose]?.touch ?? []);

/** What touches the floor in both poses keeps the place it has in the first pose of the move. */
function plantedOn(move: Move, home: Pose, from: number, to: number): Planted[] {
	const there = touching(move, to);
	const here = plant(touching(move, from), flesh(stand(home)));
	return here.filter((planted) => there.some((contact) => isAt(contact, planted)));
}

const placeKey = ({ place, side }: Planted) => `${place} ${side ?? ''}`;

/** Solves all of a move. For the workshop: some tenths of a second for each pose. */
export function solveMove(move: Move): Omit<Solved, 'view'> {
	const poses: Pose[] = [];
	const places = new Map<string, Planted>();
	move.poses.forEach((_, i) => {
		const wish = wished(move.poses, i);
		const contacts = touching(move, i);
		const planted = [...places.values()].filter((place) => contacts.some((contact) => isAt(contact, place)));
		const task = { wish, contacts, planted, symmetric: isSymmetric(move.poses, i) };
		const pose = stored(move.afoot ? wish : solve(task));
		poses.push(pose);
		for (const place of plant(contacts, flesh(stand(pose)))) {
			if (!places.has(placeKey(place))) places.set(placeKey(place), place);
		}
	});
	const ways: Record<string, readonly Pose[]> = {};
	for (const [from, to] of waysOf(move)) ways[keyOf(from, to)] = solveWay(move, poses, from, to);
	return { poses, ways };
}

function solveWay(move: Move, poses: readonly Pose[], from: number, to: number): Pose[] {
	const start = poses[from] ?? [];
	const end = poses[to] ?? [];
	if (move.afoot) return [start, end];
	const home = poses[0] ?? start;
	const planted = plantedOn(move, from === 0 ? home : start, from, to);
	const contacts = touching(move, from).filter((contact) => planted.some((place) => isAt(contact, place)));
	const symmetric = isSymmetric(move.poses, from) && isSymmetric(move.poses, to);
	const stations = STATIONS.map((part) =>
		stored(solve({ wish: between(start, end, part), contacts, planted, symmetric }))
	);
	return [start, ...stations, end];
}

/** Cosine ease: still at both ends. */
const eased = (part: number): number => (1 - Math.cos(Math.PI * part)) / 2;

function along(stations: readonly Pose[], part: number): Pose {
	const place = part * (stations.length - 1);
	const i = Math.min(Math.floor(place), stations.length - 2);
	return between(stations[i] ?? [], stations[i + 1] ?? [], place - i);
}

/** Shifts the root by the mean miss of what is planted. */
function settle(pose: Pose, planted: readonly Planted[]): Pose {
	if (planted.length === 0) return pose;
	const body = flesh(stand(pose));
	const mean = [0, 0, 0];
	for (const { place, side, x, z } of planted) {
		const ball = find(body, place, side);
		const miss = [ball.at[0] - x, lowest(ball), ball.at[2] - z];
		miss.forEach((n, i) => (mean[i] = (mean[i] ?? 0) + n / planted.length));
	}
	const [x = 0, y = 0, z = 0] = mean;
	return withNumbers(pose, { x: of(pose, 'x') - x, y: of(pose, 'y') - y, z: of(pose, 'z') - z });
}

function grounded(pose: Pose): Pose {
	const floor = Math.min(...flesh(stand(pose)).map(lowest));
	return withNumbers(pose, { y: of(pose, 'y') - floor });
}

/** How long one beat lasts, seconds. A dose's own hold takes the place of the move's. */
export const lasts = (beat: Beat, held: number | null): number =>
	'to' in beat ? beat.s : beat.held && held !== null ? held : beat.hold;

/** One round of a move, seconds. */
export const roundOf = (move: Move, held: number | null): number =>
	move.beats.reduce((sum, beat) => sum + lasts(beat, held), 0);

/** Where in a round a moment is: the beat, how far into it (0 to 1), and the pose from which the beat sets out. */
export function beatAt(move: Move, seconds: number, held: number | null) {
	const whole = roundOf(move, held);
	let rest = ((seconds % whole) + whole) % whole;
	let from = 0;
	for (const [index, beat] of move.beats.entries()) {
		const length = lasts(beat, held);
		if (rest < length || index === move.beats.length - 1) {
			return { index, beat, from, part: Math.min(1, rest / length), left: Math.max(0, length - rest) };
		}
		rest -= length;
		if ('to' in beat) from = beat.to;
	}
	throw new Error(`${move.id} has no beats`);
}

/**
 * The pose of a moment, a pure function of time; one round ends on the numbers it began with. `side` R is the move as
 * written, L its mirror image. `breath` is how far the ribs are filled, 0 to 1, over 4 seconds.
 */
export function poseAt(
	move: Move,
	solved: Omit<Solved, 'view'>,
	seconds: number,
	side: Hand,
	held: number | null
) {
	const { beat, from, part } = beatAt(move, seconds, held);
	const breath = (1 - Math.cos((2 * Math.PI * seconds) / 4)) / 2;
	const pose = 'to' in beat ? onTheWay(move, solved, from, beat.to, eased(part)) : (solved.poses[from] ?? []);
	return { pose: side === 'L' ? mirror(pose) : pose, breath };
}

function onTheWay(move: Move, solved: Omit<Solved, 'view'>, from: number, to: number, part: number): Pose {
	const forth = solved.ways[keyOf(from, to)];
	const back = solved.ways[keyOf(to, from)];
	if (forth) return kept(move, solved, from, to, along(forth, part));
	if (back) return kept(move, solved, to, from, along(back, 1 - part));
	throw new Error(`${move.id} has no way from ${from} to ${to}`);
}

function kept(move: Move, solved: Omit<Solved, 'view'>, from: number, to: number, pose: Pose): Pose {
	if (move.afoot) return grounded(pose);
	return settle(pose, plantedOn(move, solved.poses[from] ?? [], from, to));
}
