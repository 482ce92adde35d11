/**
 * Solves the contacts of the exercises' poses and writes the numbers beside each family. Run it when a pose or the body
 * changes: `node scripts/solve-poses.ts` for all, with names of families or exercises for those alone.
 */
import { FAMILIES } from '../src/core/care/figure/moves.ts';
import { solvedWhole } from '../src/core/care/figure/workshop.ts';
import { read, write } from './figures/solved.ts';

const asked = process.argv.slice(2);

for (const [family, moves] of Object.entries(FAMILIES)) {
	const before = read(family);
	const isWanted = (id: string) => asked.length === 0 || asked.includes(family) || asked.includes(id);
	const solved = moves.map(
		(move) => [move.id, (isWanted(move.id) ? undefined : before[move.id]) ?? solvedWhole(move)] as const
	);
	write(family, Object.fromEntries(solved));
}
