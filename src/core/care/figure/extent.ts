import { mirrorCamera, project, viewOf } from './camera.ts';
import { draw } from './draw.ts';
import type { Moment } from './motion.ts';
import type { Move } from './move.ts';
import type { Hand } from './pose.ts';
import type { V3 } from './space.ts';

const AIR = 4;
const FRAMES = 48;

/** The part of the plane that a whole round of a move takes up, floor and some air included. */
export function viewBoxOf(move: Move, frames: readonly Moment[]): [number, number, number, number] {
	const [xs, ys]: [number[], number[]] = [[], [0, AIR]];
	const note = (d: string) =>
		(d.match(/-?[\d.]+/g) ?? []).forEach((n, i) => (i % 2 === 0 ? xs : ys).push(Number(n)));
	if (move.mat) note(floorOf(move, [], 'R'));
	for (const moment of frames) {
		for (const { d, tone } of draw(move, moment, 'R').shapes) {
			if (tone.startsWith('work') || tone === 'halo') continue;
			note(d);
		}
	}
	const [left, right] = [Math.min(...xs) - AIR, Math.max(...xs) + AIR];
	const top = Math.min(...ys) - AIR;
	return [Math.floor(left), Math.floor(top), Math.ceil(right - left), Math.ceil(Math.max(...ys) + 2 - top)];
}

/** The floor as a line the width of the view, or the outline of a mat seen from above. */
export function floorOf(move: Move, [left = 0, , width = 0]: readonly number[], side: Hand): string {
	if (!move.mat) return `M${left + AIR} 1.2h${width - 2 * AIR}`;
	const view = viewOf(side === 'L' ? mirrorCamera(move.camera) : move.camera);
	const corners: V3[] = [
		[-0.25, 0, -0.5],
		[0.25, 0, -0.5],
		[0.25, 0, 0.37],
		[-0.25, 0, 0.37]
	];
	return `M${corners.map((corner) => project(view, corner).map(Math.round).join(' ')).join('L')}Z`;
}

/** Moments spread evenly over a round. */
export const moments = (round: number): number[] =>
	Array.from({ length: FRAMES }, (_, i) => (round * i) / FRAMES);
