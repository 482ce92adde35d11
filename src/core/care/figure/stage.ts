import type { Act } from './acts.ts';
import { draw, type Picture } from './draw.ts';
import { floorOf } from './extent.ts';
import { momentAt, reached } from './motion.ts';
import type { Hand } from './pose.ts';
import { lasts } from './rhythm.ts';

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

/** The beat that tells a move: when in a round, with holds of one second, it begins, is at its best, and ends. */
export type Way = { began: number; there: number; end: number; round: boolean };

/** The way to a move's best pose; when it begins there, the way away from it. */
export const wayOf = (act: Act): Way => wayTo(act, peakOf(act) === 0 ? null : peakOf(act));

/**
 * The moments that tell a move in three pictures, seconds: its start, half way to its best pose and that pose; or, when
 * the best is passed without a stop, where that leads.
 */
export function keyMoments(act: Act): [start: number, middle: number, end: number] {
	const { began, there, end } = wayOf(act);
	return there < end ? [began, there, end] : [began, (began + end) / 2, end];
}

/** When in a round, with holds of one second, a pose is reached. */
const momentOf = (act: Act, pose: number): number => (pose === 0 ? 0 : wayTo(act, pose).there);

/** The first beat that comes to a pose or passes it; with null, the first that goes anywhere. */
function wayTo({ move }: Act, pose: number | null): Way {
	let [began, from] = [0, 0];
	for (const beat of move.beats) {
		const length = lasts(beat, 1);
		const end = began + length;
		if ('to' in beat) {
			const round = beat.to === from;
			const passed = beat.via?.indexOf(pose ?? beat.via[0] ?? 0) ?? -1;
			const part = (passed + 1) / ((beat.via?.length ?? 0) + 1);
			if (beat.to === pose || (pose === null && passed < 0)) return { began, there: end, end, round };
			const there = began + (length * reached(part)) / (beat.times ?? 1);
			if (passed >= 0) return { began, there, end, round };
			from = beat.to;
		}
		began = end;
	}
	return { began: 0, there: 0, end: 0, round: true };
}

/** Part of the plane to show, as `viewBox`, and the floor drawn in it; mirrored with the picture. */
export function frameOf({ move, solved }: Act, side: Hand): { viewBox: string; floor: string } {
	const [left = 0, top = 0, width = 0, height = 0] = solved.view;
	const view = [side === 'L' ? -left - width : left, top, width, height];
	return { viewBox: view.join(' '), floor: floorOf(move, view, side) };
}
