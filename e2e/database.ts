import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { pool } from '#server/database/connection.ts';
import type { Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';

/** The database of the server that all stories share: for what a story cannot wait for, such as two weeks. */
export async function withDatabase<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
	const folder = process.env.FOURLEAF_DATA ?? '';
	const password = readFileSync(join(folder, 'postgres.password'), 'utf8').trim();
	const socket = readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[4] ?? '';
	const url = `postgres://fourleaf:${password}@${encodeURIComponent(socket)}/fourleaf`;
	const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool(url) }) });
	try {
		return await work(db);
	} finally {
		await db.destroy();
	}
}
