import { sql } from 'kysely';
import type { Report, Waiting } from '#core/ask/kept.ts';
import type { Database } from '#server/database/database.ts';

/** New posts whose words speak of a danger sign wait to be seen for so long. */
const FRESH = '30 days';

/** As many as one sitting sees; the rest come up as these go. */
const MOST = 100;

/**
 * What waits for the host's people: danger words first, whatever their age, then reports out of worry or about something
 * private, then what is held, then the other reports, most reported first. Reports of one post are one entry.
 */
export async function waiting(db: Database): Promise<Waiting[]> {
	const { rows } = await sql<Waiting & { rank: number }>`
		with reported as (
			select question, answer, count(*) as times, min(at) as at, bool_or(reason in ('worried', 'private')) as soon
			from report where settled_by is null group by question, answer
		), entry as (
			select 'danger' as why, 0 as rank, id as question, null::bigint as answer, asked_at as at from question q
			where danger and (hidden is null or hidden = 'held') and asked_at > now() - ${FRESH}::interval and not exists (
				select from keep_action k where k.question = q.id and k.answer is null and k.kind <> 'appeal-stands'
					and k.at >= coalesce(q.edited_at, q.asked_at))
			union all
			select 'danger', 0, question, id, answered_at from answer a
			where danger and (hidden is null or hidden = 'held') and answered_at > now() - ${FRESH}::interval and not exists (
				select from keep_action k where k.answer = a.id and k.kind <> 'appeal-stands'
					and k.at >= coalesce(a.edited_at, a.answered_at))
			union all
			select 'reported', case when soon then 1 else 3 end, question, answer, at from reported
			union all
			select 'held', 2, id, null, asked_at from question where hidden = 'held'
			union all
			select 'held', 2, question, id, answered_at from answer where hidden = 'held'
		)
		select e.why, e.rank, e.question, q.title, left(coalesce(a.body, q.body), 400) as words,
			case when e.answer is null then 'q' || e.question else 'a' || e.answer end as ref,
			m.display_username as name, q.audience, (extract(epoch from e.at) * 1000)::float8 as at,
			${reportsOf(sql`e.question`, sql`e.answer`)} as reports
		from entry e join question q on q.id = e.question left join answer a on a.id = e.answer
			join member m on m.id = coalesce(a.author, q.author)
			left join reported r on r.question = e.question and r.answer is not distinct from e.answer
		where q.hidden is distinct from 'deleted' and a.hidden is distinct from 'deleted'
			and (q.hidden is distinct from 'merged' or e.answer is not null)
		order by e.rank, coalesce(r.times, 0) desc, e.at limit ${MOST}`.execute(db);
	const seen = new Set<string>();
	return rows.filter(({ ref }) => !seen.has(ref) && seen.add(ref)).map(({ rank: _, ...each }) => each);
}

/** How many wait, as far as one wants to know. */
export async function count(db: Database): Promise<number> {
	return (await waiting(db)).length + (await appeals(db));
}

async function appeals(db: Database): Promise<number> {
	const { count } = await db
		.selectFrom('appeal')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('answered_by', 'is', null)
		.executeTakeFirstOrThrow();
	return count;
}

/** The open reports of a post, as one JSON column. */
export function reportsOf(question: ReturnType<typeof sql>, answer: ReturnType<typeof sql>) {
	return sql<Report[]>`coalesce((
		select json_agg(json_build_object('reason', r.reason, 'words', r.words, 'name', by.display_username,
			'at', (extract(epoch from r.at) * 1000)::float8) order by r.id)
		from report r left join member by on by.id = r.reporter
		where r.question = ${question} and r.answer is not distinct from ${answer} and r.settled_by is null
	), '[]')`;
}
