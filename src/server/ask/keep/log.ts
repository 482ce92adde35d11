import { sql, type RawBuilder } from 'kysely';
import { looksAfter } from '#core/ask/keeper.ts';
import { told } from '#core/ask/keep.ts';
import type { Entry } from '#core/ask/kept.ts';
import type { Ref } from '#core/ask/post.ts';
import type { Reason } from '#core/ask/report.ts';
import type { Database } from '#server/database/database.ts';
import { isKeeper, type Reader } from '../visible.ts';
import { moment } from './stopped.ts';

/** What the log is narrowed to. `before` is the number of the last entry of the page before. */
export type Filter = { before?: number; member?: string; post?: Ref };

/** The log, newest first, for the host's people; nothing for anybody else. */
export async function read(db: Database, reader: Reader, filter: Filter, size: number): Promise<Entry[]> {
	if (!isKeeper(reader)) return [];
	let where = sql`true`;
	if (filter.before !== undefined) where = sql`${where} and k.id < ${filter.before}`;
	if (filter.member !== undefined) where = sql`${where} and k.member = ${filter.member}`;
	if (filter.post?.what === 'answer') where = sql`${where} and k.answer = ${filter.post.id}`;
	if (filter.post?.what === 'question')
		where = sql`${where} and k.question = ${filter.post.id} and k.answer is null`;
	return entries(db, where, size);
}

async function entries(db: Database, where: RawBuilder<unknown>, size: number): Promise<Entry[]> {
	const { rows } = await sql<Omit<Entry, 'until'> & { until: Date | null }>`
		select k.id, (extract(epoch from k.at) * 1000)::float8 as at, k.kind, by.display_username as actor,
			k.actor_role as "actorRole", about.display_username as member, k.member as "memberId",
			k.question, k.answer, q.title, k.reason, k.words, k.until,
			k.undone_by is not null as undone,
			case when p.action is null then null else json_build_object('words', p.words,
				'at', (extract(epoch from p.at) * 1000)::float8, 'answered', p.answered_by is not null) end as appeal
		from keep_action k left join member by on by.id = k.actor left join member about on about.id = k.member
			left join question q on q.id = k.question left join appeal p on p.action = k.id
		where ${where} order by k.id desc limit ${size}`.execute(db);
	return rows.map((row) => ({ ...row, until: row.until && moment(row.until) }));
}

/** What became of something this person reported; `settled` is null while it waits. */
export type OwnReport = {
	at: number;
	reason: Reason;
	question: number;
	title: string;
	settled: Entry['kind'] | null;
};
export type Notices = { entries: Entry[]; reports: OwnReport[] };

/** What was done that concerns this person, and what became of what they reported. Who acted is told by role only. */
export async function notices(db: Database, member: string): Promise<Notices> {
	const found = await entries(db, sql`k.member = ${member}`, 200);
	const mine = found.filter(
		({ kind, answer }) => told(kind, answer === null ? 'question' : 'answer') !== null
	);
	const { rows: reports } = await sql<OwnReport>`
		select (extract(epoch from r.at) * 1000)::float8 as at, r.reason, r.question, q.title, k.kind as settled
		from report r join question q on q.id = r.question left join keep_action k on k.id = r.settled_by
		where r.reporter = ${member} order by r.id desc limit 50`.execute(db);
	return { entries: mine.map((each) => ({ ...each, actor: null })), reports };
}

/** Notes that this person has seen their notices. */
export async function saw(db: Database, member: string): Promise<void> {
	await sql`update member set notices_seen = coalesce((select max(id) from keep_action where member = ${member}), 0)
		where id = ${member}`.execute(db);
}

/** How many notices are new to this person, and for the host's people, whether anything waits. */
export async function news(db: Database, reader: Reader): Promise<{ notices: number; keeps: boolean }> {
	if (reader === null) return { notices: 0, keeps: false };
	const { rows } = await sql<{ notices: number }>`
		select count(*)::int as notices from keep_action k join member m on m.id = k.member
		where k.member = ${reader.id} and k.id > m.notices_seen and k.kind not in ('leave', 'claim', 'set')`.execute(
		db
	);
	return { notices: rows[0]?.notices ?? 0, keeps: looksAfter(reader.role) && !reader.banned };
}
