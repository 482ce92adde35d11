import pg from 'pg';
import { posts, type Post } from './posts.ts';

const PEOPLE = 20_000;
const BATCH = 5000;

/** A place with so many questions in it, two or three answers each, on average. Takes minutes for a million. */
export async function load(url: string, questions: number): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	// What the triggers, the references and the indexes keep row by row is made at once, afterwards.
	await client.query(`set session_replication_role = replica`);
	await client.query(`set maintenance_work_mem = '512MB'`);
	const again = await withoutIndexes(client);
	await client.query(PEOPLED, [PEOPLE]);
	const made = posts(questions);
	for (let from = 0; from < questions; from += BATCH) {
		const batch = Array.from({ length: Math.min(BATCH, questions - from) }, () => made.next().value);
		await insert(client, batch, from, questions);
	}
	for (const statement of [...AFTERWARDS, ...again, ANALYSE]) await client.query(statement);
	await client.end();
}

/** Drops the indexes of the large tables, but for their primary keys, and gives back how to make them again. */
async function withoutIndexes(client: pg.Client): Promise<string[]> {
	const { rows } = await client.query<{ drop: string; make: string }>(`
		select case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
				else format('alter table %s drop constraint %I', i.indrelid::regclass, c.conname) end as drop,
			case when c.oid is null then replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ')
				else format('alter table %s add constraint %I %s', i.indrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
				end as make
		from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.conrelid = i.indrelid and c.contype = 'u'
		where i.indrelid in ('question'::regclass, 'answer'::regclass, 'findable'::regclass) and not i.indisprimary`);
	for (const { drop } of rows) await client.query(drop);
	return rows.map(({ make }) => make);
}

async function insert(client: pg.Client, batch: readonly Post[], from: number, all: number): Promise<void> {
	const column = <Key extends keyof Post>(key: Key) => batch.map((post) => post[key]);
	const areas = batch.map((post) => post.areas.join(' '));
	await client.query(
		`insert into question (author, key, title, body, audience, areas, week, side, onset, danger, answers, hidden, asked_at)
		select md5('member' || (1 + (n * 7919) % ${PEOPLE}))::uuid, md5('question' || n)::uuid, title, body,
			case when n % 9 = 0 then 'members' else 'everyone' end, string_to_array(areas, ' '), week, side, onset, false,
			n % 6, case when n % 50 = 0 then 'hidden' end, now() - interval '1000 days' * ($8::float8 - n) / $8
		from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[]) with ordinality
			as post (title, body, areas, week, side, onset, place), lateral (select place + $7 as n) as number
		order by place`,
		[column('title'), column('body'), areas, column('week'), column('side'), column('onset'), from, all]
	);
}

const PEOPLED = `insert into member (id, name, email, email_verified, username, display_username, updated_at, created_at, vouched)
	select md5('member' || n)::uuid, 'Runner ' || n, n || '@users.invalid', false, 'runner ' || n, 'Runner ' || n, now(),
		now() - interval '300 days', true from generate_series(1, $1) n`;

/** From none to five answers each, one in ten questions with one that helped, one in twelve with an outcome. */
const AFTERWARDS = [
	`create temp table said as select id as place, 'Same for me. ' || left(body, 300) as body from question where id <= 4999`,
	`insert into answer (question, author, key, body, audience, helped_at)
	select q.id, md5('member' || (1 + (q.id * 31 + n * 17) % ${PEOPLE}))::uuid, md5(q.id || '/' || n)::uuid,
		said.body, q.audience, case when q.id % 10 = 1 and n = 1 then now() end
	from question q cross join lateral generate_series(1, q.answers) n
		join said on said.place = 1 + (q.id * 13 + n * 101) % 4999`,
	`insert into follow_up (question, member, area, band, due_at, asked_at, closed_at)
	select id, author, areas[1], '4-6', now(), now(), now() from question where id % 12 = 0 and cardinality(areas) > 0`,
	`insert into outcome (question, round, start, now, tried, helped, own, saw)
	select question, 1, 4, question % 5, '{rest}', '{}', '', 'nobody' from follow_up`,
	`select make_findable_part(part) from generate_series(0, (select max(id) >> 17 from question)) as part`,
	`insert into findable select q.id, q.asked_at, words_of(q, q.id % 10 = 1 and q.answers > 0) from question q
	where hidden is null`,
	`insert into findable_days select id >> 11, min(asked_at at time zone 'UTC')::date, max(asked_at at time zone 'UTC')::date
	from question group by 1`,
	`insert into word select word, least(20, ndoc) from ts_stat(
		'select to_tsvector(''simple'', title || '' '' || body) from question where id % 10 = 0 and audience = ''everyone''')
	where word ~ '^[[:alpha:]]{3,30}$'`
];
const ANALYSE = `vacuum analyze question, answer, findable, word, member, outcome, follow_up`;
