import { EVERYTHING, type Narrowed } from '#core/ask/narrowed.ts';
import type { Found } from '#core/ask/shown.ts';
import type { Database } from '#server/database/database.ts';
import { search } from './search.ts';
import type { Reader } from './visible.ts';

/** For tests: what a search for these words finds. */
export async function searched(
	db: Database,
	reader: Reader,
	words: string,
	size: number,
	rest: Partial<Narrowed> = {}
): Promise<Found['questions']> {
	const found = await search(db, reader, { ...EVERYTHING, words, ...rest }, { size });
	if ('problem' in found) throw new Error(found.problem);
	return found.questions;
}
