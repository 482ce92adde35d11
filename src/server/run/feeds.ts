import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { merged, standing } from '#core/run/feed.ts';
import type { Push } from '#core/run/push.ts';
import type { Database } from '#server/database/database.ts';
import { calendarFile } from './calendar-file.ts';

/** At least 128 bits, minted on the device, in letters of an address. */
const SECRET = /^[A-Za-z0-9_-]{22,64}$/;

/** What a secret is kept as, or null when it is none of ours. */
function keyOf(secret: string): Buffer | null {
	return SECRET.test(secret) ? createHash('sha256').update(secret).digest() : null;
}

/** Whether there is such a feed. */
export async function exists(db: Database, secret: string): Promise<boolean> {
	const key = keyOf(secret);
	if (!key) return false;
	const found = await db.selectFrom('calendar_feed').select('key').where('key', '=', key).executeTakeFirst();
	return found !== undefined;
}

/**
 * Keeps what is coming under the secret, with each run's count. False when that is no secret of ours. Whoever begins a
 * feed also clears away those that nobody sent to or asked for in a year.
 */
export async function put(db: Database, secret: string, { name, runs }: Push, now: Date): Promise<boolean> {
	const key = keyOf(secret);
	if (!key) return false;
	return db.transaction().execute(async (transaction) => {
		const { numInsertedOrUpdatedRows: begun = 0n } = await transaction
			.insertInto('calendar_feed')
			.values({ key, name, appointments: '[]' })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if (begun > 0n) await dropUnused(transaction);
		const { appointments } = await transaction
			.selectFrom('calendar_feed')
			.select('appointments')
			.where('key', '=', key)
			.forUpdate()
			.executeTakeFirstOrThrow();
		const entries = merged(appointments, runs, now.toISOString());
		await transaction
			.updateTable('calendar_feed')
			.set({ name, appointments: JSON.stringify(entries), used_on: sql`current_date` })
			.where('key', '=', key)
			.execute();
		return true;
	});
}

async function dropUnused(db: Database): Promise<void> {
	await db
		.deleteFrom('calendar_feed')
		.where(sql<boolean>`used_on < current_date - interval '1 year'`)
		.execute();
}

/** The feed as a calendar file, or null when there is none. Notes, once a day, that somebody asked. */
export async function read(db: Database, secret: string): Promise<string | null> {
	const key = keyOf(secret);
	if (!key) return null;
	const found = await db
		.selectFrom('calendar_feed')
		.select(['name', 'appointments', sql<boolean>`used_on < current_date`.as('stale')])
		.where('key', '=', key)
		.executeTakeFirst();
	if (!found) return null;
	if (found.stale) await sql`update calendar_feed set used_on = current_date where key = ${key}`.execute(db);
	return calendarFile(found.name, key.toString('hex').slice(0, 16), standing(found.appointments));
}

/** Throws the feed away. Nothing of it is left. */
export async function remove(db: Database, secret: string): Promise<void> {
	const key = keyOf(secret);
	if (key) await db.deleteFrom('calendar_feed').where('key', '=', key).execute();
}
