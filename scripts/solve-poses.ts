/**
 * Solves the contacts of the exercises' poses and writes the numbers beside each family. Run it when a pose or the body
 * changes: `node scripts/solve-poses.ts` for all, with names of families or exercises for those alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { moments, viewBoxOf } from '../src/core/care/figure/draw.ts';
import { poseAt, roundOf } from '../src/core/care/figure/motion.ts';
import { FAMILIES } from '../src/core/care/figure/moves.ts';
import { solveMove } from '../src/core/care/figure/workshop.ts';

const asked = process.argv.slice(2);

for (const [family, moves] of Object.entries(FAMILIES)) {
	const target = new URL(`../src/core/care/figure/family/${family}.solved.json`, import.meta.url);
	const before = JSON.parse(readFileSync(target, 'utf8'));
	const isWanted = (id: string) => asked.length === 0 || asked.includes(family) || asked.includes(id);
	const solved = moves.map((move) => {
		if (before[move.id] && !isWanted(move.id)) return [move.id, before[move.id]];
		const way = solveMove(move);
		const frames = moments(roundOf(move, 1)).map((seconds) => poseAt(move, way, seconds, 'R', 1).pose);
		return [move.id, { ...way, view: viewBoxOf(move, frames) }];
	});
	writeFileSync(target, `${JSON.stringify(Object.fromEntries(solved))}\n`);
}
