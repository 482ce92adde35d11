/**
 * Solves one exercise from what its family's file says now, and writes its numbers if nothing is wrong with them; else
 * says what is. A process of its own, so that the file is read afresh: `node scripts/workshop/try.ts bridge`.
 */
import { familyOf } from '../../src/core/care/figure/acts.ts';
import { faultsOf, framesOf, inspect } from '../../src/core/care/figure/inspection.ts';
import { moveOf } from '../../src/core/care/figure/moves.ts';
import { solvedWhole } from '../../src/core/care/figure/workshop.ts';
import { read, write } from '../figures/solved.ts';

const [id = ''] = process.argv.slice(2);
const [move, family] = [moveOf(id), familyOf(id)];
if (!move || !family) throw new Error(`no exercise is called ${id}`);
const solved = solvedWhole(move);
const faults = faultsOf(inspect(move, solved, framesOf(move, solved, 48, 2)));
if (faults.length > 0) {
	console.error(faults.join(' '));
	process.exit(1);
}
write(family, { ...read(family), [id]: solved });
