import { randomUUID } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import * as connection from './connection.ts';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/**
 * For `*.db.test.ts`: a database of this test file's own, migrated and empty, dropped with the whole cluster.
 *
 *     const db = await fresh();
 */
export async function fresh(): Promise<Database> {
	const pool = connection.pool(await freshAddress());
	afterAll(() => pool.end());
	return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** The same as an address, for tests that connect themselves. `template0` gives one without migrations. */
export async function freshAddress(template: 'migrated' | 'template0' = 'migrated'): Promise<string> {
	const server = inject('postgres');
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	await client.query(`create database ${name} template ${template}`);
	await client.end();
	return server.replace(/[^/]*$/, name);
}

declare module 'vitest' {
	export interface ProvidedContext {
		/** The throw-away cluster's address, ending in the database to connect to. */
		postgres: string;
	}
}
