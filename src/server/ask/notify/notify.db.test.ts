import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Member } from '#server/accounts/tables.ts';
import { anyone } from '#server/accounts/anyone.ts';
import { fresh } from '#server/database/fresh.ts';
import { decide } from '../keep/decisions.ts';
import { holdMember } from '../keep/standing.ts';
import { answered, asked } from '../posted.ts';
import * as thanks from '../thanks.ts';
import * as follows from './follows.ts';
import * as inbox from './inbox.ts';
import { round } from './rounds.ts';

const db = await fresh();
let [ruth, sal, dev]: Member[] = [];

beforeEach(async () => {
	await sql`truncate question, follow, mute, bookmark, notification cascade`.execute(db);
	[ruth, sal, dev] = [
		await anyone(db, { days: 90 }),
		await anyone(db, { days: 90 }),
		await anyone(db, { days: 90 })
	];
});

const who = (member: Member | undefined) => member ?? (ruth as Member);
const kindsOf = async (member: Member | undefined) => {
	await round(db);
	return (await inbox.list(db, who(member).id)).map(({ kind }) => kind);
};
const follow = (member: Member | undefined, kind: 'question' | 'area' | 'week' | 'person', what: string) =>
	follows.add(db, who(member).id, { list: 'follow', kind, what });
const facts = ['run W6R3', 'area lower-back'];

describe('people are told', () => {
	test('of answers, replies and thanks to what they wrote, and not of their own', async () => {
		const id = await asked(db, who(ruth), 'Do I carry on?');
		const answer = await answered(db, who(sal), id);
		await answered(db, who(ruth), id, { parent: answer });
		await thanks.give(db, who(ruth).id, answer);
		expect(await kindsOf(ruth)).toEqual(['answer']);
		expect(await kindsOf(sal)).toEqual(['thanks', 'reply']);
		expect(await kindsOf(dev)).toEqual([]);
	});

	test('once, however often the round goes and however many go at once', async () => {
		const id = await asked(db, who(ruth), 'Do I carry on?');
		for (let n = 0; n < 5; n++) await answered(db, who(sal), id, { key: randomUUID() });
		await Promise.all([round(db), round(db), round(db)]);
		expect(await kindsOf(ruth)).toHaveLength(5);
	});

	test('also while who wrote it is about to post again: neither waits for the other', async () => {
		const question = await asked(db, who(ruth), 'Do I carry on?');
		const [member, by_member] = [who(ruth).id, who(sal).id];
		await db.transaction().execute(async (posting) => {
			await holdMember(posting, by_member);
			await db.transaction().execute(async (telling) => {
				await sql`set local lock_timeout = '5s'`.execute(telling);
				const row = { member, kind: 'answer', question, answer: null, by_member } as const;
				await telling.insertInto('notification').values(row).execute();
			});
		});
	});

	test('of questions in an area, a week, by a person, and of answers to a question they follow', async () => {
		const followers = await Promise.all([1, 2, 3].map(() => anyone(db)));
		await follow(followers[0], 'area', 'lower-back');
		await follow(followers[1], 'week', '6');
		await follow(followers[2], 'person', who(ruth).id);
		const id = await asked(db, who(ruth), 'Do I carry on?', { facts });
		const told = [];
		for (const each of followers) told.push(await kindsOf(each));
		expect(told).toEqual([['followed-area'], ['followed-week'], ['followed-person']]);
		await follow(dev, 'question', String(id));
		await answered(db, who(sal), id);
		expect(await kindsOf(dev)).toEqual(['followed-question']);
	});

	test('not of what they muted: a question, an area, a person', async () => {
		await follow(dev, 'week', '6');
		await follows.add(db, who(dev).id, { list: 'mute', kind: 'area', what: 'lower-back' });
		const id = await asked(db, who(ruth), 'Do I carry on?', { facts });
		await follows.add(db, who(ruth).id, { list: 'mute', kind: 'person', what: who(sal).id });
		await answered(db, who(sal), id);
		expect([await kindsOf(dev), await kindsOf(ruth)]).toEqual([[], []]);
		await follows.remove(db, who(ruth).id, { list: 'mute', kind: 'person', what: who(sal).id });
		await answered(db, who(sal), id, { key: randomUUID() });
		expect(await kindsOf(ruth)).toEqual(['answer']);
	});

	test('of nothing that is hidden, also when it was hidden after they were told', async () => {
		const id = await asked(db, who(ruth), 'Do I carry on?');
		const answer = await answered(db, who(sal), id);
		await db.updateTable('answer').set({ hidden: 'hidden' }).where('id', '=', answer).execute();
		expect(await kindsOf(ruth)).toEqual([]);
		const other = await answered(db, who(sal), id, { key: randomUUID() });
		expect(await kindsOf(ruth)).toEqual(['answer']);
		await db.updateTable('answer').set({ hidden: 'hidden' }).where('id', '=', other).execute();
		expect(await kindsOf(ruth)).toEqual([]);
	});

	test('two weeks on, and once more four days later, and never again', async () => {
		const id = await asked(db, who(ruth), 'Do I carry on?', { facts });
		const later = (days: number) =>
			sql`update follow_up set due_at = due_at - make_interval(days => ${days}),
				asked_at = asked_at - make_interval(days => ${days}) where question = ${id}`.execute(db);
		expect(await kindsOf(ruth)).toEqual([]);
		await later(14);
		expect(await kindsOf(ruth)).toEqual(['follow-up']);
		await later(4);
		expect(await kindsOf(ruth)).toEqual(['follow-up-again', 'follow-up']);
		await later(60);
		expect(await kindsOf(ruth)).toHaveLength(2);
	});
});

