import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { prepare } from './connection.ts';
import { freshAddress } from './fresh.ts';
import { type Migration, outstanding } from './migrate.ts';

const pears: Migration = {
	name: '0001-pears.sql',
	sql: 'create table pear (id int); create table core (id int)'
};
const plums: Migration = { name: '0002-plums.sql', sql: 'create table plum (id int)' };
const broken: Migration = { name: '0003-broken.sql', sql: 'create table fig (id int); select nonsense' };

const url = await freshAddress('template0');
const client = new pg.Client({ connectionString: url });
await client.connect();
afterAll(() => client.end());

async function tables(): Promise<string[]> {
	const { rows } = await client.query<{ name: string }>(
		"select tablename as name from pg_tables where schemaname = 'public' order by 1"
	);
	return rows.map(({ name }) => name);
}

describe('migrating', () => {
	test('three starts at once apply each file once, in order', async () => {
		const starts = await Promise.all([1, 2, 3].map(() => prepare(url, [plums, pears])));
		expect(starts.flat()).toEqual([pears.name, plums.name]);
		expect(await tables()).toEqual(['core', 'migration', 'pear', 'plum']);
	});

	test('a file that fails leaves nothing of itself behind', async () => {
		await expect(prepare(url, [pears, plums, broken])).rejects.toThrow('Migration 0003-broken.sql failed');
		expect(await tables()).not.toContain('fig');
	});

	test('a database that is missing is made', async () => {
		const missing = url.replace(/[^/]*$/, 'not_made_yet');
		expect(await prepare(missing, [plums])).toEqual([plums.name]);
	});

	test('a wrong password is told in one line, without the address that holds it', async () => {
		const wrong = url.replace(/:[0-9a-f]+@/, ':guess@');
		const words = await prepare(wrong, []).catch((error: Error) => error.message);
		expect(words).toMatch(/does not answer \(password authentication failed/);
		expect(words).not.toContain('guess');
	});
});

describe('what is outstanding', () => {
	const row = { name: pears.name, hash: '9c1f' };

	test('a database of a newer Fourleaf is refused', () => {
		expect(() => outstanding([plums], [row])).toThrow('used by a newer Fourleaf (it has 0001-pears.sql)');
	});

	test('a file changed after it was applied is refused', () => {
		expect(() => outstanding([pears], [row])).toThrow('0001-pears.sql was changed after');
	});
});
