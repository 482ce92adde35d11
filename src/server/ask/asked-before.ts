import { sql } from 'kysely';
import { about } from '#core/ask/draft.ts';
import { parseAll } from '#core/ask/fact.ts';
import type { Before } from '#core/ask/shown.ts';
import { changeOf } from '#core/ask/outcome.ts';
import { tidy, tidyLine } from '#core/ask/text.ts';
import type { Score } from '#core/diary/event.ts';
import type { Database } from '#server/database/database.ts';
import { bounded } from './bounded.ts';
import * as finding from './finding.ts';
import { corrected, stems } from './typed.ts';
import { audiences, type Reader } from './visible.ts';

/** So many of the newest are ranked for each thing looked for. */
const EACH = 30;
/** The rarest words say most: so many of them count, and so many are looked for. */
const [COUNT, LOOK] = [12, 3];

type About = ReturnType<typeof about>;
/** A word and what it says, as information: a word in half of all questions next to nothing. */
type Weighed = { stem: string; weight: number };

/**
 * Who asked the same: ranked on area, week, onset and words together. Candidates are the newest few with the rarest
 * words, the same area and the same week, so that the ranking looks at a few hundred rows whatever the size of the table.
 * Nothing typed is kept. `except` leaves one question out, on its own page.
 */
export async function askedBefore(
	db: Database,
	reader: Reader,
	typed: { title: string; text: string; facts: readonly string[] },
	size = 3,
	except = 0
): Promise<Before[]> {
	const title = tidyLine(typed.title.slice(0, 300));
	const text = tidy(typed.text.slice(0, 4000));
	const like = about(title, text, parseAll(typed.facts));
	if (title.length < 3 && like.areas.length === 0) return [];
	const rarity = await finding.rarity(db);
	const find = (transaction: Database) =>
		found(transaction, reader, { title, text, like, rarity, size, except });
	return (await bounded(db, find)) ?? [];
}

type Typed = {
	title: string;
	text: string;
	like: About;
	rarity: finding.Rarity;
	size: number;
	except: number;
};

async function found(
	db: Database,
	reader: Reader,
	{ title, text, like, rarity, ...which }: Typed
): Promise<Before[]> {
	const [words] = await corrected(db, title);
	const [inTitle = [], inText = []] = await stems(db, [words, text.slice(0, 1000)]);
	const weighed = weigh(rarity, inTitle, inText);
	const asked = looked(weighed, like);
	if (asked.alone.length === 0) return [];
	const rows = await ranked(db, reader, { title: words, weighed, like, asked, ...which });
	return rows.map(({ round, start, now, ...before }) => ({
		...before,
		came:
			round === null || start === null || now === null
				? null
				: { weeks: round === 1 ? 2 : 6, change: changeOf({ start, now }) }
	}));
}

/** The words that say most. Those of the text count half: what it is about stands in the title. */
function weigh(rarity: finding.Rarity, inTitle: readonly string[], inText: readonly string[]): Weighed[] {
	const weight = (stem: string) => Math.max(0.05, -Math.log2(Math.max(rarity(stem), 0.0002)));
	const inBoth = new Set(inTitle);
	const all = [
		...inTitle.map((stem) => ({ stem, weight: weight(stem) })),
		...inText.filter((stem) => !inBoth.has(stem)).map((stem) => ({ stem, weight: weight(stem) / 2 }))
	];
	return all.toSorted((a, b) => b.weight - a.weight).slice(0, COUNT);
}

/** Queries by themselves, and those that find no more than the one of these they are `within` (its place, from 1). */
type Looked = { alone: readonly string[]; within: readonly (readonly [query: string, place: number])[] };

/** What is looked for: the rarest words alone and in pairs, the area alone and with week, onset and the rarest word. */
function looked(weighed: readonly Weighed[], like: About): Looked {
	const words = weighed.slice(0, LOOK).map(({ stem }) => finding.quoted(stem));
	const areas = like.areas.slice(0, 2);
	const places = areas.map((area) => finding.marks({ area }).join());
	const [rarest, ...others] = words;
	const about = (area: string) => [
		...(like.week === null ? [] : finding.marks({ area, week: like.week })),
		...(like.onset === null ? [] : finding.marks({ area, onset: like.onset }))
	];
	return {
		alone: [...words, ...places],
		within: [
			...(rarest ? [...others, ...places].map((other) => [`${rarest} & ${other}`, 1] as const) : []),
			...areas.flatMap((area, at) => about(area).map((mark) => [mark, words.length + at + 1] as const))
		]
	};
}

type Row = Omit<Before, 'came'> & { round: 1 | 2 | null; start: Score | null; now: Score | null };

/** What was typed, what it is looked for by, and how many are wanted. */
type Asking = {
	title: string;
	weighed: readonly Weighed[];
	like: About;
	asked: Looked;
	size: number;
	except: number;
};

/** What a candidate `q` has in common with what was typed; `part` is the share of the words' weight. */
const scoreOf = (
	title: string,
	{ areas, week, onset }: About
) => sql`3.0 * part * part + 1.5 * similarity(q.title, ${title})
				+ case when q.areas && ${areas} then 2.0
					when cardinality(q.areas) > 0 and cardinality(${areas}::text[]) > 0 then -1.2 else 0 end
				+ case when q.week is null or ${week}::int is null then 0
					else 0.8 / (1 + abs(q.week - ${week}::int)) end
				+ case when q.onset = ${onset} and q.areas && ${areas} then 0.5 else 0 end
				+ case when q.answers > 0 then 0.5 else 0 end`;

/** The candidates by what they have in common with what was typed, `size` at most. */
async function ranked(
	db: Database,
	reader: Reader,
	{ title, weighed, like, asked, size, except }: Asking
): Promise<Row[]> {
	const near = finding.newest(reader, sql`looked.query`, EACH);
	const whole = weighed.reduce((sum, { weight }) => sum + weight, 0) || 1;
	const { rows } = await sql<Row>`
		with alone as materialized (
			select place, question, words
			from unnest(${asked.alone}::tsquery[]) with ordinality as looked (query, place), ${near}
		), candidate as (
			select distinct on (question) question as id, words from (
				select question, words from alone union all
				select question, words from unnest(${asked.within.map(([query]) => query)}::tsquery[],
					${asked.within.map(([, place]) => place)}::integer[]) as looked (query, place), ${near}
				-- Fewer than could be found are all there are, these among them.
				where (select count(*) from alone where alone.place = looked.place) = ${EACH}
			) as found
		), shared as materialized (
			select id, coalesce((select sum(weight) from unnest(${weighed.map(({ stem }) => finding.quoted(stem))}::tsquery[],
				${weighed.map(({ weight }) => weight / whole)}::float8[]) as said (stem, weight)
				where words @@ stem), 0) as part
			from candidate
		), ranked as (
			-- Few words in common say little, most of them a lot: hence the square.
			select q.id, q.title, q.facts, q.answers, ${scoreOf(title, like)} as score
			from shared join question q using (id)
			where q.audience = any(${audiences(reader)}) and q.hidden is null and q.id <> ${except}
		), best as (
			select * from ranked where score > 0.75 order by score desc, answers desc, id desc limit ${size}
		)
		select id, title, facts, answers, told.round, told.start, told.now from best left join lateral (
			select round, start, now from outcome where outcome.question = best.id order by round desc limit 1
		) told on true
		order by score desc, answers desc, id desc`.execute(db);
	return rows;
}
