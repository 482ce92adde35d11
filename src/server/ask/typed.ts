import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';

/** A word in so many questions is one that people write. */
const WRITTEN = 3;
/** Words looked up at most; nobody searches with more. */
const MOST = 12;
const WORD = /(?<![\p{L}\p{N}'’-])\p{L}{4,30}(?![\p{L}\p{N}])/gu;

/**
 * What somebody typed, with each word that nobody writes put as the nearest that people do write; and, where that makes a
 * difference, with words that hardly anybody writes put so too.
 */
export async function corrected(db: Database, typed: string): Promise<[words: string, ...freer: string[]]> {
	const words = [...new Set(typed.toLowerCase().match(WORD))].slice(0, MOST);
	if (words.length === 0) return [typed];
	const { rows } = await sql<{ from: string; to: string; known: boolean }>`
		select typed as from, near.word as to, known.word is not null as known
		from unnest(${words}::text[]) as typed left join word as known on known.word = typed, lateral (
			select word from word
			where word.word % typed and word.word <> typed and word.seen > coalesce(known.seen, 0)
			order by similarity(word.word, typed) desc, seen desc, word.word limit 1
		) near
		where coalesce(known.seen, 0) < ${WRITTEN}
			and to_tsvector('english', typed) not in (to_tsvector('english', near.word), ''::tsvector)`.execute(db);
	const put = (some: typeof rows) => {
		const nearest = new Map(some.map(({ from, to }) => [from, to]));
		return typed.replace(WORD, (word) => nearest.get(word.toLowerCase()) ?? word);
	};
	const first = put(rows.filter(({ known }) => !known));
	return rows.some(({ known }) => known) ? [first, put(rows)] : [first];
}

/** The words of each text as they are looked for: their stems, without the little words, each once. */
export async function stems(db: Database, texts: readonly string[]): Promise<string[][]> {
	const { rows } = await sql<{ stems: string[] }>`
		select tsvector_to_array(to_tsvector('english', typed)) as stems
		from unnest(${texts}::text[]) with ordinality as each (typed, place) order by place`.execute(db);
	return rows.map((row) => row.stems);
}