describe('what the host’s people decide', () => {
	const shown = async (post: { what: 'question' | 'answer'; id: number }) =>
		expect(
			await decide(db, await anyone(db, { role: 'host' }), { kind: 'show', post, words: '' })
		).toHaveProperty('action');
	const held = (table: 'question' | 'answer', id: number) =>
		sql`with untold as (delete from ask_event where question = ${id} or answer = ${id})
			update ${sql.table(table)} set hidden = 'held' where id = ${id}`.execute(db);

	test('lets a held question be heard of, once', async () => {
		await follow(dev, 'week', '6');
		const id = await asked(db, who(ruth), 'Do I carry on?', { facts });
		await held('question', id);
		expect(await kindsOf(dev)).toEqual([]);
		await shown({ what: 'question', id });
		expect(await kindsOf(dev)).toEqual(['followed-week']);
		await db.updateTable('question').set({ hidden: 'hidden' }).where('id', '=', id).execute();
		await shown({ what: 'question', id });
		expect(await kindsOf(dev)).toEqual(['followed-week']);
	});

	test('lets a held answer be heard of, and a held reply as a reply', async () => {
		const id = await asked(db, who(ruth), 'Do I carry on?');
		const answer = await answered(db, who(sal), id);
		const reply = await answered(db, who(dev), id, { parent: answer });
		await held('answer', answer);
		await held('answer', reply);
		expect([await kindsOf(ruth), await kindsOf(sal)]).toEqual([[], []]);
		await shown({ what: 'answer', id: answer });
		await shown({ what: 'answer', id: reply });
		expect([await kindsOf(ruth), await kindsOf(sal)]).toEqual([['answer', 'answer'], ['reply']]);
		const events = await db.selectFrom('ask_event').select('kind').where('answer', '=', reply).execute();
		expect(events).toEqual([{ kind: 'replied' }]);
	});

	test('takes along what members wish of a question that is put into another', async () => {
		const from = await asked(db, who(ruth), 'Do I carry on?');
		const into = await asked(db, who(sal), 'Carry on, or not?');
		await follow(dev, 'question', String(from));
		const quiet = await anyone(db);
		for (const list of ['mute', 'bookmark'] as const)
			await follows.add(db, quiet.id, { list, kind: 'question', what: String(from) });
		const host = await anyone(db, { role: 'host' });
		await decide(db, host, { kind: 'merge', post: { what: 'question', id: from }, into, words: '' });
		const wishes = async (member: Member) => follows.of(db, member, 'question', String(into));
		expect(await wishes(who(dev))).toMatchObject({ follow: true, mute: false, bookmark: false });
		expect(await wishes(who(ruth))).toMatchObject({ follow: true });
		expect(await wishes(quiet)).toMatchObject({ follow: false, mute: true, bookmark: true });
	});
});

test('what was seen is not counted again', async () => {
	const id = await asked(db, who(ruth), 'Do I carry on?');
	await answered(db, who(sal), id);
	await round(db);
	expect(await inbox.unseen(db, who(ruth).id)).toBe(1);
	const [first] = await inbox.list(db, who(ruth).id);
	await inbox.markSeen(db, who(ruth).id, { upTo: first?.id ?? 0 });
	expect(await inbox.unseen(db, who(ruth).id)).toBe(0);
});

test('a wish is refused that names nothing', () => {
	const bad = [
		['follow', 'area', 'constructor'],
		['mute', 'week', '6'],
		['bookmark', 'person', who(ruth).id],
		['follow', 'question', '0'],
		['spam', 'question', '1'],
		['follow', 'person', "' or true"]
	] as const;
	for (const [list, kind, what] of bad)
		expect(follows.wish(list, kind, what), `${list} ${kind} ${what}`).toBeNull();
});

test('what a member muted is not in their lists, and is in everybody else’s', async () => {
	const id = await asked(db, who(ruth), 'Do I carry on?', { facts });
	const rows = [{ id, author: who(ruth).id }];
	const wishes = [
		{ list: 'mute', kind: 'question', what: String(id) },
		{ list: 'mute', kind: 'area', what: 'lower-back' },
		{ list: 'mute', kind: 'person', what: who(ruth).id }
	] as const;
	for (const wish of wishes) {
		await follows.add(db, who(dev).id, wish);
		expect(await follows.unmuted(db, who(dev), rows)).toEqual([]);
		await follows.remove(db, who(dev).id, wish);
		expect(await follows.unmuted(db, who(dev), rows)).toEqual(rows);
	}
	await follows.add(db, who(dev).id, wishes[0]);
	expect(await follows.unmuted(db, who(sal), rows)).toEqual(rows);
	expect(await follows.unmuted(db, null, rows)).toEqual(rows);
});
