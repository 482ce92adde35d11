import { sql, type RawBuilder } from 'kysely';
import type { Onset, SideRead } from '#core/ask/facts.ts';
import type { Database } from '#server/database/database.ts';
import { audiences, type Reader } from './visible.ts';

/** What a question must be, beside its words; each is a word of `words_of` in 0044-search.sql. */
export type Mark = {
	area?: string | null;
	week?: number | null;
	side?: SideRead | null;
	onset?: Onset | null;
	answered?: 'yes' | 'no' | null;
	helped?: boolean;
	/** A member's id. */
	from?: string | null;
};

/** A word of a tsquery, whatever is in it. */
export const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** The marks that a question must bear, as words. */
export function marks({ area, week, side, onset, answered, helped, from }: Mark): string[] {
	const facts = [week && `week:${week}`, side && `side:${side}`, onset && `onset:${onset}`].filter(Boolean);
	const all = [
		...facts.map((fact) => (area ? `=area:${area}:${fact}` : `=${fact}`)),
		area && facts.length === 0 && `=area:${area}`,
		answered && (answered === 'yes' ? '=answered' : '=open'),
		helped && '=helped',
		from && `=from:${from}`
	];
	return all.flatMap((mark) => (mark ? [quoted(mark)] : []));
}

/** In what part of all questions a word is. */
export type Rarity = (word: string) => number;

/** PostgreSQL counts words anew every few days; what it counted is kept for so long, in milliseconds. */
const KEPT = 600_000;
const counted = new WeakMap<Database, { at: number; rarity: Rarity }>();

/**
 * How common words are, by PostgreSQL's own statistics of the newest large part of all questions: no more is counted than
 * it counts anyway. Words it does not list are in fewer than those it lists.
 */
export async function rarity(db: Database): Promise<Rarity> {
	const kept = counted.get(db);
	if (kept && Date.now() - kept.at < KEPT) return kept.rarity;
	const { rows } = await sql<{ word: string; part: number }>`
		with large as materialized (
			select relname from pg_inherits join pg_class on pg_class.oid = inhrelid
			where inhparent = 'findable'::regclass and reltuples > 0 order by reltuples > 8192 desc, inhrelid desc limit 1
		)
		select word, part from pg_stats,
			unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (word, part)
		where schemaname = current_schema() and tablename = (select relname from large) and attname = 'words'
			and word is not null`.execute(db);
	const parts = new Map(rows.map(({ word, part }) => [word, part]));
	// Most of those not listed are far rarer than the rarest listed.
	const unlisted = Math.min(0.001, ...parts.values()) / 8;
	const found = (word: string) => parts.get(word) ?? unlisted;
	counted.set(db, { at: Date.now(), rarity: found });
	return found;
}

/**
 * What questions are narrowed to, besides what they hold: the first and the last day on which they were asked, as
 * `2026-11-23` ('' is no bound), and numbers smaller than `before`.
 */
export type Range = { since?: string; until?: string; before?: number | null };

/** Every question is one of these. */
const ANY = `'=answered' | '=open'`;

/**
 * The newest questions that hold all of `query` (a tsquery), `most` at most, as rows `(question, words)`, of those this
 * reader may see.
 */
export function newest(
	reader: Reader,
	query: RawBuilder<unknown>,
	most: number,
	{ before = null, since = '', until = '' }: Range = {}
): RawBuilder<{ question: number }> {
	const seen = audiences(reader).includes('members') ? null : quoted('=everyone');
	return sql`newest_with(${query}, ${most}, ${before}, ${seen}::tsquery, ${since || null}::date, ${until || null}::date)`;
}

/** These marks as a tsquery. */
export const bearing = (mark: Mark): RawBuilder<unknown> => sql`${marks(mark).join(' & ') || ANY}::tsquery`;
