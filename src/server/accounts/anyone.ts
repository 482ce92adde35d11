import { randomUUID } from 'node:crypto';
import type { Database } from '#server/database/database.ts';
import type { Member, Role } from './tables.ts';

let people = 0;

/**
 * For tests: somebody who joined, without a password, which costs time. `days` is how long ago they joined; `known`, which
 * they are unless the test is about newcomers, lifts the limits of those.
 */
export async function anyone(
	db: Database,
	{ role = 'member' as Role, days = 0, professional = false, known = true } = {}
): Promise<Member> {
	const name = `Person ${++people}`;
	const { id } = await db
		.insertInto('member')
		.values({
			name,
			username: `${name.toLowerCase()} ${randomUUID().slice(0, 8)}`,
			display_username: name,
			email: `${randomUUID()}@users.invalid`,
			email_verified: false,
			updated_at: new Date(),
			created_at: new Date(Date.now() - days * 86_400_000),
			role,
			professional,
			vouched: known
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return { id, name, role, professional };
}
