/** Solves the contacts of every exercise's poses and writes the numbers down. Run it when a pose or the body changes. */
import { writeFileSync } from 'node:fs';
import { moments, viewBoxOf } from '../src/core/care/figure/draw.ts';
import { poseAt, roundOf } from '../src/core/care/figure/motion.ts';
import { MOVES } from '../src/core/care/figure/moves.ts';
import { solveMove } from '../src/core/care/figure/workshop.ts';

const target = new URL('../src/core/care/solved.json', import.meta.url);
const solved = Object.fromEntries(
	MOVES.map((move) => {
		const way = solveMove(move);
		const frames = moments(roundOf(move, 1)).map((seconds) => poseAt(move, way, seconds, 'R', 1).pose);
		return [move.id, { ...way, view: viewBoxOf(move, frames) }];
	})
);
writeFileSync(target, `${JSON.stringify(solved)}\n`);
