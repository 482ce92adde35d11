import { expect, test } from 'vitest';
import { anyone } from '#server/accounts/anyone.ts';
import type { Member } from '#server/accounts/tables.ts';
import { fresh } from '#server/database/fresh.ts';
import * as answers from '../answers.ts';
import * as follows from '../notify/follows.ts';
import * as inbox from '../notify/inbox.ts';
import * as rounds from '../notify/rounds.ts';
import { answered, asked } from '../posted.ts';
import * as questions from '../questions.ts';
import * as appeals from './appeals.ts';
import { decide } from './decisions.ts';

const db = await fresh();
const host = await anyone(db, { role: 'host' });
const helper = await anyone(db, { role: 'helper' });
const [ruth, sal, dev] = [await anyone(db), await anyone(db), await anyone(db)];

const seen = async (id: number) => (await answers.of(db, dev, id)).map((each) => each.id);

test('what was held, then hidden, and comes back by an appeal is told to those who follow along', async () => {
	const shy = await anyone(db, { known: false });
	const id = await asked(db, ruth, 'Laces?');
	const held = await answered(db, shy, id, { body: `These: https://${'bit.ly'}/7` });
	const post = { what: 'answer', id: held } as const;
	const hidden = await decide(db, helper, { kind: 'hide', post, reason: 'unkind', words: '' });
	const { action } = hidden as { action: number };
	await appeals.appeal(db, shy.id, action, 'They are only laces.');
	await rounds.round(db);
	const heard = async () => (await inbox.list(db, ruth.id)).filter(({ answer }) => answer === held);
	expect(await heard()).toEqual([]);
	await appeals.answer(db, host, action, { granted: true, words: '' });
	await rounds.round(db);
	expect(await heard()).toMatchObject([{ kind: 'answer' }]);
});

test('a merge moves the answers along, and an appeal that is granted brings them back', async () => {
	const [from, into] = [await asked(db, ruth, 'Stitch?'), await asked(db, sal, 'A stitch?')];
	const moved = await answered(db, helper, from, { body: 'Mine went by week 4.' });
	const done = await decide(db, helper, {
		kind: 'merge',
		post: { what: 'question', id: from },
		into,
		words: ''
	});
	expect(await seen(into)).toEqual([moved]);
	expect(await questions.find(db, null, from)).toBeNull();
	expect(await questions.mergedInto(db, from)).toBe(into);
	const action = (done as { action: number }).action;
	expect(await appeals.appeal(db, ruth.id, action, 'They are not the same.')).toEqual({ ok: true });
	await appeals.answer(db, host, action, { granted: true, words: '' });
	expect(await seen(from)).toEqual([moved]);
	expect(await questions.find(db, null, into)).toMatchObject({ answers: 0 });
});

test('a merge takes wishes along, and taken back gives back what it took, not what was wished before', async () => {
	const [from, into] = [await asked(db, ruth, 'Cramp?'), await asked(db, sal, 'A cramp?')];
	const wish = (member: Member, list: 'follow' | 'mute' | 'bookmark', question: number) =>
		follows.add(db, member.id, { list, kind: 'question', what: String(question) });
	await wish(dev, 'follow', from);
	await wish(dev, 'bookmark', from);
	for (const each of [from, into]) await wish(helper, 'mute', each);
	await wish(host, 'mute', from);
	const of = async (member: Member) => {
		const its = await follows.of(db, member, 'question', String(into));
		return [its?.follow, its?.bookmark, its?.mute];
	};
	const order = { kind: 'merge', post: { what: 'question', id: from }, into, words: '' } as const;
	const { action } = (await decide(db, helper, order)) as { action: number };
	expect([await of(ruth), await of(dev), await of(helper), await of(host)]).toEqual([
		[true, false, false],
		[true, true, false],
		[false, false, true],
		[false, false, true]
	]);
	await appeals.appeal(db, ruth.id, action, 'They are not the same.');
	await appeals.answer(db, host, action, { granted: true, words: '' });
	expect([await of(ruth), await of(dev), await of(helper), await of(host)]).toEqual([
		[false, false, false],
		[false, false, false],
		[false, false, true],
		[false, false, false]
	]);
});
