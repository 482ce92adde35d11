import type { Act } from './acts.ts';
import { draw, type Picture } from './draw.ts';
import { floorOf } from './extent.ts';
import { lasts, momentAt, reached } from './motion.ts';
import type { Hand } from './pose.ts';

/** The picture of one moment. `side` R is the move as written, L its mirror image. Pure: same time, same picture. */
export function pictureAt({ move, solved }: Act, seconds: number, side: Hand, held: number | null): Picture {
	return draw(move, momentAt(move, solved, seconds, side, held), side);
}

/** One of the move's own poses, held still. */
export function still(act: Act, pose: number, side: Hand): Picture {
	return pictureAt(act, momentOf(act, pose), side, 1);
}

/** The pose that shows a move best in one picture. */
export function peakOf({ move }: Act): number {
	if (move.best !== undefined) return move.best;
	const [first] = move.beats;
	return first && 'to' in first ? first.to : 0;
}

/**
 * The moments that tell a move in three pictures, seconds: its start, half way to its best pose and that pose; or, when
 * the best is passed without a stop, where that leads.
 */
export function keyMoments(act: Act): [start: number, middle: number, end: number] {
	const { began, there, end } = wayTo(act, peakOf(act));
	return there < end ? [0, there, end] : [0, (began + end) / 2, end];
}

/** A move told without movement: its start, what is passed on the way when that shows it best, and its end. */
export function stills(act: Act, side: Hand): Picture[] {
	const [start, middle, end] = keyMoments(act);
	const { there } = wayTo(act, peakOf(act));
	const moments = there === middle ? [start, middle, end] : [start, end];
	return moments.map((seconds) => pictureAt(act, seconds, side, 1));
}

/** When in a round, with holds of one second, a pose is reached. */
const momentOf = (act: Act, pose: number): number => (pose === 0 ? 0 : wayTo(act, pose).there);

/** When in a round, with holds of one second, the beat that comes to a pose begins, is there, and ends. */
function wayTo({ move }: Act, pose: number): { began: number; there: number; end: number } {
	let began = 0;
	for (const beat of move.beats) {
		const length = lasts(beat, 1);
		const end = began + length;
		if ('to' in beat) {
			const passed = beat.via?.indexOf(pose) ?? -1;
			const part = (passed + 1) / ((beat.via?.length ?? 0) + 1);
			if (beat.to === pose) return { began, there: end, end };
			if (passed >= 0) return { began, there: began + (length * reached(part)) / (beat.times ?? 1), end };
		}
		began = end;
	}
	return { began: 0, there: 0, end: 0 };
}

/** Part of the plane to show, as `viewBox`, and the floor drawn in it; mirrored with the picture. */
export function frameOf({ move, solved }: Act, side: Hand): { viewBox: string; floor: string } {
	const [left = 0, top = 0, width = 0, height = 0] = solved.view;
	const view = [side === 'L' ? -left - width : left, top, width, height];
	return { viewBox: view.join(' '), floor: floorOf(move, view, side) };
}
