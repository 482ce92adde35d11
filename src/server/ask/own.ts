import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';

/** One's own posts, newest first: how many there are, and the latest to look at. */
export type Posts = {
	questions: number;
	answers: number;
	latest: { question: number; answer: number | null; title: string; at: number; hidden: boolean }[];
};

/** As many as one page shows; the file has them all. */
const MOST = 30;

export async function posts(db: Database, member: string): Promise<Posts> {
	const { rows } = await sql<Omit<Posts, 'latest'>>`
		select (select count(*) from question where author = ${member} and hidden is distinct from 'deleted')::int as questions,
			(select count(*) from answer where author = ${member} and hidden is distinct from 'deleted')::int as answers`.execute(
		db
	);
	const { rows: latest } = await sql<Posts['latest'][number]>`
		select id as question, null::bigint as answer, title, (extract(epoch from asked_at) * 1000)::float8 as at,
			hidden is not null as hidden
		from question where author = ${member} and hidden is distinct from 'deleted'
		union all
		select a.question, a.id, q.title, (extract(epoch from a.answered_at) * 1000)::float8, a.hidden is not null
		from answer a join question q on q.id = a.question where a.author = ${member} and a.hidden is distinct from 'deleted'
		order by at desc limit ${MOST}`.execute(db);
	return { questions: 0, answers: 0, ...rows[0], latest };
}
