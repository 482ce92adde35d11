import { sql } from 'kysely';
import type { Listed } from '#core/ask/shown.ts';
import type { Database } from '#server/database/database.ts';
import * as finding from './finding.ts';
import { audiences, type Reader } from './visible.ts';

/** The columns of a question in a list. */
export const LISTED = [
	'question.id',
	'question.title',
	'question.facts',
	'question.author',
	'member.display_username as name',
	'question.answers',
	'question.audience',
	sql<number>`(extract(epoch from question.asked_at) * 1000)::float8`.as('at')
] as const;

/** What a list is narrowed to. `before` is the id of the last question of the page before. */
export type Filter = finding.Mark & finding.Range;

/** Questions that this reader may see, newest first, `size` at most. */
export async function list(db: Database, reader: Reader, filter: Filter, size: number): Promise<Listed[]> {
	const { before = null, since, until, ...mark } = filter;
	const query = listed(db, reader).orderBy('question.id', 'desc').limit(size);
	if (!since && !until && !Object.values(mark).some(Boolean)) {
		return (before === null ? query : query.where('question.id', '<', before)).execute();
	}
	const rows = finding.newest(reader, finding.bearing(mark), size, { before, since, until });
	return query.where('question.id', '=', sql<number>`any(array(select question from ${rows}))`).execute();
}

/** The questions with these numbers that this reader may see, in this order. */
export const listed = (db: Database, reader: Reader) =>
	db
		.selectFrom('question')
		.innerJoin('member', 'member.id', 'question.author')
		.select(LISTED)
		.where('question.audience', 'in', audiences(reader))
		.where('question.hidden', 'is', null);
