import { createHmac, timingSafeEqual } from 'node:crypto';
import { secret } from '#server/accounts/secret.ts';
import type { Database } from '#server/database/database.ts';

/** What the link in a letter carries, so that telling how one question went needs no signing in. Good for nothing else. */
export async function sign(db: Database, question: number, member: string): Promise<string> {
	return createHmac('sha256', await secret(db))
		.update(`follow-up ${question} ${member}`)
		.digest('base64url');
}

/** Whose letter about that question the key is from, or null. */
export async function reader(db: Database, question: number, key: string | null): Promise<string | null> {
	if (!key) return null;
	const row = await db
		.selectFrom('follow_up')
		.select('member')
		.where('question', '=', question)
		.executeTakeFirst();
	if (!row) return null;
	const right = Buffer.from(await sign(db, question, row.member));
	const given = Buffer.from(key);
	return right.length === given.length && timingSafeEqual(right, given) ? row.member : null;
}
