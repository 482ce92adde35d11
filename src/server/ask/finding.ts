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

/** The marks that a question must bear, as words. What only members may read, a visitor does not find. */
export function marks(reader: Reader, { area, week, side, onset, answered, helped, from, periods }: Mark) {
	const periodOf = (period: string) => (period.length === 4 ? `=year:${period}` : `=month:${period}`);
	const all = [
		audiences(reader).includes('members') ? null : '=everyone',
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
/** A fresh question lies in the newest block; two of the smallest are looked into before larger ones. */
const BLOCK = 2 ** (LEVELS[1] - LEVELS[0]);

/**
 * Blocks of questions from the newest back, small ones first, each the mark that its questions bear. Looked into one
 * after another, what is common is found in the first, and what is rare within a few.
 */
export function blocks(newest: number): string[] {
	const found: string[] = [];
	let level = 0;
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
export type Rarity = { newest: number; total: number; of: (word: string) => number };

/** The number of the newest question that is shown, 0 for none. */
export async function newestNumber(db: Database): Promise<number> {
	const row = await db
		.selectFrom('findable')
		.select(({ fn }) => fn.max('question').as('newest'))
		.executeTakeFirst();
	return row?.newest ?? 0;
}

/** Up to so many questions with a word are read at once; more, and they are looked for block by block. */
const FEW = 2000;

/**
 * In what part of all questions each word is, by PostgreSQL's own statistics of them: no more is counted than it counts
 * anyway. Words it does not list are in fewer than those it lists.
 */
export async function rarity(db: Database, words: readonly string[]): Promise<Rarity> {
	const { rows } = await sql<{ newest: number; total: number; words: string[]; parts: number[] }>`
		select coalesce((select max(question) from findable), 0) as newest,
			(select greatest(reltuples, 0)::int from pg_class where oid = 'findable'::regclass) as total,
			array_agg(word) as words, array_agg(part) as parts
		from (select word, part from pg_stats,
			unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (word, part)
			where schemaname = current_schema() and tablename = 'findable' and attname = 'words'
				and word = any(${words})) as found`.execute(db);
	const [found] = rows;
	const parts = new Map(found?.words?.map((word, place) => [word, found.parts[place] ?? 0]));
	return {
		newest: found?.newest ?? 0,
		total: found?.total ?? 0,
		of: (word) => parts.get(word) ?? 0.0002
	};
}

/** Whether questions that hold all of these are few enough to be read without blocks. */
export const areFew = ({ total, of }: Rarity, words: readonly string[]): boolean =>
	Math.min(...words.map(of), 1) * total <= FEW;

/**
 * The newest questions for each query of a table `asked (query tsquery, few boolean)`, `most` of each at most, as rows
 * `(question)`. `only` narrows further.
 */
export function newest(
	asked: RawBuilder<unknown>,
	{ newest: from, most, only = sql`true` }: { newest: number; most: number; only?: RawBuilder<unknown> }
): RawBuilder<{ question: number }> {
	// A planner that sees the order and the limit alone would walk every question by number: hence the sum.
	return sql`
		select found.question from ${asked}, lateral (
			select near.question from unnest(case when asked.few then array[''] else ${blocks(from)}::text[] end) as block,
				lateral (
					select question from findable
					where words @@ (asked.query && block::tsquery) and ${only}
					order by question + 0 desc limit ${most}
				) near limit ${most}
		) found`;
}
