import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { question as fit } from '#core/ask/draft.ts';
import { anyone } from '#server/accounts/anyone.ts';
import type { Member } from '#server/accounts/tables.ts';
import { fresh } from '#server/database/fresh.ts';
import * as answers from '../answers.ts';
import * as edit from '../edit.ts';
import * as lists from '../lists.ts';
import * as questions from '../questions.ts';
import type { Reader } from '../visible.ts';
import * as appeals from './appeals.ts';
import * as byAddress from './by-address.ts';
import * as claim from './claim.ts';
import { decide } from './decisions.ts';
import * as log from './log.ts';
import * as look from './look.ts';
import * as place from './place.ts';
import * as queue from './queue.ts';
import * as reports from './reports.ts';
import * as standing from './standing.ts';

const db = await fresh();
const host = await anyone(db, { role: 'host' });
const helper = await anyone(db, { role: 'helper' });
const [ruth, sal, dev] = [await anyone(db), await anyone(db), await anyone(db)];

async function ask(author: Member, title: string, text = '') {
	const done = fit({ key: randomUUID(), title, text, facts: [], audience: 'everyone' });
	if ('problems' in done) throw new Error('not fit');
	return questions.ask(db, author.id, done.question);
}

async function asked(author: Member, title: string, text = ''): Promise<number> {
	const done = await ask(author, title, text);
	if ('problem' in done) throw new Error(done.problem);
	return done.id;
}

const answer = (author: Member, question: number, body = 'Same for me.') =>
	answers.post(db, author.id, { question, key: randomUUID(), body });

async function answered(author: Member, question: number, body?: string): Promise<number> {
	const done = await answer(author, question, body);
	if ('problem' in done) throw new Error(done.problem);
	return done.id;
}

const seen = async (id: number, reader: Reader = dev) =>
	(await answers.of(db, reader, id)).map((each) => each.id);

describe('a report', () => {
	test('comes once from a person, and the queue has the post once with all of them', async () => {
		const id = await asked(ruth, 'Which tablets before a run?');
		const post = { what: 'question', id } as const;
		const typed = { reason: 'medicine', words: 'Names a dose' };
		for (const by of [sal, sal, helper]) await reports.file(db, by, post, typed);
		const mine = (await queue.waiting(db)).filter(({ question }) => question === id);
		expect(mine).toMatchObject([
			{ why: 'reported', ref: `q${id}`, reports: [{ name: sal.name }, { name: helper.name }] }
		]);
		await decide(db, helper, { kind: 'leave', post, words: '' });
		expect((await queue.waiting(db)).some(({ question }) => question === id)).toBe(false);
		expect((await log.notices(db, sal.id)).reports).toMatchObject([{ question: id, settled: 'leave' }]);
	});

	test('is not for one’s own, for visitors, or without a reason', async () => {
		const post = { what: 'question', id: await asked(ruth, 'Mine?') } as const;
		const typed = { reason: 'unkind', words: '' };
		expect(await reports.file(db, ruth, post, typed)).toHaveProperty('problem');
		expect(await reports.file(db, null, post, typed)).toHaveProperty('problem');
		expect(await reports.file(db, sal, post, { ...typed, reason: 'x' })).toHaveProperty('problem');
		expect(await reports.file(db, sal, post, { reason: 'other', words: ' ' })).toHaveProperty('problem');
	});
});

test('words near a danger sign come first in the queue, before worse reported ones', async () => {
	const rude = await asked(ruth, 'Slow people');
	await reports.file(db, sal, { what: 'question', id: rude }, { reason: 'unkind', words: '' });
	const danger = await asked(sal, 'Tight chest after ten minutes');
	expect((await queue.waiting(db))[0]).toMatchObject({ why: 'danger', question: danger });
	await decide(db, helper, { kind: 'leave', post: { what: 'question', id: danger }, words: '' });
	expect((await queue.waiting(db))[0]?.question).not.toBe(danger);
});

test('so do words near a danger sign in an answer, also one that is held', async () => {
	const shy = await anyone(db, { known: false });
	const id = await asked(ruth, 'Slow again?');
	const said = await answered(sal, id, 'Mine went. But I have chest pain when I run now.');
	const held = await answered(shy, id, `I have chest pain when I run, see https://${'bit.ly'}/9`);
	const first = (await queue.waiting(db)).slice(0, 2);
	expect(first).toMatchObject([
		{ why: 'danger', ref: `a${said}`, words: expect.stringContaining('Mine went') },
		{ why: 'danger', ref: `a${held}` }
	]);
	expect(await look.post(db, { what: 'answer', id: said })).toMatchObject({ danger: true });
	for (const each of [said, held])
		await decide(db, helper, { kind: 'leave', post: { what: 'answer', id: each }, words: '' });
	expect((await queue.waiting(db)).filter(({ question }) => question === id)).toMatchObject([
		{ why: 'held', ref: `a${held}` }
	]);
	const later = { body: 'Mine went.', kind: null, audience: 'everyone' } as const;
	await edit.answer(db, sal.id, { question: id, answer: said }, later);
	expect(await look.post(db, { what: 'answer', id: said })).toMatchObject({ danger: false });
});

