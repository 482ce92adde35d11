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
	const open = audiences(reader);
	const { rows } = await sql<Before>`
		with typed as (
			-- Any of the words, each quoted, or a person's punctuation would be read as operators.
			select string_agg('''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || '''', ' | ')::tsquery as query
			from (select lexeme from unnest(to_tsvector('english', ${words})) limit 24) as found
		), candidate as (
			(select q.id from question q, typed where q.words @@ typed.query and q.audience = any(${open})
				order by q.id desc limit 300)
			union
			(select id from question where areas && ${areas} and audience = any(${open}) order by id desc limit 200)
			union
			(select id from question where title % ${title} and audience = any(${open}) limit 100)
		), ranked as (
			select q.id, q.title, q.facts, q.answers,
				3.0 * least(1, ts_rank(q.words, typed.query)) + 2.0 * similarity(q.title, ${title})
				+ case when q.areas && ${areas} then 2.0
					when cardinality(q.areas) > 0 and cardinality(${areas}::text[]) > 0 then -0.8 else 0 end
				+ case when q.week is null or ${week}::int is null then 0
					else 0.8 / (1 + abs(q.week - ${week}::int)) end as score
			from candidate join question q using (id), typed
			where q.audience = any(${open}) and q.id <> ${except}
		)
		select id, title, facts, answers from ranked where coalesce(score, 0) > 0.75
		order by score desc, answers desc, id desc limit ${size}`.execute(db);
	return rows;
}
