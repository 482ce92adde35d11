import { sql, type RawBuilder } from 'kysely';
import { LEFT } from '#server/accounts/left.ts';
import type { Database } from '#server/database/database.ts';
import * as pictures from '../pictures.ts';
import type { Person, Picture, Question } from './brought.ts';

/** So many are in memory at once. */
const BATCH = 500;

const iso = (column: string) =>
	sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
const by = (column: string) =>
	sql.raw(`(select coalesce(i.key, m.id::text) from member m left join imported i on i.member = m.id
		where m.id = ${column} and m.id <> '${LEFT}')`);

/**
 * The whole community as lines: first the people, then the questions with their answers and what came of them, held and
 * hidden ones too, each followed by its pictures.
 */
export async function* lines(db: Database): AsyncGenerator<string> {
	const { rows: people } = await sql<Person>`
		select 'person' as kind, coalesce(i.key, m.id::text) as key, m.display_username as name, ${iso('m.created_at')} as joined,
			(select said_by from badge b where b.member = m.id and b.kind = 'graduate') as badge
		from member m left join imported i on i.member = m.id where m.id <> ${LEFT}
		order by m.created_at, m.username`.execute(db);
	for (const person of people) yield `${JSON.stringify(person)}\n`;
	for (let after = 0; ;) {
		const rows = await some(db, after);
		for (const { id, ...question } of rows) {
			yield `${JSON.stringify(question)}\n`;
			for await (const picture of picturesOf(db, id)) yield `${JSON.stringify(picture)}\n`;
		}
		if (rows.length < BATCH) return;
		after = rows.at(-1)?.id ?? 0;
	}
}

async function some(db: Database, after: number) {
	const { rows } = await sql<Question & { id: number }>`
		select q.id, 'question' as kind,
			${keyOfQuestion} as key,
			${by('q.author')} as by, ${iso('q.asked_at')} as at, ${iso('q.edited_at')} as edited, q.title, q.body as text,
			q.audience, q.facts, q.hidden, q.locked,
			case when q.moved then json_build_object('areas', q.areas, 'week', q.week) end as boards,
			${wordings(sql`w.question = q.id`)} as before, ${went} as went,
			coalesce((select json_agg(${answer()} order by a.id) from answer a
				where a.question = q.id and a.hidden is distinct from 'deleted'), '[]') as answers
		from question q
		where q.id > ${after} and (q.hidden is null or q.hidden in ('held', 'hidden'))
		order by q.id limit ${BATCH}`.execute(db);
	return rows;
}

const keyOfAnswer = (id: string, key: string) =>
	sql.raw(`coalesce((select i.key from imported i where i.answer = ${id} limit 1), ${key}::text)`);

const keyOfQuestion = sql<string>`coalesce((select i.key from imported i
	where i.question = q.id and i.answer is null and i.member is null limit 1), q.key::text)`;

const wordings = (of: RawBuilder<unknown>) => sql`coalesce((
	select json_agg(json_build_object('title', w.title, 'text', w.body, 'until', ${iso('w.replaced_at')}) order by w.id)
	from wording w where ${of}), '[]')`;

const told = sql`json_build_object('round', o.round, 'at', ${iso('o.told_at')}, 'start', o.start, 'now', o.now,
	'tried', o.tried, 'helped', o.helped, 'own', o.own, 'saw', o.saw)`;

/** Of those who were asked how it went or told it; who has left is counted no more. */
const went = sql`(select json_build_object('area', f.area, 'band', f.band, 'onset', f.onset, 'side', f.side,
		'start', f.start, 'asked', ${iso('f.asked_at')},
		'told', coalesce((select json_agg(${told} order by o.round) from outcome o where o.question = f.question), '[]'))
	from follow_up f where f.question = q.id
		and (f.asked_at is not null or exists (select from outcome o where o.question = f.question)))`;

async function* picturesOf(db: Database, question: number): AsyncGenerator<Picture> {
	const { rows } = await sql<Omit<Picture, 'data'>>`
		select 'picture' as kind, p.id as key, ${by('p.owner')} as by, ${iso('p.added_at')} as at, p.alt,
			case when p.answer is null then ${keyOfQuestion} else ${keyOfAnswer('a.id', 'a.key')} end as under
		from picture p left join answer a on a.id = p.answer join question q on q.id = coalesce(a.question, p.question)
		where q.id = ${question} and p.deleted_at is null and a.hidden is distinct from 'deleted'
		order by p.added_at, p.id`.execute(db);
	for (const row of rows) {
		const bytes = await pictures.large(db, row.key);
		if (bytes) yield { ...row, data: bytes.toString('base64') };
	}
}

const answer = () => sql`json_build_object(
	'key', ${keyOfAnswer('a.id', 'a.key')}, 'by', ${by('a.author')}, 'at', ${iso('a.answered_at')},
	'edited', ${iso('a.edited_at')}, 'text', a.body, 'how', a.kind, 'audience', a.audience,
	'parent', (select ${keyOfAnswer('p.id', 'p.key')} from answer p where p.id = a.parent and p.hidden is distinct from 'deleted'),
	'hidden', a.hidden, 'before', ${wordings(sql`w.answer = a.id`)}, 'helped', ${iso('a.helped_at')},
	'thanks', coalesce((select json_agg(t.key order by t.key) from (
		select ${by('g.member')} as key from thanks g where g.answer = a.id) t where t.key is not null), '[]'))`;
