import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';
import * as handler from './handler.ts';
import * as nicknames from './nickname.ts';
import * as passwords from './password.ts';

/** In: the cookie's value. Or what stopped it, by field, in a sentence for the person. */
export type Entered =
	{ cookie: string } | { problem: { field: 'nickname' | 'password' | 'form'; reason: string } };

/** Wrong passwords for one nickname within `patience` before everybody has to wait. */
const failures = 20;
const patience = '15 minutes';
const WRONG = 'That is not your password.';
const SLOW = 'Too many tries. Wait a few minutes, then try again.';
const refused = (field: 'nickname' | 'password' | 'form', reason: string): Entered => ({
	problem: { field, reason }
});

/** Makes an account and signs it in. `address` is the client's network address, for the limits. */
export async function join(
	db: Database,
	typed: { nickname: string; password: string },
	address: string
): Promise<Entered> {
	const nickname = nicknames.tidy(typed.nickname);
	const bad = nicknames.problem(nickname);
	if (bad) return refused('nickname', bad);
	const weak = passwords.problem(typed.password, nickname);
	if (weak) return refused('password', weak);
	const username = nickname.toLowerCase();
	if (await taken(db, username)) return refused('nickname', 'Somebody has that nickname. Choose another.');
	const body = {
		email: `${randomUUID()}@users.invalid`,
		name: nickname,
		username: nickname,
		displayUsername: nickname,
		password: typed.password
	};
	const answer = await handler.ask(db, '/sign-up/email', body, address);
	if (answer.cookie) return { cookie: answer.cookie };
	if (answer.status === 429) return refused('form', SLOW);
	// Two people at the same moment: the table lets one in.
	if (await taken(db, username)) return refused('nickname', 'Somebody has that nickname. Choose another.');
	throw new Error(`Joining failed with ${answer.status} ${answer.code}`);
}

async function taken(db: Database, username: string): Promise<boolean> {
	const row = await db.selectFrom('member').select('id').where('username', '=', username).executeTakeFirst();
	return row !== undefined;
}

/** Signs somebody in. One sentence for every way it can be wrong, so that it tells nobody who is here. */
export async function signIn(
	db: Database,
	typed: { nickname: string; password: string },
	address: string
): Promise<Entered> {
	const username = nicknames.tidy(typed.nickname).toLowerCase();
	const wrong = refused('form', 'That nickname and password do not go together.');
	if (nicknames.problem(username) !== null || typed.password === '') return wrong;
	if (typed.password.length > passwords.longest * 4) return wrong;
	if (!(await mayTry(db, username))) return refused('form', SLOW);
	const answer = await handler.ask(db, '/sign-in/username', { username, password: typed.password }, address);
	if (answer.cookie) {
		await db.deleteFrom('sign_in_failure').where('username', '=', username).execute();
		await sweep(db);
		return { cookie: answer.cookie };
	}
	return answer.status === 429 ? refused('form', SLOW) : wrong;
}

/** Whether this is the password of somebody who is signed in already; tries count as at the door. */
export async function isPassword(
	db: Database,
	member: string,
	password: string
): Promise<{ ok: true } | { problem: string }> {
	const found = await db
		.selectFrom('member')
		.innerJoin('credential', 'credential.member', 'member.id')
		.select(['member.username', 'credential.password as hash'])
		.where('member.id', '=', member)
		.executeTakeFirst();
	if (!found?.hash || password.length > passwords.longest * 4) return { problem: WRONG };
	if (!(await mayTry(db, found.username))) return { problem: SLOW };
	return (await passwords.verify({ hash: found.hash, password })) ? { ok: true } : { problem: WRONG };
}

/**
 * Changes the password of somebody who is signed in with that cookie, and signs them out everywhere else. Gives back the
 * cookie that keeps them in here.
 */
export async function changePassword(
	db: Database,
	member: { id: string; name: string },
	session: string,
	typed: { old: string; password: string },
	address: string
): Promise<{ cookie: string } | { problem: { field: 'old' | 'password'; reason: string } }> {
	const not = (field: 'old' | 'password', reason: string) => ({ problem: { field, reason } });
	const weak = passwords.problem(typed.password, member.name);
	if (weak) return not('password', weak);
	const sure = await isPassword(db, member.id, typed.old);
	if ('problem' in sure) return not('old', sure.problem);
	if (typed.old === typed.password) return not('password', 'That is the password you have. Choose another.');
	const body = { currentPassword: typed.old, newPassword: typed.password, revokeOtherSessions: true };
	const answer = await handler.ask(db, '/change-password', body, address, session);
	if (answer.status === 429) return not('old', SLOW);
	if (!answer.cookie) throw new Error(`Changing a password failed with ${answer.status} ${answer.code}`);
	await db.deleteFrom('sign_in_failure').where('username', '=', member.name.toLowerCase()).execute();
	return { cookie: answer.cookie };
}

/** Counts the try before it is made, so that a thousand at once count a thousand. */
async function mayTry(db: Database, username: string): Promise<boolean> {
	const { rows } = await sql<{ count: number }>`
		insert into sign_in_failure as f (username, count) values (${username}, 1)
		on conflict (username) do update set
			count = case when f.since < now() - ${patience}::interval then 1 else f.count + 1 end,
			since = case when f.since < now() - ${patience}::interval then now() else f.since end
		returning count`.execute(db);
	return (rows[0]?.count ?? 0) <= failures;
}

/** What time has made worthless goes with each sign-in; both statements go by an index. */
async function sweep(db: Database): Promise<void> {
	await db
		.deleteFrom('session')
		.where('expires_at', '<', sql<Date>`now()`)
		.execute();
	await db
		.deleteFrom('sign_in_failure')
		.where('since', '<', sql<Date>`now() - ${patience}::interval`)
		.execute();
}
