import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { anyone } from '#server/accounts/anyone.ts';
import { fresh } from '#server/database/fresh.ts';
import * as helped from './helped.ts';
import * as people from './people.ts';
import * as posted from './posted.ts';

const db = await fresh();

test('a person’s page shows what its reader may read of theirs, and nothing else', async () => {
	const [ruth, sal, dev] = [await anyone(db), await anyone(db), await anyone(db)];
	await sql`update member set username = 'sal o' where id = ${sal.id}`.execute(db);
	const [open, closed] = [
		await posted.asked(db, sal, 'Open'),
		await posted.asked(db, sal, 'Closed', { audience: 'members' })
	];
	const [there, shy] = [
		await posted.asked(db, ruth, 'There'),
		await posted.asked(db, ruth, 'Shy', { audience: 'members' })
	];
	const one = await posted.answered(db, sal, there, { kind: 'been-there' });
	const two = await posted.answered(db, sal, shy, { kind: 'evidence' });
	await helped.mark(db, ruth.id, one, true);
	const hidden = await posted.answered(db, sal, there);
	await sql`update answer set hidden = 'hidden' where id = ${hidden}`.execute(db);
	const seen = async (reader: typeof dev | null) => {
		const person = await people.find(db, reader, ' Sal  O');
		return [person?.asked.map(({ id }) => id), person?.answered.map(({ id }) => id), person?.kinds];
	};
	expect(await seen(null)).toEqual([[open], [one], ['been-there']]);
	expect((await seen(dev)).slice(0, 2)).toEqual([
		[closed, open],
		[two, one]
	]);
	expect(await people.find(db, null, 'nobody at all')).toBeNull();
	expect(Object.keys((await people.find(db, null, 'sal o')) ?? {}).toSorted()).toEqual(
		['answered', 'asked', 'graduate', 'id', 'kinds', 'name', 'professional', 'since'].toSorted()
	);
});