describe('a decision', () => {
	test('to hide takes the post away, counts again, and tells its writer why and by which role', async () => {
		const id = await asked(ruth, 'Do I carry on?');
		const bad = await answered(sal, id, 'Just push on.');
		const done = await decide(db, helper, {
			kind: 'hide',
			post: { what: 'answer', id: bad },
			reason: 'run-through',
			words: 'Please say what you did.'
		});
		expect(done).toHaveProperty('action');
		expect(await seen(id, ruth)).toEqual([]);
		expect(await seen(id, null)).toEqual([]);
		expect(await answers.of(db, sal, id)).toMatchObject([{ id: bad, mark: 'hidden' }]);
		expect(await answers.of(db, host, id)).toMatchObject([{ id: bad, mark: 'hidden' }]);
		expect(await questions.find(db, null, id)).toMatchObject({ answers: 0 });
		const { entries } = await log.notices(db, sal.id);
		expect(entries[0]).toMatchObject({
			kind: 'hide',
			actor: null,
			actorRole: 'helper',
			reason: 'run-through',
			words: 'Please say what you did.',
			answer: bad
		});
		expect(await look.post(db, { what: 'answer', id: bad })).toMatchObject({ hidden: 'hidden' });
	});

	test('to lock takes no more answers', async () => {
		const id = await asked(ruth, 'Round and round');
		await decide(db, helper, { kind: 'lock', post: { what: 'question', id }, words: '' });
		expect(await answer(sal, id)).toEqual({ problem: expect.stringContaining('no more answers') });
		await decide(db, helper, { kind: 'unlock', post: { what: 'question', id }, words: '' });
		expect(await answer(sal, id)).toHaveProperty('id');
	});

	test('to move changes the boards', async () => {
		const id = await asked(ruth, 'Sore after the long one');
		await decide(db, helper, {
			kind: 'move',
			post: { what: 'question', id },
			areas: ['calf', 'x'],
			week: 6,
			words: ''
		});
		const there = async () =>
			(await lists.list(db, null, { week: 6, area: 'calf' }, 9)).map((each) => each.id);
		expect(await there()).toContain(id);
		const reworded = fit({
			key: '',
			title: 'Sore, still',
			text: '',
			facts: ['week 2'],
			audience: 'everyone'
		});
		if ('question' in reworded) await edit.question(db, ruth.id, id, reworded.question);
		expect(await there()).toContain(id);
	});

	test('of a role that may not is refused, with nothing written', async () => {
		const id = await asked(ruth, 'Leave me be');
		const before = (await log.read(db, host, {}, 1000)).length;
		const hide = { kind: 'hide', post: { what: 'question', id }, reason: 'unkind', words: '' } as const;
		expect(await decide(db, sal, hide)).toHaveProperty('problem');
		expect(await decide(db, helper, { kind: 'ban', member: ruth.id, words: 'Go' })).toHaveProperty('problem');
		expect(await decide(db, { ...sal, role: 'host' }, hide)).toHaveProperty('problem');
		expect(await log.read(db, host, {}, 1000)).toHaveLength(before);
		expect(await log.read(db, sal, {}, 1000)).toEqual([]);
	});
});

describe('somebody who is paused or whose part has ended', () => {
	test('is told until when, cannot write, and can again after an appeal', async () => {
		const joker = await anyone(db);
		const id = await asked(ruth, 'Socks?');
		const done = await decide(db, helper, {
			kind: 'pause',
			member: joker.id,
			days: 7,
			words: 'Three unkind answers.'
		});
		expect(await answer(joker, id)).toEqual({
			problem: expect.stringMatching(/^You are paused until \w+ \d+ \w+/)
		});
		const action = (done as { action: number }).action;
		await appeals.appeal(db, joker.id, action, 'I was joking.');
		expect(await appeals.answer(db, helper, action, { granted: true, words: '' })).toHaveProperty('problem');
		expect(await appeals.answer(db, host, action, { granted: true, words: 'Fair.' })).toHaveProperty(
			'action'
		);
		expect(await answer(joker, id)).toHaveProperty('id');
		expect((await standing.of(db, joker.id)).quietFor).toBeNull();
	});

	test('loses a place among the host’s people at once', async () => {
		const gone = await anyone(db, { role: 'helper' });
		await decide(db, host, { kind: 'ban', member: gone.id, words: 'No.' });
		const id = await asked(ruth, 'Still here?');
		const leave = { kind: 'leave', post: { what: 'question', id }, words: '' } as const;
		expect(await decide(db, gone, leave)).toHaveProperty('problem');
		expect(await ask(gone, 'May I?')).toEqual({ problem: expect.stringContaining('part here has ended') });
	});
});

