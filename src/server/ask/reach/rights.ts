import type { Leaver } from '#server/accounts/rights.ts';
import type { Database } from '#server/database/database.ts';
import * as tokens from './tokens.ts';

/** Keys of one's own programs, and what was brought over from another place, as a room of `accounts/rights.ts`. */
export const name = 'reach';
export const gives = { 'api_token.member': 'keys for programs', 'imported.member': 'brought over as' };

export async function gather(db: Database, member: string) {
	const keys = await tokens.of(db, member);
	const over = await db.selectFrom('imported').select('key').where('member', '=', member).execute();
	return {
		'keys for programs': keys.map(({ id: _, ...key }) => key),
		'brought over as': over.map(({ key }) => key)
	};
}

export async function forget(transaction: Database, { id }: Leaver): Promise<void> {
	await transaction.deleteFrom('api_token').where('member', '=', id).execute();
	await transaction.deleteFrom('imported').where('member', '=', id).execute();
}
