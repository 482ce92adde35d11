import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import * as drafts from '#core/ask/draft.ts';
import type { Audience, Draft } from '#core/ask/draft.ts';
import { anyone } from '#server/accounts/anyone.ts';
import type { Member } from '#server/accounts/tables.ts';
import { fresh } from '#server/database/fresh.ts';
import { askedBefore } from './asked-before.ts';
import * as edit from './edit.ts';
import * as history from './history.ts';
import * as posted from './posted.ts';
import { searched } from './searched.ts';
import * as lists from './lists.ts';
import * as quote from './quote.ts';
import { takeDown } from './take-down.ts';
import * as thread from './thread.ts';
import type { Reader } from './visible.ts';

const db = await fresh();
const [ruth, sal, dev] = [await anyone(db), await anyone(db), await anyone(db)];

async function page(reader: Reader, id: number) {
	const found = await thread.read(db, reader, id);
	return found === null || found === 'closed' ? found : found;
}

async function reword(by: Member, id: number, draft: Partial<Draft>) {
	const was = { key: '', title: 'Same', text: '', facts: [], audience: 'everyone' as const };
	const fit = drafts.question({ ...was, ...draft });
	if ('problems' in fit) throw new Error('not fit');
	return edit.question(db, by.id, id, fit.question);
}

const answerTo = (body: string, audience: Audience = 'everyone') => ({ body, kind: null, audience });
const words = (id: number, answer: number | null = null) => history.of(db, null, { question: id, answer });

describe('changing one’s words', () => {
	test('shows the new ones everywhere and keeps the old ones to be read', async () => {
		const id = await posted.asked(db, ruth, 'Sore ham', { text: 'One day', facts: ['week 3'] });
		await reword(ruth, id, { title: 'Sore hamstring', text: 'Two day', facts: ['week 4'] });
		expect(await page(null, id)).toMatchObject({
			question: { title: 'Sore hamstring', week: 4, facts: ['week 4'], edited: expect.any(Number) }
		});
		expect((await searched(db, null, 'hamstring', 5)).map((each) => each.id)).toContain(id);
		expect(await words(id)).toMatchObject([
			{
				text: [
					{ kind: 'gone', words: 'One' },
					{ kind: 'new', words: 'Two' },
					{ kind: 'same', words: ' day' }
				]
			},
			{ title: [{ kind: 'new', words: 'Sore ham' }], text: [{ kind: 'new', words: 'One day' }] }
		]);
		expect(JSON.stringify(await words(id))).not.toContain('week 3');
	});

	test('with nothing changed leaves no trace', async () => {
		const id = await posted.asked(db, ruth, 'Same', { text: 'Same words' });
		await reword(ruth, id, { text: 'Same words' });
		expect(await words(id)).toHaveLength(1);
		expect(await page(null, id)).toMatchObject({ question: { edited: null } });
	});

	test('is for nobody but their writer, and a mark only for whom it was confirmed', async () => {
		const id = await posted.asked(db, ruth, 'Whose?');
		const answer = await posted.answered(db, sal, id, { body: 'Mine' });
		const post = { question: id, answer };
		expect(await reword(sal, id, { title: 'Taken over' })).toHaveProperty('problem');
		expect(await edit.answer(db, ruth.id, post, answerTo('Taken over'))).toHaveProperty('problem');
		expect(await edit.answer(db, sal.id, { ...post, question: 999 }, answerTo('x'))).toHaveProperty(
			'problem'
		);
		expect(await edit.own(db, ruth.id, post)).toBeNull();
		await edit.answer(db, sal.id, post, { ...answerTo('Mine still'), kind: 'professional' });
		expect(await page(null, id)).toMatchObject({
			answers: [{ kind: null, words: [{ of: [{ words: 'Mine still' }] }] }]
		});
	});

	test('lets in no more links than posting would, and nothing of somebody who may not write', async () => {
		const newcomer = await anyone(db, { known: false });
		const id = await posted.asked(db, ruth, 'Links');
		const post = { question: id, answer: await posted.answered(db, newcomer, id) };
		const links = (count: number) => answerTo('https://a.example '.repeat(count));
		expect(await edit.answer(db, newcomer.id, post, links(5))).toHaveProperty('problem');
		expect(await edit.answer(db, newcomer.id, post, links(2))).toHaveProperty('post');
		expect(await edit.answer(db, newcomer.id, post, answerTo('https://localhost/x'))).toHaveProperty('post');
		expect(await page(null, id)).toMatchObject({ question: { answers: 0 }, answers: [] });
		await sql`update member set banned_at = now() where id = ${newcomer.id}`.execute(db);
		expect(await edit.answer(db, newcomer.id, post, answerTo('Back again'))).toHaveProperty('problem');
	});

	test('forgets whom it names no longer', async () => {
		const tom = await anyone(db);
		await sql`update member set username = 'tom2' where id = ${tom.id}`.execute(db);
		const id = await posted.asked(db, ruth, 'Same', { text: 'Hello @tom2' });
		await reword(ruth, id, { text: 'Hello' });
		expect((await sql`select from mention where question = ${id}`.execute(db)).rows).toEqual([]);
	});
});

