import pg from 'pg';
import { posts, type Post } from './posts.ts';

const PEOPLE = 20_000;
const BATCH = 5000;

/** A place with so many questions in it, two or three answers each, on average. Takes minutes for a million. */
export async function load(url: string, questions: number): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	const run = (statement: string, values: unknown[] = []) => client.query(statement, values);
	// What the triggers and the references keep row by row is made at once, below.
	await run(`set session_replication_role = replica`);
	await run(`set maintenance_work_mem = '512MB'`);
	await run(`set synchronous_commit = off`);
	await run(
		`insert into member (id, name, email, email_verified, username, display_username, updated_at, created_at, vouched)
		select md5('member' || n)::uuid, 'Runner ' || n, n || '@users.invalid', false, 'runner ' || n, 'Runner ' || n, now(),
			now() - interval '300 days', true from generate_series(1, $1) n`,
		[PEOPLE]
	);
	const made = posts(questions);
	for (let from = 0; from < questions; from += BATCH) {
		const batch = Array.from({ length: Math.min(BATCH, questions - from) }, () => made.next().value);
		await insert(client, batch, from, questions);
	}
	for (const statement of AFTERWARDS) await run(statement);
	await client.end();
}

async function insert(client: pg.Client, batch: readonly Post[], from: number, all: number): Promise<void> {
	const column = <Key extends keyof Post>(key: Key) => batch.map((post) => post[key]);
	const areas = batch.map((post) => post.areas.join(' '));
	await client.query(
		`insert into question (author, key, title, body, audience, areas, week, side, onset, danger, hidden, asked_at)
		select md5('member' || (1 + (n * 7919) % ${PEOPLE}))::uuid, md5('question' || n)::uuid, title, body,
			case when n % 9 = 0 then 'members' else 'everyone' end, string_to_array(areas, ' '), week, side, onset, false,
			case when n % 50 = 0 then 'hidden' end, now() - interval '1000 days' * ($8::float8 - n) / $8
		from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[]) with ordinality
			as post (title, body, areas, week, side, onset, place), lateral (select place + $7 as n) as number`,
		[column('title'), column('body'), areas, column('week'), column('side'), column('onset'), from, all]
	);
}

/** From none to five answers each, one in ten questions with one that helped, one in twelve with an outcome. */
const AFTERWARDS = [
	`insert into answer (question, author, key, body, audience, helped_at)
	select q.id, md5('member' || (1 + (q.id * 31 + n * 17) % ${PEOPLE}))::uuid, md5(q.id || '/' || n)::uuid,
		said.body, q.audience, case when q.id % 10 = 1 and n = 1 then now() end
	from question q, generate_series(1, (q.id % 6)::int) n,
		lateral (select 'Same for me. ' || left(other.body, 300) as body from question other
			where other.id = 1 + (q.id * 13 + n * 101) % least(5000, (select max(id) from question))) as said`,
	`update question set answers = id % 6 where id % 6 > 0`,
	`insert into follow_up (question, member, area, band, due_at, asked_at, closed_at)
	select id, author, areas[1], '4-6', now(), now(), now() from question where id % 12 = 0 and cardinality(areas) > 0`,
	`insert into outcome (question, round, start, now, tried, helped, own, saw)
	select question, 1, 4, question % 5, '{rest}', '{}', '', 'nobody' from follow_up`,
	`drop index findable_words`,
	`insert into findable select q.id, q.asked_at, words_of(q, q.id % 10 = 1 and q.answers > 0) from question q
	where hidden is null`,
	`create index findable_words on findable using gin (words)`,
	`insert into word select word, least(20, ndoc) from ts_stat(
		'select to_tsvector(''simple'', title || '' '' || body) from question where id % 10 = 0 and audience = ''everyone''')
	where word ~ '^[[:alpha:]]{3,30}$'`,
	`vacuum analyze question, answer, findable, word, member, outcome, follow_up`
];
