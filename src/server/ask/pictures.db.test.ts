import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { anyone } from '#server/accounts/anyone.ts';
import type { Member } from '#server/accounts/tables.ts';
import { fresh } from '#server/database/fresh.ts';
import * as answers from './answers.ts';
import * as pictures from './pictures.ts';
import * as posted from './posted.ts';
import { takeDown } from './take-down.ts';
import * as thread from './thread.ts';
import type { Reader } from './visible.ts';

const db = await fresh();
const [ruth, sal] = [await anyone(db), await anyone(db)];
const photo = await sharp({ create: { width: 600, height: 30, channels: 3, background: '#284' } })
	.jpeg()
	.toBuffer();

async function taken(by: Member, alt = 'My shoe') {
	const done = await pictures.take(db, by.id, photo, alt);
	if ('problem' in done) throw new Error(done.problem);
	return done.name;
}

/** What a reader gets at a picture's two addresses. */
async function seen(reader: Reader, name: string) {
	const [small, large] = [
		await pictures.bytes(db, reader, name, 'small'),
		await pictures.bytes(db, reader, name, 'large')
	];
	if (!Buffer.isBuffer(small) || !Buffer.isBuffer(large)) return small;
	return [(await sharp(small).metadata()).width, (await sharp(large).metadata()).width];
}

describe('a picture', () => {
	test('is its owner’s alone until it stands under a post, and then for whoever may read that', async () => {
		const id = await posted.asked(db, ruth, 'Among us', { audience: 'members' });
		const name = await taken(sal);
		expect(await seen(sal, name)).toEqual([480, 600]);
		for (const other of [ruth, null]) expect(await seen(other, name)).toBeNull();
		const answer = await posted.answered(db, sal, id, { pictures: [name] });
		expect(await seen(ruth, name)).toEqual([480, 600]);
		expect(await seen(null, name)).toBeNull();
		expect(await thread.read(db, ruth, id)).toMatchObject({
			answers: [{ id: answer, pictures: [{ name, alt: 'My shoe', width: 600, height: 30 }] }]
		});
		await sql`update question set audience = 'everyone' where id = ${id}`.execute(db);
		expect(await seen(null, name)).toBeNull();
		await sql`update answer set audience = 'everyone' where id = ${answer}`.execute(db);
		expect(await seen(null, name)).toEqual([480, 600]);
		await sql`update answer set hidden = 'hidden' where id = ${answer}`.execute(db);
		expect(await seen(ruth, name)).toBeNull();
	});

	test('of somebody else’s, or one that stands elsewhere, is not put under a post; nor is a fifth', async () => {
		const id = await posted.asked(db, ruth, 'Whose picture?');
		const own = await Promise.all([1, 2, 3, 4, 5].map(() => taken(ruth)));
		const foreign = await taken(sal);
		await posted.answered(db, ruth, id, { pictures: [foreign, ...own] });
		await posted.answered(db, ruth, id, { pictures: own });
		const shown = (await answers.of(db, null, id)).map((each) => each.pictures.length);
		expect(shown).toEqual([3, 1]);
		expect(await seen(null, foreign)).toBeNull();
	});

	test('is deleted by its owner at any time, at once and for good', async () => {
		const name = await taken(ruth, 'A house with its number');
		const id = await posted.asked(db, ruth, 'Deleted picture');
		await pictures.attach(db, ruth.id, { question: id, answer: null }, [name]);
		expect(await pictures.remove(db, sal.id, name)).toBe(false);
		expect(await seen(null, name)).toEqual([480, 600]);
		expect(await pictures.remove(db, ruth.id, name)).toBe(true);
		for (const reader of [null, ruth]) expect(await seen(reader, name)).toBe('gone');
		const { rows } =
			await sql`select alt, (select count(*) from picture_size where picture = ${name}) as sizes
			from picture where id = ${name}`.execute(db);
		expect(rows).toEqual([{ alt: '', sizes: 0 }]);
		expect(await thread.read(db, null, id)).toMatchObject({ question: { pictures: [] } });
	});

	test('goes with the post that is taken down', async () => {
		const id = await posted.asked(db, ruth, 'Down with it');
		const name = await taken(ruth);
		await pictures.attach(db, ruth.id, { question: id, answer: null }, [name]);
		await takeDown(db, ruth.id, { question: id, answer: null });
		expect(await seen(ruth, name)).toBe('gone');
	});

	test('needs words for people who cannot see it', async () => {
		expect(await pictures.take(db, ruth.id, photo, ' \u200e ')).toHaveProperty('problem');
		expect(await seen(null, randomUUID())).toBeNull();
	});

	test('that stands under no post after two days is cleared away', async () => {
		const name = await taken(sal);
		await sql`update picture set added_at = now() - interval '3 days' where id = ${name}`.execute(db);
		await taken(sal);
		expect(await seen(sal, name)).toBeNull();
	});

	test('is the last for today after twenty', async () => {
		const keen = await anyone(db);
		await sql`insert into picture (id, owner, alt, width, height)
			select gen_random_uuid(), ${keen.id}, 'x', 1, 1 from generate_series(1, 20)`.execute(db);
		expect(await pictures.take(db, keen.id, photo, 'One more')).toEqual({
			problem: expect.stringContaining('20 pictures in a day')
		});
	});
});
