import { randomBytes } from 'node:crypto';
import type { Database } from '#server/database/database.ts';

const known = new WeakMap<Database, Promise<string>>();

/**
 * What signs the session cookies: 32 random bytes, made once for a database and kept in it, so that every process on
 * that database agrees and nothing secret is in the code.
 */
export function secret(db: Database): Promise<string> {
	let found = known.get(db);
	if (!found) {
		found = load(db);
		known.set(db, found);
		// A database that was away is asked again.
		found.catch(() => known.delete(db));
	}
	return found;
}

async function load(db: Database): Promise<string> {
	await db
		.insertInto('secret')
		.values({ name: 'session', value: randomBytes(32).toString('base64url') })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const row = await db
		.selectFrom('secret')
		.select('value')
		.where('name', '=', 'session')
		.executeTakeFirstOrThrow();
	return row.value;
}
