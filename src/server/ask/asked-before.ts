import { sql } from 'kysely';
import { about } from '#core/ask/draft.ts';
import { parseAll } from '#core/ask/fact.ts';
import type { Before } from '#core/ask/shown.ts';
import { tidy, tidyLine } from '#core/ask/text.ts';
import type { Database } from '#server/database/database.ts';
import { audiences, type Reader } from './visible.ts';

/**
 * Who asked the same: ranked on area, week and words together. Candidates come by an index each (words, areas, likeness
 * of titles), so that the ranking looks at a few hundred rows whatever the size of the table. Nothing typed is kept.
 * `except` leaves one question out, on its own page.
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
	const words = `${title} ${text.slice(0, 1000)}`;
	const { areas, week } = about(title, text, parseAll(typed.facts));
	if (title.length < 3 && areas.length === 0) return [];
	const [open, query] = [audiences(reader), await anyOf(db, words)];
	const { rows } = await sql<Before>`
		with near as (
			(select q.id from question q where q.words @@ ${query}::tsquery and q.audience = any(${open}) and q.hidden is null
				order by q.id desc limit 300)
			union
			(select id from question where areas && ${areas} and audience = any(${open}) and hidden is null order by id desc limit 200)
		), candidate as (
			select id from near
			union
			-- Titles that are only nearly the same cost the most to find, so they are looked for when little else was.
			(select id from question where (select count(*) from near) < 20
				and title % ${title} and audience = any(${open}) and hidden is null limit 100)
		), ranked as (
			select q.id, q.title, q.facts, q.answers,
				3.0 * coalesce(ts_rank(q.words, ${query}::tsquery), 0) + 2.0 * similarity(q.title, ${title})
				+ case when q.areas && ${areas} then 2.0
					when cardinality(q.areas) > 0 and cardinality(${areas}::text[]) > 0 then -0.8 else 0 end
				+ case when q.week is null or ${week}::int is null then 0
					else 0.8 / (1 + abs(q.week - ${week}::int)) end
				+ case when q.answers > 0 then 0.5 else 0 end as score
			from candidate join question q using (id)
			where q.audience = any(${open}) and q.hidden is null and q.id <> ${except}
		)
		select id, title, facts, answers from ranked where coalesce(score, 0) > 0.75
		order by score desc, answers desc, id desc limit ${size}`.execute(db);
	return rows;
}

/**
 * Any of the words, as a query, or null. Asked for beforehand: told the words themselves, PostgreSQL plans by how common
 * they are, and then never reads every question that holds a common one.
 */
async function anyOf(db: Database, words: string): Promise<string | null> {
	// Each word quoted, or a person's punctuation would be read as operators.
	const { rows } = await sql<{ query: string | null }>`
		select string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''', ' | ') as query
		from (select lexeme from unnest(to_tsvector('english', ${words})) limit 24) as found`.execute(db);
	return rows[0]?.query ?? null;
}
