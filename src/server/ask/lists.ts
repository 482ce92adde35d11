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

/** What a list is narrowed to. `before` is the id of the last question of the page before, days are `2026-11-23`. */
export type Filter = finding.Mark & { before?: number | null; since?: string; until?: string };

/** Questions that this reader may see, newest first, `size` at most. */
export async function list(db: Database, reader: Reader, filter: Filter, size: number): Promise<Listed[]> {
	const { before = null, since = '', until = '', ...mark } = filter;
	const query = listed(db, reader).orderBy('question.id', 'desc').limit(size);
	if (!Object.values(mark).some(Boolean)) {
		return (before === null ? query : query.where('question.id', '<', before)).execute();
	}
	const newest = await finding.newestNumber(db);
	const asked = sql`(values (${finding.marks(mark).join(' & ')}::tsquery, 0)) as asked (query, level)`;
	const rows = finding.newest(reader, asked, {
		newest: before === null ? newest : Math.min(newest, before - 1),
		most: size,
		only: sql`${between(since, until)} and (${before}::bigint is null or question < ${before})`
	});
	return query.where('question.id', 'in', sql<number>`(${rows})`).execute();
}

/** The questions with these numbers that this reader may see, in this order. */
export const listed = (db: Database, reader: Reader) =>
	db
		.selectFrom('question')
		.innerJoin('member', 'member.id', 'question.author')
		.select(LISTED)
		.where('question.audience', 'in', audiences(reader))
		.where('question.hidden', 'is', null);

/** Asked on these days, the first and the last with them; the marks only know months. '' is no bound. */
export const between = (since: string, until: string) =>
	sql`(${since || null}::date is null or asked_at >= ${since || null}::date)
		and (${until || null}::date is null or asked_at < ${until || null}::date + 1)`;