/** Everywhere a question's words can be read. */
async function seen(reader: Reader, id: number, word: string): Promise<string[]> {
	const typed = { title: word, text: '', facts: [] };
	const places: Record<string, unknown> = {
		page: await page(reader, id),
		list: await lists.list(db, reader, {}, 100),
		search: await searched(db, reader, word, 100),
		before: await askedBefore(db, reader, typed, 100),
		history: await history.of(db, reader, { question: id, answer: null })
	};
	return Object.keys(places).filter((place) => JSON.stringify(places[place]).includes(word));
}

describe('for whom it is', () => {
	test('can be changed later, and every way of reading follows at once', async () => {
		const id = await posted.asked(db, ruth, 'Quokka', { text: 'Quokka' });
		await reword(ruth, id, { title: 'Quokka', text: 'Quokka again' });
		const all = ['page', 'list', 'search', 'before', 'history'];
		expect(await seen(null, id, 'Quokka')).toEqual(all);
		await reword(ruth, id, { title: 'Quokka', text: 'Quokka again', audience: 'members' });
		expect(await seen(null, id, 'Quokka')).toEqual([]);
		expect(await seen(sal, id, 'Quokka')).toEqual(all);
		await reword(ruth, id, { title: 'Quokka', text: 'Quokka again' });
		expect(await seen(null, id, 'Quokka')).toEqual(all);
		const { rows } = await sql`select kind, detail from ask_event where question = ${id} order by id`.execute(
			db
		);
		expect(rows.slice(-2)).toEqual([
			{ kind: 'audience-changed', detail: { to: 'members' } },
			{ kind: 'audience-changed', detail: { to: 'everyone' } }
		]);
	});

	test('of an answer is its writer’s to change', async () => {
		const id = await posted.asked(db, ruth, 'Same', { audience: 'members' });
		const answer = await posted.answered(db, sal, id, { body: 'Whispered' });
		await reword(ruth, id, {});
		expect(await page(null, id)).toMatchObject({ answers: [] });
		expect(await words(id, answer)).toBeNull();
		expect(await quote.of(db, null, answer)).toBe('');
		await edit.answer(db, sal.id, { question: id, answer }, answerTo('Whispered'));
		expect(await page(null, id)).toMatchObject({ answers: [{ id: answer }] });
	});
});

describe('taking down', () => {
	const everything = async () => {
		const tables = ['question', 'answer', 'wording', 'ask_event'];
		const rows = await Promise.all(tables.map((table) => sql`select * from ${sql.table(table)}`.execute(db)));
		return JSON.stringify(rows.map((each) => each.rows));
	};

	test('leaves nothing of a question, its facts and its wordings in any table', async () => {
		const id = await posted.asked(db, ruth, 'Wombat one', { text: 'Wombat two', facts: ['area knee left'] });
		await reword(ruth, id, { title: 'Wombat three', text: 'Wombat four' });
		expect(await takeDown(db, sal.id, { question: id, answer: null })).toHaveProperty('problem');
		expect(await everything()).toContain('Wombat');
		await takeDown(db, ruth.id, { question: id, answer: null });
		expect(await everything()).not.toContain('Wombat');
		for (const reader of [null, ruth]) expect(await page(reader, id)).toBeNull();
		expect(await words(id)).toBeNull();
		expect((await sql`select from follow_up where question = ${id}`.execute(db)).rows).toEqual([]);
		expect(await takeDown(db, ruth.id, { question: id, answer: null })).toHaveProperty('problem');
	});

	test('of a question leaves a line where others answered, and no more answers', async () => {
		const id = await posted.asked(db, ruth, 'Numbat', { text: 'Numbat' });
		const answer = await posted.answered(db, sal, id, { body: 'Stays' });
		await takeDown(db, ruth.id, { question: id, answer: null });
		expect(await page(null, id)).toMatchObject({
			question: { gone: true, name: '', author: '', words: [], facts: [] },
			answers: [{ id: answer }]
		});
		expect(await seen(null, id, 'Numbat')).toEqual([]);
		await expect(posted.answered(db, dev, id)).rejects.toThrow('gone');
		await takeDown(db, sal.id, { question: id, answer });
		expect(await page(null, id)).toBeNull();
	});

	test('of an answer leaves a line where somebody replied, and counts anew', async () => {
		const id = await posted.asked(db, ruth, 'Same');
		const [kept, lone] = [await posted.answered(db, sal, id), await posted.answered(db, sal, id)];
		const reply = await posted.answered(db, dev, id, { parent: kept });
		for (const answer of [kept, lone]) await takeDown(db, sal.id, { question: id, answer });
		expect(await page(null, id)).toMatchObject({
			question: { answers: 0 },
			answers: [{ id: kept, gone: true, name: '', words: [], replies: [{ id: reply }] }]
		});
		await expect(posted.answered(db, dev, id, { parent: kept })).rejects.toThrow('gone');
		await takeDown(db, dev.id, { question: id, answer: reply });
		expect(await page(null, id)).toMatchObject({ answers: [] });
	});
});

test('two texts with nothing in common are shown whole', () => {
	const long = (letter: string) => Array.from({ length: 3000 }, (_, n) => `${letter}${n}`).join(' ');
	expect(history.changes(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
});
