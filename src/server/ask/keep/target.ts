import { sql } from 'kysely';
import type { Audience } from '#core/ask/draft.ts';
import type { Ref } from '#core/ask/post.ts';
import type { Role } from '#core/ask/keeper.ts';
import type { Database } from '#server/database/database.ts';

/** What a decision is about: a post with its writer, or a person. */
export type Target = {
	question: number | null;
	answer: number | null;
	member: string;
	role: Role;
	hidden: 'held' | 'hidden' | null;
	locked: boolean;
	audience: Audience;
	areas: string[];
	week: number | null;
	pausedUntil: Date | null;
	bannedAt: Date | null;
};

const OF_MEMBER = sql`m.id as member, m.role, m.paused_until as "pausedUntil", m.banned_at as "bannedAt"`;

/** The post, its rows held until the transaction ends; null where there is none, or its writer took it down. */
export async function post(transaction: Database, { what, id }: Ref): Promise<Target | null> {
	const of =
		what === 'question'
			? sql`select null::bigint as answer, q.hidden, q.author from question q where q.id = ${id}`
			: sql`select a.id as answer, a.hidden, a.author, a.question from answer a where a.id = ${id}`;
	const question = what === 'question' ? sql`${id}::bigint` : sql`p.question`;
	const { rows } = await sql<Target>`
		select q.id as question, p.answer, p.hidden, q.locked, q.audience, q.areas, q.week, ${OF_MEMBER}
		from (${of}) p join question q on q.id = ${question} join member m on m.id = p.author
		where (p.hidden is null or p.hidden in ('held', 'hidden'))
		for update of q`.execute(transaction);
	return rows[0] ?? null;
}

/** The person; null where there is none. */
export async function person(transaction: Database, id: string): Promise<Target | null> {
	const { rows } = await sql<Target>`
		select null::bigint as question, null::bigint as answer, null as hidden, false as locked, 'everyone' as audience,
			'{}'::text[] as areas, null::smallint as week, ${OF_MEMBER}
		from member m where m.id = ${id} for update`.execute(transaction);
	return rows[0] ?? null;
}
