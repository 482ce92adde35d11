import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { anyone } from '#server/accounts/anyone.ts';
import { fresh } from '#server/database/fresh.ts';
import * as badges from './badges.ts';
import * as together from './together.ts';

const db = await fresh();

test('one is seen in one week, by members only, until one leaves or two weeks have gone', async () => {
	const [ruth, sal] = [await anyone(db), await anyone(db)];
	await together.join(db, ruth.id, 5);
	await together.join(db, ruth.id, 6);
	expect(await together.here(db, sal, 5)).toEqual({ week: 5, count: 0, names: [], mine: false });
	expect(await together.here(db, sal, 6)).toEqual({ week: 6, count: 1, names: [ruth.name], mine: false });
	expect(await together.here(db, ruth, 6)).toMatchObject({ mine: true });
	expect(await together.here(db, null, 6)).toEqual({ week: 6, count: 1, names: [], mine: false });
	await sql`update together set said_at = now() - interval '15 days' where member = ${ruth.id}`.execute(db);
	expect(await together.here(db, ruth, 6)).toMatchObject({ count: 0, mine: false });
	await together.join(db, ruth.id, 6);
	await together.leave(db, ruth.id);
	expect(await together.here(db, sal, 6)).toMatchObject({ count: 0 });
});

test('of many, twelve are named and all are counted', async () => {
	const reader = await anyone(db);
	for (let n = 0; n < 15; n++) await together.join(db, (await anyone(db)).id, 9);
	const { count, names } = await together.here(db, reader, 9);
	expect([count, names.length]).toEqual([15, 12]);
});

test('a badge is worn once, taken off by its wearer, and what the host says stays said by the host', async () => {
	const [ruth, sal] = [await anyone(db), await anyone(db)];
	await badges.give(db, ruth.id, 'diary');
	await badges.give(db, ruth.id, 'host');
	await badges.give(db, ruth.id, 'diary');
	expect(await db.selectFrom('badge').select(['member', 'said_by']).execute()).toEqual([
		{ member: ruth.id, said_by: 'host' }
	]);
	expect(await badges.graduates(db, [ruth.id, sal.id])).toEqual(new Set([ruth.id]));
	await badges.takeOff(db, ruth.id);
	expect(await badges.graduates(db, [ruth.id, sal.id])).toEqual(new Set());
});
