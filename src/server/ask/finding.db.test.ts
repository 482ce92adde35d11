import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { anyone } from '#server/accounts/anyone.ts';
import { fresh } from '#server/database/fresh.ts';
import * as finding from './finding.ts';
import * as posted from './posted.ts';
import type { Reader } from './visible.ts';

const db = await fresh();
const ruth = await anyone(db, { days: 60 });

/** Asks so that the question has this number. */
async function askedAs(id: number, title: string): Promise<void> {
	await sql`select setval(pg_get_serial_sequence('question', 'id'), ${id}, false)`.execute(db);
	expect(await posted.asked(db, ruth, title)).toBe(id);
}

async function found(words: string, most: number, range?: finding.Range, reader: Reader = null) {
	const query = sql`websearch_to_tsquery('english', ${words})`;
	const rows = finding.newest(reader, query, most, range);
	const { rows: all } = await sql<{ question: number }>`select question from ${rows}`.execute(db);
	return all.map(({ question }) => question);
}

/** In several blocks of several parts, first and last numbers of both among them, and a part without any. */
const NUMBERS = [
	1, 2047, 2048, 4095, 6000, 131_071, 131_072, 131_073, 133_120, 262_143, 524_288, 524_289, 526_336
];

test('the newest are found, newest first, in whatever part they are', async () => {
	for (const id of NUMBERS) await askedAs(id, `Quagga number ${id}`);
	const newest = NUMBERS.toReversed();
	for (const most of [1, 2, 3, 5, 8, 12, 13, 50])
		expect(await found('quagga', most)).toEqual(newest.slice(0, most));
	for (const before of [...NUMBERS, 100_000, 300_000])
		expect(await found('quagga', 50, { before })).toEqual(newest.filter((id) => id < before));
	expect(await found('2048 quagga', 5)).toEqual([2048]);
});

test('days are those of the world’s clock, whatever number a question has', async () => {
	const days = [
		'2026-03-01T00:00Z',
		'2025-07-04T23:59Z',
		'2026-03-02T12:00Z',
		'2024-02-29T08:00Z',
		'2026-03-01T23:59:59Z'
	];
	const ids = [600_000, 602_048, 610_000, 700_000, 700_001];
	for (const [at, id] of ids.entries()) {
		await askedAs(id, 'Thylacine');
		await sql`update question set asked_at = ${days[at]}::timestamptz where id = ${id}`.execute(db);
		await sql`select make_findable(array[${id}::bigint])`.execute(db);
	}
	const asked = (since: string, until: string) => found('thylacine', 50, { since, until });
	expect(await asked('2026-03-01', '2026-03-01')).toEqual([700_001, 600_000]);
	expect(await asked('2026-03-02', '')).toEqual([610_000]);
	expect(await asked('', '2025-07-04')).toEqual([700_000, 602_048]);
	expect(await asked('2024-03-01', '2025-07-03')).toEqual([]);
});

test('a question that is deleted is not found any more', async () => {
	await askedAs(140_000, 'Dodo');
	await db.deleteFrom('question').where('id', '=', 140_000).execute();
	expect(await found('dodo', 5)).toEqual([]);
});

test('two who ask the first questions of a part at once are both found', async () => {
	await sql`select setval(pg_get_serial_sequence('question', 'id'), ${10 * 131_072 - 2}, false)`.execute(db);
	const all = await Promise.all(Array.from({ length: 6 }, (_, n) => posted.asked(db, ruth, `Moa ${n}`)));
	expect(await found('moa', 50)).toEqual(all.toSorted((a, b) => b - a));
});
