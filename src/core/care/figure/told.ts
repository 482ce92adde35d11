import type { Act } from './acts.ts';
import { project, UNITS, viewOf, type Point } from './camera.ts';
import type { Picture } from './draw.ts';
import { flesh } from './flesh.ts';
import { momentAt } from './motion.ts';
import type { Hand } from './pose.ts';
import { stand } from './skeleton.ts';
import { pictureAt, wayOf } from './stage.ts';

/** A move told without movement: pictures side by side; or, with an arrow, the second laid over the first. */
export type Told = { pictures: readonly Picture[]; arrow: string | null };

/** What moves no further than this, in drawing units, is lost between two pictures: it is shown in one. */
const SMALL = 0.28 * UNITS;
const STEPS = 8;
/** The shortest arrow that is still seen, drawing units. */
const SHORTEST = 14;
const HEAD = 5;

/** The way on the picture of what moves furthest between two moments; the other side's is the mirror image. */
function furthest(act: Act, from: number, to: number, side: Hand): Point[] {
	const view = viewOf(act.move.camera);
	const flip = side === 'L' ? -1 : 1;
	const bodies = Array.from({ length: STEPS + 1 }, (_, i) => {
		const seconds = from + ((to - from) * i) / STEPS;
		const { pose } = momentAt(act.move, act.solved, Math.min(seconds, to - 1e-6), 'R', 1);
		return flesh(stand(pose)).map(({ at }): Point => {
			const [x, y] = project(view, at);
			return [flip * x, y];
		});
	});
	const ways = (bodies[0] ?? []).map((_, ball) => bodies.map((body) => body[ball] ?? ([0, 0] as const)));
	return ways.reduce((best, way) => (reachOf(way) > reachOf(best) ? way : best), ways[0] ?? []);
}

function reachOf(way: readonly Point[]): number {
	const [a, b] = [way[0], way.at(-1)];
	return a && b ? Math.hypot(b[0] - a[0], b[1] - a[1]) : 0;
}

/** An arrow along a way, a little longer where the way is very short. */
function arrowOf(way: readonly Point[]): string {
	const [first, last, before] = [way[0] ?? [0, 0], way.at(-1) ?? [0, 0], way.at(-3) ?? [0, 0]];
	const heading = Math.atan2(last[1] - before[1], last[0] - before[0]);
	const more = Math.max(0, SHORTEST - Math.hypot(last[0] - first[0], last[1] - first[1]));
	const tip: Point = [last[0] + more * Math.cos(heading), last[1] + more * Math.sin(heading)];
	const barb = (turn: number): Point => [
		tip[0] - HEAD * Math.cos(heading + turn),
		tip[1] - HEAD * Math.sin(heading + turn)
	];
	const path = (points: readonly Point[]) =>
		`M${points.map((p) => p.map((n) => n.toFixed(1)).join(' ')).join('L')}`;
	return path([...way, tip]) + path([barb(0.6), tip, barb(-0.6)]);
}

/** Where movement is not wanted: start and end side by side, with what is passed between; small moves in one picture. */
export function toldOf(act: Act, side: Hand): Told {
	const { began, there, end, round } = wayOf(act);
	// A way that comes back to where it began has told all at its best.
	const moments = there < end ? (round ? [began, there] : [began, there, end]) : [began, end];
	const pictures = moments.map((seconds) => pictureAt(act, seconds, side, 1));
	const last = moments.at(-1) ?? end;
	const way = furthest(act, began, last, side);
	return { pictures, arrow: moments.length === 2 && reachOf(way) < SMALL ? arrowOf(way) : null };
}
