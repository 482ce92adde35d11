import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { Refusal } from '../refusal.ts';

/** One step of the database's shape: `0001-accounts.sql` and what is in it. */
export type Migration = { name: string; sql: string };

/** Any number, the same in every Fourleaf: whoever holds it migrates, the others wait. */
const turn = 4_040_001;

/**
 * Apply in order what is not yet applied, each file in a transaction of its own, and give back the names.
 * Needs a direct connection: a pooler that hands out transactions loses the lock.
 */
export async function migrate(client: ClientBase, migrations: Migration[]): Promise<string[]> {
	await client.query('select pg_advisory_lock($1)', [turn]);
	try {
		await client.query(
			'create table if not exists migration ' +
				'(name text primary key, hash text not null, applied_at timestamptz not null default now())'
		);
		const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migration');
		const waiting = outstanding(migrations, rows);
		for (const migration of waiting) await apply(client, migration);
		return waiting.map(({ name }) => name);
	} finally {
		await client.query('select pg_advisory_unlock($1)', [turn]);
	}
}

async function apply(client: ClientBase, migration: Migration): Promise<void> {
	await client.query('begin');
	try {
		await client.query(migration.sql);
		await client.query('insert into migration (name, hash) values ($1, $2)', [
			migration.name,
			hashOf(migration)
		]);
		await client.query('commit');
	} catch (error) {
		await client.query('rollback');
		throw new Error(`Migration ${migration.name} failed: ${(error as Error).message}`, { cause: error });
	}
}

/** What is still to apply. Throws a Refusal where the database and this code have parted ways. */
export function outstanding(migrations: Migration[], applied: { name: string; hash: string }[]): Migration[] {
	const known = new Map(migrations.map((each) => [each.name, hashOf(each)]));
	for (const { name, hash } of applied) {
		if (!known.has(name)) {
			throw new Refusal(
				`The database was used by a newer Fourleaf (it has ${name}). Start that version, or go back to a backup.`
			);
		}
		if (known.get(name) !== hash) {
			throw new Refusal(
				`${name} was changed after this database applied it. Put it back and add a new migration, ` +
					'or begin with a fresh data folder.'
			);
		}
	}
	const done = new Set(applied.map(({ name }) => name));
	return migrations.toSorted((a, b) => (a.name < b.name ? -1 : 1)).filter(({ name }) => !done.has(name));
}

function hashOf({ sql }: Migration): string {
	return createHash('sha256').update(sql).digest('hex');
}
