import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { tidyLine } from '#core/ask/text.ts';
import { MEMBER } from '#server/accounts/session.ts';
import type { Member } from '#server/accounts/tables.ts';
import type { Database } from '#server/database/database.ts';
import type { Scope } from './tables.ts';

/** Keys one person has at most, and letters of a key's name. */
const [MOST, LONGEST] = [10, 60];

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** Makes a key. It is shown this once: only its hash is kept. */
export async function make(
	db: Database,
	member: string,
	typed: { name: string; scope: string }
): Promise<{ token: string } | { problem: string }> {
	const name = [...tidyLine(typed.name)].slice(0, LONGEST).join('');
	if (name === '') return { problem: 'Give the key a name, so that you know later what it is for.' };
	const scope: Scope = typed.scope === 'write' ? 'write' : 'read';
	const { rows } = await sql<{ count: number }>`
		select count(*)::int as count from api_token where member = ${member}`.execute(db);
	if ((rows[0]?.count ?? 0) >= MOST) return { problem: `You have ${MOST} keys. Take one away first.` };
	const token = `fourleaf_${randomBytes(32).toString('base64url')}`;
	await db
		.insertInto('api_token')
		.values({ hash: hashOf(token), member, name, scope })
		.execute();
	return { token };
}

/** Takes a key away; it is worth nothing from then on. */
export async function revoke(db: Database, member: string, id: number): Promise<void> {
	await db.deleteFrom('api_token').where('id', '=', id).where('member', '=', member).execute();
}

/** A person's keys, newest first. */
export const of = (db: Database, member: string) =>
	db
		.selectFrom('api_token')
		.select(['id', 'name', 'scope', 'made_at as made', 'used_at as used'])
		.where('member', '=', member)
		.orderBy('id', 'desc')
		.execute();

/** Whose key an Authorization header holds and what it opens; null for one that is none of ours. */
export async function reader(db: Database, header: string): Promise<{ member: Member; scope: Scope } | null> {
	const [, token] = /^Bearer (fourleaf_[\w-]{43})$/i.exec(header) ?? [];
	if (!token) return null;
	const hash = hashOf(token);
	const found = await db
		.selectFrom('api_token')
		.innerJoin('member', 'member.id', 'api_token.member')
		.select([...MEMBER, 'api_token.scope'])
		.where('hash', '=', hash)
		.executeTakeFirst();
	if (!found) return null;
	await db
		.updateTable('api_token')
		.set({ used_at: sql<Date>`now()` })
		.where('hash', '=', hash)
		.where(sql<boolean>`(used_at is null or used_at < now() - interval '1 hour')`)
		.execute();
	const { scope, ...member } = found;
	return { member, scope };
}
