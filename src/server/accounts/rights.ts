import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';
import { LEFT } from './left.ts';
import { rooms } from './rooms.ts';

/** What becomes of the posts of somebody who leaves. */
export type Posts = 'go' | 'stay';

/**
 * One room's part in what every person may ask for: all that is theirs, and to be forgotten. A new table that names people
 * belongs to a room here; `rights.db.test.ts` fails until it does.
 */
export type Room = {
	name: string;
	/** Every column that names a member, as `table.column`, and the part of `gather` that gives what stands there. */
	gives: Readonly<Record<string, string>>;
	/** What is theirs, in words that a person can read. */
	gather(db: Database, member: string): Promise<Record<string, unknown>>;
	/** What of it is a file of its own, one at a time. */
	files?(db: Database, member: string): AsyncGenerator<File>;
	/** Forgets them, all but the row of the member itself, which goes last. */
	forget(transaction: Database, member: Leaver, posts: Posts): Promise<void>;
};

/** A file of somebody's own, by the name under which `gather` speaks of it. */
export type File = { name: string; bytes: Uint8Array };

/** Somebody who leaves. `name` is the nickname as they write it, `username` as it is looked up. */
export type Leaver = { id: string; name: string; username: string };

/** Everything of a person, room by room, as one file. Null when there is no such person. */
export async function everything(
	db: Database,
	member: string,
	now: Date
): Promise<Record<string, unknown> | null> {
	if (!(await find(db, member))) return null;
	const parts: Record<string, unknown> = { 'Fourleaf community, one person': 1, made: now.toISOString() };
	for (const room of rooms) Object.assign(parts, await room.gather(db, member));
	return parts;
}

/** Forgets a person for good. Their sessions end with it. False when there is no such person. */
export async function erase(db: Database, member: string, posts: Posts): Promise<boolean> {
	return db.transaction().execute(async (transaction) => {
		await sql`select from member where id = ${member} for update`.execute(transaction);
		const leaver = await find(transaction, member);
		if (!leaver) return false;
		for (const room of rooms) await room.forget(transaction, leaver, posts);
		await transaction.deleteFrom('member').where('id', '=', member).execute();
		return true;
	});
}

async function find(db: Database, member: string): Promise<Leaver | null> {
	const found = await db
		.selectFrom('member')
		.select(['id', 'display_username as name', 'username'])
		.where('id', '=', member)
		.where('id', '<>', LEFT)
		.executeTakeFirst();
	return found ?? null;
}
