import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { anyone } from '#server/accounts/anyone.ts';
import { fresh } from '#server/database/fresh.ts';
import * as answers from './answers.ts';
import * as badges from './badges.ts';
import * as helped from './helped.ts';
import * as posted from './posted.ts';
import * as questions from './questions.ts';
import * as quote from './quote.ts';
import * as thanks from './thanks.ts';
import * as thread from './thread.ts';
import type { Reader } from './visible.ts';

const db = await fresh();
const [ruth, sal, dev] = [await anyone(db), await anyone(db), await anyone(db)];

async function page(reader: Reader, id: number) {
	const found = await thread.read(db, reader, id);
	if (found === null || found === 'closed') throw new Error(`no page: ${found}`);
	return found;
}

const kindsOf = async (answer: number) => {
	const { rows } = await sql<{ kind: string }>`
		select kind from ask_event where answer = ${answer} order by id`.execute(db);
	return rows.map(({ kind }) => kind);
};

describe('replies', () => {
	test('stand under their answer, one level deep, and are not counted as answers', async () => {
		const id = await posted.asked(db, ruth, 'Do replies stand under their answer?');
		const answer = await posted.answered(db, sal, id, { body: 'I went back a run.' });
		const reply = await posted.answered(db, ruth, id, { body: 'Which one?', parent: answer });
		const deeper = await posted.answered(db, sal, id, { body: 'Run 2.', parent: reply });
		const { answers: shown, question } = await page(null, id);
		expect(shown).toMatchObject([{ id: answer, replies: [{ id: reply }, { id: deeper }] }]);
		expect(question.answers).toBe(1);
		expect(await kindsOf(reply)).toEqual(['replied']);
		await thanks.give(db, sal.id, reply);
		expect((await page(sal, id)).answers[0]?.replies[0]).toMatchObject({ thanks: 1, thanked: true });
	});

	test('are refused under an answer to another question, or one that is not there', async () => {
		const [here, there] = [await posted.asked(db, ruth, 'Here'), await posted.asked(db, ruth, 'There')];
		const answer = await posted.answered(db, sal, there);
		for (const parent of [answer, 999_999_999]) {
			const posting = { question: here, key: randomUUID(), body: 'Lost', parent };
			expect(await answers.post(db, sal.id, posting)).toHaveProperty('problem');
		}
	});
});

test('a graduate is known by their badge wherever they wrote, but not where they took it down', async () => {
	const runner = await anyone(db);
	await badges.give(db, runner.id, 'diary');
	const id = await posted.asked(db, runner, 'Who has run it to the end?');
	const answer = await posted.answered(db, sal, id);
	const reply = await posted.answered(db, runner, id, { parent: answer });
	const { question, answers: shown } = await page(null, id);
	expect(question.graduate).toBe(true);
	expect(shown).toMatchObject([{ graduate: false, replies: [{ id: reply, graduate: true }] }]);
	await db.updateTable('question').set({ hidden: 'deleted' }).where('id', '=', id).execute();
	expect((await page(null, id)).question).toMatchObject({ gone: true, graduate: false });
});

describe('the mark of what helped', () => {
	test('is the asker’s alone, may be on more than one, can be taken back, and puts the answer first', async () => {
		const id = await posted.asked(db, ruth, 'What helped?');
		const [one, two, three] = [
			await posted.answered(db, sal, id),
			await posted.answered(db, dev, id),
			await posted.answered(db, sal, id)
		];
		expect(await helped.mark(db, sal.id, one, true)).toHaveProperty('problem');
		for (const answer of [two, three, three]) await helped.mark(db, ruth.id, answer, true);
		expect((await page(null, id)).answers.map((each) => [each.id, each.helped])).toEqual([
			[two, true],
			[three, true],
			[one, false]
		]);
		await helped.mark(db, ruth.id, two, false);
		expect((await page(null, id)).answers.map((each) => each.id)).toEqual([three, one, two]);
		expect(await kindsOf(two)).toEqual(['answered', 'helped', 'helped-taken-back']);
		expect(await kindsOf(three)).toEqual(['answered', 'helped']);
	});

	test('is not for one’s own answer, nor for what is not there', async () => {
		const id = await posted.asked(db, ruth, 'Did I help myself?');
		expect(await helped.mark(db, ruth.id, await posted.answered(db, ruth, id), true)).toHaveProperty(
			'problem'
		);
		expect(await helped.mark(db, ruth.id, 999_999_999, true)).toHaveProperty('problem');
	});
});

describe('how one knows', () => {
	test('is marked by the writer, but professional only when the host has confirmed it', async () => {
		const physio = await anyone(db, { professional: true });
		const id = await posted.asked(db, ruth, 'Who knows?');
		await posted.answered(db, sal, id, { kind: 'been-there' });
		await posted.answered(db, sal, id, { kind: 'professional' });
		await posted.answered(db, physio, id, { kind: 'professional' });
		expect((await page(null, id)).answers.map(({ kind }) => kind)).toEqual([
			'been-there',
			null,
			'professional'
		]);
	});
});

describe('a name in a post', () => {
	test('is noted once, longest nickname first, and drawn as a link to that person', async () => {
		const tom = await anyone(db);
		await sql`update member set username = 'old tom', display_username = 'Old Tom' where id = ${tom.id}`.execute(
			db
		);
		const id = await posted.asked(db, ruth, 'Names', {
			text: '@old tom said so, @OLD TOM and @nobody at all'
		});
		const { rows } = await sql`select member, author, answer from mention where question = ${id}`.execute(db);
		expect(rows).toEqual([{ member: tom.id, author: ruth.id, answer: null }]);
		expect((await page(null, id)).question.words).toMatchObject([
			{ of: [{ kind: 'person', name: 'Old Tom' }, {}, { kind: 'person', name: 'Old Tom' }, {}] }
		]);
	});

	test('of more people than a person would name is a name only for the first', async () => {
		const many = await Promise.all(Array.from({ length: 12 }, () => anyone(db)));
		await sql`update member set username = lower(replace(name, ' ', '-')) where id = any(${many.map(({ id }) => id)})`.execute(
			db
		);
		const id = await posted.asked(db, ruth, 'All', {
			text: many.map(({ name }) => `@${name.replace(' ', '-')}`).join(', ')
		});
		const { rows } = await sql`select from mention where question = ${id}`.execute(db);
		expect(rows).toHaveLength(10);
	});
});

describe('a quote', () => {
	test('is the answer’s own lines, without what it quoted itself', () =>
		expect(quote.quoted('> before\n\nOne\n\nTwo')).toBe('> One\n>\n> Two\n\n'));

	test('gives nothing of what the reader cannot see', async () => {
		const id = await posted.asked(db, ruth, 'Among us', { audience: 'members' });
		const answer = await posted.answered(db, sal, id, { body: 'Whispered' });
		expect(await quote.of(db, null, answer)).toBe('');
		expect(await quote.of(db, dev, answer)).toBe('> Whispered\n\n');
	});
});

test('an answer given among members stays among them when the question is opened to everyone', async () => {
	const id = await posted.asked(db, ruth, 'Opened later', { audience: 'members' });
	const before = await posted.answered(db, sal, id);
	await sql`update question set audience = 'everyone' where id = ${id}`.execute(db);
	const after = await posted.answered(db, dev, id);
	expect((await page(null, id)).answers.map((each) => each.id)).toEqual([after]);
	expect((await page(sal, id)).answers.map((each) => each.id)).toEqual([before, after]);
	expect(await questions.find(db, null, id)).toMatchObject({ id });
});
