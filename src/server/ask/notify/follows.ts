import { AREAS } from '#core/ask/area.ts';
import { sql } from 'kysely';
import type { Followed, Muted, Saved, Wishes } from '#core/ask/notification.ts';
import type { Database } from '#server/database/database.ts';
import type { Reader } from '../visible.ts';

/** What can be wanted or not, and of what. */
export type Wish =
	| { list: 'follow'; kind: Followed; what: string }
	| { list: 'mute'; kind: Muted; what: string }
	| { list: 'bookmark'; kind: 'question'; what: string };

const FOLLOWED: readonly string[] = ['question', 'area', 'week', 'person'] satisfies Followed[];
const MUTED: readonly string[] = ['question', 'area', 'person'] satisfies Muted[];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A wish as a form says it, or null when there is no such thing to wish. */
export function wish(list: string, kind: string, what: string): Wish | null {
	if (!isThing(kind, what)) return null;
	if (list === 'follow' && FOLLOWED.includes(kind)) return { list, kind: kind as Followed, what };
	if (list === 'mute' && MUTED.includes(kind)) return { list, kind: kind as Muted, what };
	return list === 'bookmark' && kind === 'question' ? { list, kind, what } : null;
}

function isThing(kind: string, what: string): boolean {
	if (kind === 'question') return /^[1-9]\d{0,14}$/.test(what);
	if (kind === 'week') return /^[1-9]\d?$/.test(what);
	return kind === 'area' ? Object.hasOwn(AREAS, what) : kind === 'person' && UUID.test(what);
}

/** The member wants it from now on, once. A question that is not there is nobody's bookmark. */
export async function add(db: Database, member: string, wish: Wish): Promise<void> {
	if (wish.list === 'bookmark') {
		await db
			.insertInto('bookmark')
			.columns(['member', 'question'])
			.expression((from) =>
				from
					.selectFrom('question')
					.select(({ val }) => [val(member).as('member'), 'id as question'])
					.where('id', '=', Number(wish.what))
			)
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		return;
	}
	const { list, ...row } = wish;
	await db
		.insertInto(list)
		.values({ member, ...row } as never)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** The member does not want it any more. */
export async function remove(db: Database, member: string, wish: Wish): Promise<void> {
	if (wish.list === 'bookmark') {
		await db
			.deleteFrom('bookmark')
			.where('member', '=', member)
			.where('question', '=', Number(wish.what))
			.execute();
		return;
	}
	await db
		.deleteFrom(wish.list)
		.where('member', '=', member)
		.where('kind', '=', wish.kind as never)
		.where('what', '=', wish.what)
		.execute();
}

/** What of this the member wishes: for the buttons beside it. Null for a visitor. */
export async function of(db: Database, reader: Reader, kind: Followed, what: string): Promise<Wishes | null> {
	if (!reader) return null;
	const { rows } = await sql<{ list: Wish['list'] }>`
		select 'follow' as list from follow where member = ${reader.id} and kind = ${kind} and what = ${what}
		union all select 'mute' from mute where member = ${reader.id} and kind = ${kind} and what = ${what}
		union all select 'bookmark' from bookmark
			where member = ${reader.id} and ${kind} = 'question' and question::text = ${what}`.execute(db);
	const has = (list: Wish['list']) => rows.some((row) => row.list === list);
	return { kind, what, follow: has('follow'), mute: has('mute'), bookmark: has('bookmark') };
}

/** Everything a member follows, keeps and has muted, with the names of what has one. What is gone is left out. */
export async function list(db: Database, member: string) {
	const named = async (from: ReturnType<typeof sql>) => {
		const { rows } = await sql<Saved>`
			select w.kind, w.what, coalesce(q.title, m.display_username) as name from (${from}) as w
			left join question q on w.kind = 'question' and q.id::text = w.what
			left join member m on w.kind = 'person' and m.id::text = w.what
			where (w.kind not in ('question', 'person') or q.hidden is null and coalesce(q.title, m.name) is not null)
			order by w.kind, w.what`.execute(db);
		return rows;
	};
	const [follows, mutes, bookmarks] = await Promise.all([
		named(sql`select kind, what from follow where member = ${member}`),
		named(sql`select kind, what from mute where member = ${member}`),
		named(sql`select 'question' as kind, question::text as what from bookmark where member = ${member}`)
	]);
	return { follows, mutes, bookmarks };
}

/** The rows that this reader has not muted: by their own wish the others are not in their lists. */
export async function unmuted<Row extends { id: number; author: string }>(
	db: Database,
	reader: Reader,
	rows: readonly Row[]
): Promise<Row[]> {
	if (!reader || rows.length === 0) return [...rows];
	const ids = rows.map(({ id }) => id);
	const { rows: muted } = await sql<{ id: number }>`
		select distinct q.id from question q join mute m on m.member = ${reader.id} and (
			(m.kind = 'question' and m.what = q.id::text) or (m.kind = 'person' and m.what = q.author::text)
			or (m.kind = 'area' and m.what = any(q.areas)))
		where q.id = any(${ids})`.execute(db);
	const gone = new Set(muted.map(({ id }) => id));
	return rows.filter(({ id }) => !gone.has(id));
}

/**
 * What members wish of a question goes along when it is put into another, and its writer follows that. Nobody is muted
 * something that they follow. What they wish of the first one stays, should it come back.
 */
export async function carryAlong(transaction: Database, from: number, into: number): Promise<void> {
	await sql`insert into follow (member, kind, what)
		select member, kind, ${into}::text from follow where kind = 'question' and what = ${from}::text
		union select q.author, 'question', ${into}::text from question q join question other on other.id = ${into}
			where q.id = ${from} and q.author <> other.author
		on conflict do nothing`.execute(transaction);
	await sql`insert into bookmark (member, question)
		select member, ${into} from bookmark where question = ${from} on conflict do nothing`.execute(transaction);
	await sql`insert into mute (member, kind, what)
		select member, kind, ${into}::text from mute m where kind = 'question' and what = ${from}::text and not exists (
			select from follow f where f.member = m.member and f.kind = m.kind and f.what = ${into}::text)
		on conflict do nothing`.execute(transaction);
}

/** What `carryAlong` copied in the same moment as that entry of the log goes again; what was wished before or since stays. */
export async function takeBack(transaction: Database, action: number, into: number): Promise<void> {
	const then = sql`(select at from keep_action where id = ${action})`;
	for (const table of ['follow', 'mute'] as const)
		await sql`delete from ${sql.table(table)} where kind = 'question' and what = ${into}::text and since = ${then}`.execute(
			transaction
		);
	await sql`delete from bookmark where question = ${into} and since = ${then}`.execute(transaction);
}
