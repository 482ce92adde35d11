import { building } from '$app/env';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import * as connection from './connection.ts';
import type { Tables } from './tables.ts';

/** What functions take first: the database itself, or a transaction in it. */
export type Database = Kysely<Tables>;

let address = process.env.DATABASE_URL;
let opened: pg.Pool | undefined;

/** Say where the database is. The front server does so once it has started one. */
export function openAt(url: string): void {
	address = url;
}

/** The one pool of this process, for hot statements that are written by hand. Connects at the first query. */
export function pool(): pg.Pool {
	if (building)
		throw new Error('A page rendered ahead of time asked the database. It must be the same for all.');
	if (!address) throw new Error('The database has no address yet: openAt was not called.');
	opened ??= connection.pool(address);
	return opened;
}

/** The database for routes to hand on. Importing it connects to nothing. */
export const db: Database = new Kysely<Tables>({
	dialect: new PostgresDialect({ pool: () => Promise.resolve(pool()) })
});

/** Let running statements end, then close every connection. */
export async function close(): Promise<void> {
	await opened?.end();
	opened = undefined;
}
