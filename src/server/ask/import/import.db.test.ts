import { sql } from 'kysely';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { anyone } from '#server/accounts/anyone.ts';
import { fresh } from '#server/database/fresh.ts';
import * as badges from '../badges.ts';
import * as edit from '../edit.ts';
import * as followUps from '../follow-ups.ts';
import { decide } from '../keep/decisions.ts';
import * as pictures from '../pictures.ts';
import * as thanks from '../thanks.ts';
import { answered, asked } from '../posted.ts';
import { bring } from './bring.ts';
import * as discourse from './discourse.ts';
import { lines } from './export.ts';
import * as fourleaf from './fourleaf.ts';

const bringAll = async (db: Parameters<typeof lines>[0], file: string, part?: number) => {
	const reports = [];
	for await (const brought of fourleaf.read([file.slice(0, 300), file.slice(300)], part))
		reports.push(await bring(db, brought, false));
	return reports;
};

const exported = async (db: Parameters<typeof lines>[0]) => (await Array.fromAsync(lines(db))).join('');

/** A picture is drawn anew where it arrives, so its bytes are others. */
const undrawn = (file: string) => file.replace(/"data":"[^"]+"/g, '"data":""');

async function lived() {
	const db = await fresh();
	const [ruth, sal] = [await anyone(db), await anyone(db, { days: 3 })];
	const id = await asked(db, ruth, 'Sore knee', {
		text: 'Line one\n\n“Line” two',
		facts: ['area knee left', 'week 6']
	});
	const top = await answered(db, sal, id, { kind: 'been-there', body: 'Rest.' });
	await answered(db, ruth, id, { parent: top, body: 'Thank you.' });
	await thanks.give(db, ruth.id, top);
	await badges.give(db, sal.id, 'diary');
	await edit.answer(
		db,
		sal.id,
		{ question: id, answer: top },
		{ body: 'Rest well.', kind: 'been-there', audience: 'everyone' }
	);
	await decide(db, await anyone(db, { role: 'helper' }), {
		kind: 'move',
		post: { what: 'question', id },
		areas: ['knee', 'calf'],
		week: 7,
		words: ''
	});
	const picture = await pictures.take(
		db,
		sal.id,
		await sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } })
			.png()
			.toBuffer(),
		'My knee'
	);
	await pictures.attach(db, sal.id, { question: id, answer: top }, [(picture as { name: string }).name]);
	await sql`update follow_up set due_at = now(), asked_at = now() where question = ${id}`.execute(db);
	await sql`update member set created_at = now() - interval '30 days' where id = ${ruth.id}`.execute(db);
	await followUps.tell(db, ruth.id, id, {
		start: '4',
		now: '3',
		tried: ['rest'],
		helped: ['rest'],
		own: 'Tea',
		saw: 'nobody'
	});
	await asked(db, sal, 'For members', { audience: 'members' });
	return { db, id };
}

test('what was exported and brought into an empty place is exported again line for line', async () => {
	const { db } = await lived();
	const file = await exported(db);
	expect(file.trim().split('\n')).toHaveLength(6);
	for (const words of ['"Rest."', '"Tea"', '"My knee"', '"badge":"diary"', '"areas":["knee","calf"]'])
		expect(file).toContain(words);
	const there = await fresh();
	const report = await bringAll(there, file);
	expect(report).toMatchObject([{ people: 3, questions: 2, answers: 2, pictures: 1, there: 0, damaged: [] }]);
	expect(undrawn(await exported(there))).toBe(undrawn(file));
	expect(await there.selectFrom('helped_count').selectAll().execute()).toEqual(
		await db.selectFrom('helped_count').selectAll().execute()
	);
	expect(await there.selectFrom('picture_size').select('width').execute()).toEqual([{ width: 30 }]);
});

test('brought again, also to where it came from, it adds nothing', async () => {
	const { db } = await lived();
	const file = await exported(db);
	const there = await fresh();
	for (const place of [db, there, there]) await bringAll(place, file, 200);
	expect(await exported(db)).toBe(file);
	expect(undrawn(await exported(there))).toBe(undrawn(file));
});

const forum = (more: object = {}) =>
	JSON.stringify({
		users: [
			{ id: 1, username: 'sal', created_at: '2024-01-02T03:04:05Z' },
			{ id: 2, username: 'ruth_x', created_at: '2024-01-02T03:04:05Z' }
		],
		topics: [{ id: 7, title: 'Left knee hurts in week 5', archetype: 'regular', closed: true }],
		posts: [
			{ id: 1, topic_id: 7, post_number: 1, user_id: 1, raw: 'It does.', created_at: '2024-02-01T00:00:00Z' },
			{
				id: 2,
				topic_id: 7,
				post_number: 2,
				user_id: 2,
				raw: 'Mine too.',
				created_at: '2024-02-02T00:00:00Z'
			},
			{
				id: 3,
				topic_id: 7,
				post_number: 3,
				user_id: 9,
				raw: 'And?',
				created_at: '2024-02-03T00:00:00Z',
				reply_to_post_number: 2
			}
		],
		...more
	});
const read = (text: string) => {
	const found = discourse.read(text);
	if ('problem' in found) throw new Error(found.problem);
	return found;
};

test('a rehearsal says what would happen and keeps nothing', async () => {
	const db = await fresh();
	const before = await exported(db);
	expect(await bring(db, read(forum()), true)).toMatchObject({ people: 2, questions: 1, answers: 2 });
	expect(await exported(db)).toBe(before);
});

test('what comes from elsewhere is read as if it had been asked here, by nobody who is here', async () => {
	const db = await fresh();
	const here = await anyone(db);
	await db
		.updateTable('member')
		.set({ username: 'sal', display_username: 'Sal' })
		.where('id', '=', here.id)
		.execute();
	await bring(db, read(forum()), false);
	const [question] = await db.selectFrom('question').selectAll().execute();
	expect(question).toMatchObject({ areas: ['knee'], week: 5, side: 'left', locked: true, answers: 1 });
	expect(question?.asked_at.toISOString()).toBe('2024-02-01T00:00:00.000Z');
	const names = await db
		.selectFrom('member')
		.select('display_username as name')
		.orderBy('created_at')
		.execute();
	expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['Sal', 'sal 2', 'ruth_x']));
	expect(question?.author).not.toBe(here.id);
});

test('a question that does not fit stays behind whole, and is told; a new answer is added to what is here', async () => {
	const db = await fresh();
	const long = read(forum({ topics: [{ id: 7, title: 'x'.repeat(300) }] }));
	const { questions, damaged } = await bring(db, long, false);
	expect({ questions, rows: damaged.map(({ row }) => row) }).toEqual({
		questions: 0,
		rows: ['discourse:topic:7']
	});
	const { posts } = JSON.parse(forum()) as { posts: object[] };
	await bring(db, read(forum({ posts: posts.slice(0, 2) })), false);
	expect(await bring(db, read(forum()), false)).toMatchObject({
		people: 0,
		questions: 0,
		answers: 1,
		there: 1
	});
});
