import type { Database } from '#server/database/database.ts';
import type { Leaver } from './rights.ts';

/** The account itself, as a room of `rights.ts`. */
export const name = 'account';
export const columns = ['session.member', 'credential.member'] as const;

export async function gather(db: Database, member: string) {
	const account = await db
		.selectFrom('member')
		.select(['display_username as nickname', 'created_at as joined', 'role', 'professional'])
		.where('id', '=', member)
		.executeTakeFirst();
	return { account };
}

/** Sessions and password go with the member's row; wrong tries are kept by nickname. */
export async function forget(transaction: Database, { username }: Leaver): Promise<void> {
	await transaction.deleteFrom('sign_in_failure').where('username', '=', username).execute();
}
