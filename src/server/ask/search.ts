import { sql } from 'kysely';
import * as narrowed from '#core/ask/narrowed.ts';
import type { Narrowed } from '#core/ask/narrowed.ts';
import type { Found, Hit, Piece } from '#core/ask/shown.ts';
import type { Database } from '#server/database/database.ts';
import { bounded } from './bounded.ts';
import * as finding from './finding.ts';
import { list, listed } from './lists.ts';
import { corrected, stems } from './typed.ts';
import type { Reader } from './visible.ts';

/** So many of the newest with all the words are ranked. */
const RANKED = 150;
/** When these are of so few questions, older ones with all the words in the title are ranked too: as many. */
const FEW = 100_000;

/** Which page: so many, after `skip` of a search's best, or before that number in a list of the newest. */
export type Page = { size: number; skip?: number; before?: number | null };

/**
 * Questions that hold the words and are what they are narrowed to, best first; without words, newest first. Words that
 * nobody writes are corrected, and `instead` says what was looked for then.
 */
export async function search(
	db: Database,
	reader: Reader,
	wanted: Narrowed,
	page: Page
): Promise<Found | { problem: string }> {
	const mark = await marked(db, wanted);
	if ('problem' in mark) return mark;
	const find = wanted.words === '' ? newest : tolerant;
	const found = await bounded(db, (transaction) => find(transaction, reader, wanted, mark, page));
	return found ?? { problem: 'This search took too long. Try other words, or one filter more.' };
}

/**
 * What would have to go for something to be found: `drop` holds each filter that alone would do; where none alone does,
 * `bare` is whether all of them together would.
 */
export async function without(
	db: Database,
	reader: Reader,
	wanted: Narrowed
): Promise<{ drop: narrowed.Chip[]; bare: boolean }> {
	const finds = async (less: Narrowed) => {
		const found = await search(db, reader, less, { size: 1 });
		return 'questions' in found && found.questions.length > 0;
	};
	const all = narrowed.chips(wanted);
	const each = await Promise.all(all.map((chip) => finds(chip.without)));
	const drop = all.filter((_, at) => each[at]);
	const bare = drop.length === 0 && all.length > 1;
	return { drop, bare: bare && (await finds({ ...narrowed.EVERYTHING, words: wanted.words })) };
}

/** What the filters ask for; a nickname that nobody has finds nothing. */
async function marked(db: Database, wanted: Narrowed): Promise<finding.Mark | { problem: string }> {
	const { area, week, side, answered, helped } = wanted;
	const mark = { area, week, side, answered, helped };
	if (wanted.from === '') return mark;
	const member = await db
		.selectFrom('member')
		.select('id')
		.where('username', '=', wanted.from.toLowerCase())
		.executeTakeFirst();
	return member ? { ...mark, from: member.id } : { problem: `Nobody here is called “${wanted.from}”.` };
}

type Find = (
	db: Database,
	reader: Reader,
	wanted: Narrowed,
	mark: finding.Mark,
	page: Page
) => Promise<Found>;

const newest: Find = async (db, reader, { since, until }, mark, { size, before = null }) => {
	const questions = await list(db, reader, { ...mark, before, since, until }, size + 1);
	return { questions: questions.slice(0, size), more: questions.length > size, instead: null };
};

/** As typed, but for words nobody writes; where that finds nothing, words that hardly anybody writes count as such too. */
const tolerant: Find = async (db, reader, wanted, mark, { size, skip = 0 }) => {
	for (const words of await corrected(db, wanted.words)) {
		const found = await withWords(db, reader, { ...wanted, words }, mark, { size: size + 1, skip });
		if (found.length === 0) continue;
		return {
			questions: found.slice(0, size),
			more: found.length > size,
			instead: words === wanted.words ? null : words
		};
	}
	return { questions: [], more: false, instead: null };
};

/** Between these stands a word that was looked for; texts hold neither (`core/ask/text.ts`). */
const [OPENS, CLOSES] = ['\u0002', '\u0003'];
const marks = (more: string) => `StartSel="${OPENS}", StopSel="${CLOSES}", ${more}`;

/** A text out of the database in pieces. */
const pieces = (text: string): Piece[] =>
	text.split(CLOSES).flatMap((part) => {
		const [before = '', hit = ''] = part.split(OPENS);
		const both = [
			{ text: before, hit: false },
			{ text: hit, hit: true }
		];
		return both.filter((piece) => piece.text !== '');
	});

async function withWords(
	db: Database,
	reader: Reader,
	wanted: Narrowed,
	mark: finding.Mark,
	page: { size: number; skip: number }
): Promise<Hit[]> {
	const ids = await ranked(db, reader, wanted, mark, page);
	if (ids.length === 0) return [];
	const query = sql`websearch_to_tsquery('english', ${wanted.words})`;
	const rows = await listed(db, reader)
		.select([
			sql<string>`ts_headline('english', question.title, ${query}, ${marks('HighlightAll=true')})`.as(
				'headline'
			),
			sql<string>`ts_headline('english', left(question.body, 3000), ${query},
				${marks('MaxFragments=1, MaxWords=26, MinWords=12')})`.as('snippet')
		])
		.where('question.id', 'in', ids)
		.execute();
	const place = new Map(ids.map((id, at) => [id, at]));
	return rows
		.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
		.map((row) => ({ ...row, headline: pieces(row.headline), snippet: pieces(row.snippet) }));
}

/** The numbers of one page, best first. */
async function ranked(
	db: Database,
	reader: Reader,
	{ words, since, until }: Narrowed,
	mark: finding.Mark,
	{ size, skip }: { size: number; skip: number }
): Promise<number[]> {
	const [all = []] = await stems(db, [words]);
	if (all.length === 0) return [];
	const query = sql`websearch_to_tsquery('english', ${words})`;
	const title = all.map((stem) => finding.quoted(`=title:${stem}`)).join(' & ');
	const only = finding.marks(mark).join(' & ');
	const wanted = only === '' ? query : sql`(${query} && ${only}::tsquery)`;
	const near = finding.newest(reader, wanted, RANKED, { since, until });
	// What holds all the words in its title holds them; but for those that must not be there, or side by side.
	const inTitle = /["-]/.test(words)
		? sql`${wanted} && ${title}::tsquery`
		: sql`${[title, only].filter(Boolean).join(' & ')}::tsquery`;
	const titled = finding.newest(reader, inTitle, RANKED, { since, until });
	const { rows } = await sql<{ question: number }>`
		with near as materialized (select * from ${near}),
			titled as materialized (select * from ${titled} where
				(select count(*) = ${RANKED} and max(question) - min(question) < ${FEW} from near))
		select question from (select * from near union select * from titled) as found
		order by ts_rank(words, ${query}) desc, question desc offset ${skip} limit ${size}`.execute(db);
	return rows.map(({ question }) => question);
}
