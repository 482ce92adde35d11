import { sql } from 'kysely';
import { LEFT } from '#server/accounts/left.ts';
import type { Database } from '#server/database/database.ts';
import type { Person, Question } from './brought.ts';

/** So many are in memory at once. */
const BATCH = 500;

const iso = (column: string) =>
	sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
const by = (column: string) =>
	sql.raw(`(select coalesce(i.key, m.id::text) from member m left join imported i on i.member = m.id
		where m.id = ${column} and m.id <> '${LEFT}')`);

/** The whole community as lines: first the people, then the questions with their answers, held and hidden ones too. */
export async function* lines(db: Database): AsyncGenerator<string> {
	const { rows: people } = await sql<Person>`
		select 'person' as kind, coalesce(i.key, m.id::text) as key, m.display_username as name, ${iso('m.created_at')} as joined
		from member m left join imported i on i.member = m.id where m.id <> ${LEFT}
		order by m.created_at, m.username`.execute(db);
	for (const person of people) yield `${JSON.stringify(person)}\n`;
	for (let after = 0; ;) {
		const rows = await some(db, after);
		for (const { id: _, ...question } of rows) yield `${JSON.stringify(question)}\n`;
		if (rows.length < BATCH) return;
		after = rows.at(-1)?.id ?? 0;
	}
}

async function some(db: Database, after: number) {
	const { rows } = await sql<Question & { id: number }>`
		select q.id, 'question' as kind,
			coalesce((select i.key from imported i where i.question = q.id and i.answer is null and i.member is null limit 1),
				q.key::text) as key,
			${by('q.author')} as by, ${iso('q.asked_at')} as at, ${iso('q.edited_at')} as edited, q.title, q.body as text,
			q.audience, q.facts, q.hidden, q.locked,
			coalesce((select json_agg(${answer()} order by a.id) from answer a
				where a.question = q.id and a.hidden is distinct from 'deleted'), '[]') as answers
		from question q
		where q.id > ${after} and (q.hidden is null or q.hidden in ('held', 'hidden'))
		order by q.id limit ${BATCH}`.execute(db);
	return rows;
}

const keyOfAnswer = (id: string, key: string) =>
	sql.raw(`coalesce((select i.key from imported i where i.answer = ${id} limit 1), ${key}::text)`);

const answer = () => sql`json_build_object(
	'key', ${keyOfAnswer('a.id', 'a.key')}, 'by', ${by('a.author')}, 'at', ${iso('a.answered_at')},
	'edited', ${iso('a.edited_at')}, 'text', a.body, 'how', a.kind, 'audience', a.audience,
	'parent', (select ${keyOfAnswer('p.id', 'p.key')} from answer p where p.id = a.parent and p.hidden is distinct from 'deleted'),
	'hidden', a.hidden, 'helped', ${iso('a.helped_at')},
	'thanks', coalesce((select json_agg(t.key order by t.key) from (
		select ${by('g.member')} as key from thanks g where g.answer = a.id) t where t.key is not null), '[]'))`;
