import type { Generated } from 'kysely';

/** The tables of 0010-accounts.sql that our own statements touch; the rest is Better Auth's business. */
export interface AccountTables {
	member: { id: string; username: string; display_username: string; created_at: Generated<Date> };
	session: { id: string; token: string; member: string; expires_at: Date };
	sign_in_failure: { username: string; count: number; since: Generated<Date> };
	secret: { name: string; value: string };
}

/** Somebody who is signed in. `name` is the nickname as its owner writes it. */
export type Member = { id: string; name: string };
