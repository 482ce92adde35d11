import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';
import type { Leaver } from './rights.ts';

/** The account itself, as a room of `rights.ts`. */
export const name = 'account';
export const gives = { 'session.member': 'signed in', 'credential.member': 'password' };

export async function gather(db: Database, member: string) {
	const account = await db
		.selectFrom('member')
		.select(['display_username as nickname', 'created_at as joined', 'role', 'professional'])
		.select(['vouched as limits of newcomers lifted', 'paused_until as paused until', 'banned_at as ended'])
		.where('id', '=', member)
		.executeTakeFirst();
	const many = async (query: ReturnType<typeof sql>) => (await query.execute(db)).rows;
	const [password = null] = await many(
		sql`select created_at as since, updated_at as changed from credential where member = ${member}`
	);
	const [tries = null] = await many(sql`
		select f.count, f.since from sign_in_failure f join member m on m.username = f.username where m.id = ${member}`);
	const sessions = await many(
		sql`select created_at as since, expires_at as until from session where member = ${member} order by created_at`
	);
	return { account, password, 'signed in': sessions, 'wrong passwords': tries };
}

/** Sessions and password go with the member's row; wrong tries are kept by nickname. */
export async function forget(transaction: Database, { username }: Leaver): Promise<void> {
	await transaction.deleteFrom('sign_in_failure').where('username', '=', username).execute();
}
