import type { Leaver } from '#server/accounts/rights.ts';
import type { Database } from '#server/database/database.ts';
import * as follows from './follows.ts';

/** What a person follows, keeps and has muted, what they were told, and where they want to be told: a room of `rights.ts`. */
export const name = 'notify';

export const columns = [
	'follow.member',
	'bookmark.member',
	'mute.member',
	'notification.member',
	'notification.by_member',
	'mail_choice.member',
	'push_device.member'
];

export async function gather(db: Database, member: string): Promise<Record<string, unknown>> {
	const mail = await db
		.selectFrom('mail_choice')
		.select(['address', 'confirmed_at', 'kinds', 'digest'])
		.where('member', '=', member)
		.executeTakeFirst();
	const devices = await db
		.selectFrom('push_device')
		.select(['endpoint', 'since'])
		.where('member', '=', member)
		.execute();
	return { 'followed, kept and muted': await follows.list(db, member), 'e-mail': mail ?? null, devices };
}

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
