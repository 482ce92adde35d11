import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { fresh } from './fresh.ts';

const db = await fresh();

test('a test file has a migrated database of its own', async () => {
	const { rows } = await sql<{ name: string }>`select name from migration order by name limit 1`.execute(db);
	expect(rows).toEqual([{ name: '0001-text-search.sql' }]);
});

test('a count is a number, text is UTF-8 and ids grow with time', async () => {
	const { rows } = await sql<{
		count: number;
		letters: string;
		grows: boolean;
	}>`select count(*) as count, upper('é€🍀') as letters, uuidv7() < uuidv7() as grows from migration`.execute(
		db
	);
	expect(rows[0]).toEqual({ count: expect.any(Number), letters: 'É€🍀', grows: true });
});
