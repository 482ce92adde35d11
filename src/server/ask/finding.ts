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
	/** Months as `2026-11` or years: any of them. */
	periods?: readonly string[] | null;
};

/** A word of a tsquery, whatever is in it. */
export const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** The marks that a question must bear, as words. */
export function marks({ area, week, side, onset, answered, helped, from, periods }: Mark) {
	const periodOf = (period: string) => (period.length === 4 ? `=year:${period}` : `=month:${period}`);
	const all = [
		area && `=area:${area}`,
		week && `=week:${week}`,
		side && `=side:${side}`,
		onset && `=onset:${onset}`,
		answered && (answered === 'yes' ? '=answered' : '=open'),
		helped && '=helped',
		from && `=from:${from}`
	].flatMap((mark) => (mark ? [quoted(mark)] : []));
	return periods ? [...all, `(${periods.map(periodOf).map(quoted).join(' | ') || quoted('=never')})`] : all;
}

const LEVELS = [13, 16, 19] as const;
/** How many blocks make one of the next level. */
const BLOCK = 2 ** (LEVELS[1] - LEVELS[0]);

/**
 * Blocks of questions from the newest back, each the mark that its questions bear, beginning with those of `level` (0 the
 * smallest) and growing. Looked into one after another, until enough is found.
 */
export function blocks(newest: number, level = 0): string[] {
	const found: string[] = [];
	let at = newest;
	while (at >= 0) {
		const bits = LEVELS[level] ?? LEVELS[0];
		const block = Math.floor(at / 2 ** bits);
		found.push(quoted(`=e${bits}:${block}`));
		at = block * 2 ** bits - 1;
		const fits = Math.floor(at / 2 ** bits) % BLOCK === BLOCK - 1;
		if (fits && found.length > 1 && level < LEVELS.length - 1) level += 1;
	}
	return found;
}

/** How common words are, as far as PostgreSQL counted; and the number of the newest question. */
export type Rarity = { newest: number; of: (word: string) => number };

/**
 * In what part of all questions each word is, by PostgreSQL's own statistics of them: no more is counted than it counts
 * anyway. Words it does not list are in fewer than those it lists.
 */
export async function rarity(db: Database, words: readonly string[]): Promise<Rarity> {
	const { rows } = await sql<{ newest: number; least: number; words: string[]; parts: number[] }>`
		with common as materialized (
			select word, part from pg_stats,
				unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (word, part)
			where schemaname = current_schema() and tablename = 'findable' and attname = 'words' and word is not null
		)
		select coalesce((select max(question) from findable), 0) as newest,
			coalesce((select min(part) from common), 0.001) as least,
			array_agg(word) as words, array_agg(part) as parts
		from common where word = any(${words})`.execute(db);
	const [found] = rows;
	const parts = new Map(found?.words?.map((word, place) => [word, found.parts[place] ?? 0]));
	// Most of those not listed are far rarer than the rarest listed.
	const unlisted = (found?.least ?? 0.001) / 8;
	return { newest: found?.newest ?? 0, of: (word) => parts.get(word) ?? unlisted };
}

/** The number of the newest question that is shown, 0 for none. */
export async function newestNumber(db: Database): Promise<number> {
	const row = await db
		.selectFrom('findable')
		.select(({ fn }) => fn.max('question').as('newest'))
		.executeTakeFirst();
	return row?.newest ?? 0;
}

/**
 * The level of blocks to begin with, to find `most` questions that hold all of these words without reading many more:
 * what is rare is looked for in large blocks, of which there are few. Words that go together are found together more
 * often than chance says, hence the root.
 */
export function levelFor({ of }: Rarity, words: readonly string[], most: number): number {
	const parts = words.map(of);
	const together = Math.sqrt(Math.min(...parts, 1) * parts.reduce((all, part) => all * part, 1));
	const bits = Math.log2((4 * most) / together);
	return Math.max(
		0,
		LEVELS.findLastIndex((level) => level <= bits)
	);
}

/**
 * What only members may read, a visitor does not find. Looked at in the rows themselves: nearly all of them are for
 * everyone, and an index scan would go through nearly all of its entries.
 */
const seenBy = (reader: Reader) =>
	audiences(reader).includes('members') ? sql`true` : sql`(words @@ ${quoted('=everyone')}::tsquery) is true`;

/**
 * The newest questions for each query of a table `asked (query tsquery, level integer)`, `most` of each at most, as rows
 * `(question)`. `only` narrows further.
 */
export function newest(
	reader: Reader,
	asked: RawBuilder<unknown>,
	{ newest: from, most, only = sql`true` }: { newest: number; most: number; only?: RawBuilder<unknown> }
): RawBuilder<{ question: number }> {
	const [small, middle, large] = LEVELS.map((_, level) => blocks(from, level));
	// A planner that sees the order and the limit alone would walk every question by number: hence the sum.
	return sql`
		select found.question from ${asked}, lateral (
			select near.question from unnest(case asked.level when 0 then ${small}::text[] when 1 then ${middle}::text[]
				else ${large}::text[] end) as block, lateral (
					select question from findable
					where words @@ (asked.query && block::tsquery) and ${only} and ${seenBy(reader)}
					order by question + 0 desc limit ${most}
				) near limit ${most}
		) found`;
}