describe('a newcomer', () => {
	test('asks 5 questions in a day, and is told before', async () => {
		const keen = await anyone(db, { known: false });
		for (let n = 1; n <= 5; n++) await asked(keen, `Question ${n}`);
		expect(await ask(keen, 'Question 6')).toEqual({
			problem: expect.stringContaining('5 questions in a day')
		});
		expect(await standing.notice(db, keen.id, 'questions')).toContain('tomorrow');
	});

	test('has the first post held where the host chose so, the next ones not', async () => {
		await place.set(db, host, { name: '', contact: '', holdFirst: true });
		const first = await anyone(db, { known: false });
		const id = await asked(first, 'Hello?');
		expect(await questions.find(db, sal, id)).toBeNull();
		expect(await questions.find(db, first, id)).toMatchObject({ mark: 'held' });
		expect((await queue.waiting(db)).find(({ question }) => question === id)).toMatchObject({ why: 'held' });
		await decide(db, helper, { kind: 'show', post: { what: 'question', id }, words: '' });
		expect(await questions.find(db, null, id)).toMatchObject({ id });
		expect(await questions.find(db, null, await asked(first, 'Me again'))).toMatchObject({
			title: 'Me again'
		});
		await place.set(db, host, { name: '', contact: '', holdFirst: false });
	});

	test('has a link that hides where it leads held, also within an answer', async () => {
		const shy = await anyone(db, { known: false });
		const id = await asked(ruth, 'Which shoes?');
		const held = await answered(shy, id, `These: https://${'bit.ly'}/3xYz`);
		expect(await seen(id)).toEqual([]);
		expect(await questions.find(db, null, id)).toMatchObject({ answers: 0 });
		await decide(db, helper, { kind: 'show', post: { what: 'answer', id: held }, words: '' });
		expect(await questions.find(db, null, id)).toMatchObject({ answers: 1 });
		const later = { body: `Now these: https://${'bit.ly'}/x`, kind: null, audience: 'everyone' } as const;
		await edit.answer(db, shy.id, { question: id, answer: held }, later);
		expect(await seen(id)).toEqual([]);
		expect(await questions.find(db, null, id)).toMatchObject({ answers: 0 });
	});
});

test('the same words again by a newcomer are refused where they add nothing', async () => {
	const shy = await anyone(db, { known: false });
	const id = await asked(shy, 'Twice the same', 'Word for word');
	expect(await ask(shy, 'twice the SAME', 'Word for word')).toHaveProperty('problem');
	const short = await asked(ruth, 'Short words?');
	await answered(shy, short);
	expect(await answer(shy, short)).toHaveProperty('problem');
	expect(await answer(shy, id)).toHaveProperty('id');
	const long = 'I went back a week, walked the hills and it was gone by the Sunday after, more or less.';
	await answered(shy, id, long);
	expect(await answer(shy, short, long)).toHaveProperty('problem');
});

describe('one network address', () => {
	test('has its limit in the database, whole networks of it together, and this machine has none', async () => {
		for (let n = 0; n < 10; n++) expect(await byAddress.allows(db, '2001:db8:1:2::5', 'claim')).toBe(true);
		expect(await byAddress.allows(db, '2001:db8:1:2:ffff::9', 'claim')).toBe(false);
		expect(await byAddress.allows(db, '2001:db8:1:3::5', 'claim')).toBe(true);
		for (let n = 0; n < 12; n++) expect(await byAddress.allows(db, '127.0.0.1', 'claim')).toBe(true);
		const { rows } = await sql<{
			address: string;
		}>`select encode(address, 'escape') as address from by_address`.execute(db);
		expect(JSON.stringify(rows)).not.toContain('2001');
	});
});

test('the place is claimed once, with the code of the last start, in any spelling', async () => {
	const empty = await fresh();
	const [first, second] = [await anyone(empty), await anyone(empty)];
	const old = await claim.offer(empty);
	const code = await claim.offer(empty);
	expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
	expect(await claim.claim(empty, first, old ?? '')).toHaveProperty('problem');
	expect(await claim.claim(empty, first, ` ${code?.toLowerCase().replaceAll('-', ' ')}`)).toEqual({
		ok: true
	});
	expect(await claim.claim(empty, second, code ?? '')).toHaveProperty('problem');
	expect(await claim.offer(empty)).toBeNull();
	expect(await log.read(empty, { ...first, role: 'host' }, {}, 9)).toMatchObject([
		{ kind: 'claim', actorRole: 'host' }
	]);
});
