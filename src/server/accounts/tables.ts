import type { Generated } from 'kysely';
import type { Role } from '#core/ask/keeper.ts';

export type { Role };

/** The tables of 0010-accounts.sql that our own statements touch; the rest is Better Auth's business. */
export interface AccountTables {
	member: {
		id: Generated<string>;
		name: string;
		email: string;
		email_verified: boolean;
		updated_at: Date;
		username: string;
		display_username: string;
		created_at: Generated<Date>;
		role: Generated<Role>;
		professional: Generated<boolean>;
		paused_until: Date | null;
		banned_at: Date | null;
		vouched: Generated<boolean>;
		notices_seen: Generated<number>;
	};
	session: { id: string; token: string; member: string; expires_at: Date };
	credential: { member: string; password: string | null };
	sign_in_failure: { username: string; count: number; since: Generated<Date> };
	secret: { name: string; value: string };
}

/**
 * Somebody who is signed in. `name` is the nickname as its owner writes it; `professional` is whether the host has
 * confirmed that they work with injuries, `banned` that their part here has ended, `recent` that they joined within the
 * last 30 days.
 */
export type Member = {
	id: string;
	name: string;
	role: Role;
	professional: boolean;
	banned?: boolean;
	pausedUntil?: Date | null;
	recent?: boolean;
};
