import { sql } from 'kysely';
import type { Leaver } from '#server/accounts/rights.ts';
import type { Database } from '#server/database/database.ts';

/** What a person follows, keeps and has muted, what they were told, and where they want to be told: a room of `rights.ts`. */
export const name = 'notify';

export const gives = {
	'follow.member': 'followed',
	'bookmark.member': 'kept for later',
	'mute.member': 'muted',
	'notification.member': 'told',
	'notification.by_member': 'told to others',
	'mail_choice.member': 'e-mail',
	'push_device.member': 'devices'
};

/** Others are in it by their nickname, as they are seen; whom somebody's own doing was told to is not. */
export async function gather(db: Database, member: string): Promise<Record<string, unknown>> {
	const many = async (query: ReturnType<typeof sql>) => (await query.execute(db)).rows;
	const [mail = null] = await many(sql`
		select address, confirmed_at as confirmed, kinds as changed, digest as weekly, digest_at as "last weekly"
		from mail_choice where member = ${member}`);
	return {
		followed:
			await many(sql`select w.kind, ${named}, w.since from follow w ${names} where w.member = ${member}
			order by w.since`),
		'kept for later': await many(sql`
			select b.question, case when q.hidden is null then q.title end as title, b.since from bookmark b
			join question q on q.id = b.question where b.member = ${member} order by b.since`),
		muted: await many(
			sql`select w.kind, ${named}, w.since from mute w ${names} where w.member = ${member} order by w.kind`
		),
		told: await many(sql`
			select n.at, n.kind as what, n.question, n.answer, by.display_username as by, n.seen_at as seen,
				n.mailed_at as "by e-mail", n.pushed_at as "to devices"
			from notification n left join member by on by.id = n.by_member where n.member = ${member} order by n.id`),
		'told to others': await many(sql`
			select at, kind as what, question, answer from notification where by_member = ${member} order by id`),
		'e-mail': mail,
		devices: await many(
			sql`select endpoint as address, since from push_device where member = ${member} order by since`
		)
	};
}

const named = sql`case when w.kind = 'person' then m.display_username else w.what end as what,
	case when q.hidden is null then q.title end as title`;
const names = sql`left join member m on w.kind = 'person' and m.id::text = w.what
	left join question q on w.kind = 'question' and q.id::text = w.what`;

export async function forget(transaction: Database, { id }: Leaver): Promise<void> {
	for (const table of ['follow', 'bookmark', 'mute', 'notification', 'mail_choice', 'push_device'] as const) {
		await transaction.deleteFrom(table).where('member', '=', id).execute();
	}
	await transaction.deleteFrom('notification').where('by_member', '=', id).execute();
	// Others who followed or muted this person no longer do: the id would be a trace.
	for (const table of ['follow', 'mute'] as const) {
		await transaction.deleteFrom(table).where('kind', '=', 'person').where('what', '=', id).execute();
	}
}
