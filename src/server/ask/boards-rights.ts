import type { Leaver } from '#server/accounts/rights.ts';
import type { Database } from '#server/database/database.ts';

/** Badges, and who is in which week now, as a room of `accounts/rights.ts`. */
export const name = 'boards';
export const gives = { 'badge.member': 'badges', 'together.member': 'seen in week' };

export async function gather(db: Database, member: string) {
	const badges = await db
		.selectFrom('badge')
		.select(['kind', 'said_by as said by', 'given_at as given'])
		.where('member', '=', member)
		.execute();
	const week = await db
		.selectFrom('together')
		.select(['week', 'said_at as said'])
		.where('member', '=', member)
		.executeTakeFirst();
	return { badges, 'seen in week': week ?? null };
}

export async function forget(transaction: Database, { id }: Leaver): Promise<void> {
	await transaction.deleteFrom('badge').where('member', '=', id).execute();
	await transaction.deleteFrom('together').where('member', '=', id).execute();
}
