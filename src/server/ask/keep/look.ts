import { sql } from 'kysely';
import type { Person, Post } from '#core/ask/kept.ts';
import { isKey } from '#core/ask/key.ts';
import { write, type Ref } from '#core/ask/post.ts';
import type { Database } from '#server/database/database.ts';
import * as markdown from '../markdown.ts';
import { reportsOf } from './queue.ts';
import * as standing from './standing.ts';

/** A post for the host's people, hidden or not; null where there is none, or its writer took it down. */
export async function post(db: Database, { what, id }: Ref): Promise<Post | null> {
	const of =
		what === 'question'
			? sql`select id as question, null::bigint as answer, author, body, hidden, asked_at as at, danger from question where id = ${id}`
			: sql`select question, id as answer, author, body, hidden, answered_at as at, danger from answer where id = ${id}`;
	const { rows } = await sql<Omit<Post, 'words'> & { words: string }>`
		select p.question, p.answer, q.title, p.body as words, m.display_username as name, m.id as "memberId",
			(extract(epoch from p.at) * 1000)::float8 as at, q.audience, p.hidden, q.locked, p.danger, q.areas, q.week,
			${reportsOf(sql`p.question`, sql`p.answer`)} as reports
		from (${of}) p join question q on q.id = p.question join member m on m.id = p.author
		where p.hidden is null or p.hidden in ('held', 'hidden')`.execute(db);
	const [found] = rows;
	return found ? { ...found, words: markdown.read(found.words, []), ref: write({ what, id }) } : null;
}

/** A person for the host's people; null where there is none. */
export async function person(db: Database, id: string): Promise<Person | null> {
	if (!isKey(id)) return null;
	const found = await db
		.selectFrom('member')
		.select([
			'id',
			'display_username as name',
			'role',
			'vouched',
			'professional',
			sql<boolean>`exists (select from badge where badge.member = member.id)`.as('graduate'),
			sql<number>`(extract(epoch from created_at) * 1000)::float8`.as('joined')
		])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!found) return null;
	const { step, posts, thankedBy, stop } = await standing.of(db, id);
	const { rows: latest } = await sql<Person['latest'][number]>`
		select 'q' || id as ref, title, left(body, 200) as words, hidden, asked_at as at from question
			where author = ${id} and hidden is distinct from 'deleted'
		union all
		select 'a' || a.id, q.title, left(a.body, 200), a.hidden, a.answered_at from answer a join question q on q.id = a.question
			where a.author = ${id} and a.hidden is distinct from 'deleted'
		order by at desc limit 10`.execute(db);
	return { ...found, step, posts, thankedBy, stop, latest };
}
