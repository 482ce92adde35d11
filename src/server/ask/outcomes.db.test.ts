import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { question } from '#core/ask/draft.ts';
import { changeOf, type Told } from '#core/ask/outcome.ts';
import type { Tried } from '#core/ask/tried.ts';
import { nameOf, recount, type Group, type Person } from '#core/ask/what-helped.ts';
import type { Score } from '#core/diary/event.ts';
import { anyone } from '#server/accounts/anyone.ts';
import type { Member } from '#server/accounts/tables.ts';
import { fresh } from '#server/database/fresh.ts';
import * as followUps from './follow-ups.ts';
import * as questions from './questions.ts';
import * as whatHelped from './what-helped.ts';

const db = await fresh();
const SEED = 20261123;

async function asks(author: Member, facts: readonly string[] = ['run W6R3', 'area lower-back', 'after 3']) {
	const fit = question({
		key: randomUUID(),
		title: 'Do I carry on?',
		text: '',
		facts: [...facts],
		audience: 'members'
	});
	if ('problems' in fit) throw new Error('not fit');
	const done = await questions.ask(db, author.id, fit.question);
	if ('problem' in done) throw new Error(done.problem);
	return done.id;
}

/** Puts the calendar of one question that many days further. */
const days = (id: number, count: number) =>
	sql`with q as (update question set asked_at = asked_at - make_interval(days => ${count}) where id = ${id})
		update follow_up set due_at = due_at - make_interval(days => ${count}),
			asked_at = asked_at - make_interval(days => ${count}) where question = ${id}`.execute(db);

const told = (now: number, tried: string[] = [], helped: string[] = []): Told => ({
	start: '',
	now: String(now),
	tried,
	helped,
	own: '',
	saw: 'nobody'
});

const dueNow = async () => (await followUps.due(db, 100)).map((each) => each.question);
const toRemindNow = async () => (await followUps.toRemind(db, 100)).map((each) => each.question);

describe('asking again', () => {
	test('comes two weeks on, once, with one reminder and never more', async () => {
		const id = await asks(await anyone(db));
		expect(await dueNow()).not.toContain(id);
		await days(id, 14);
		expect(await dueNow()).toContain(id);
		expect(await followUps.markAsked(db, id)).toBe(true);
		expect(await followUps.markAsked(db, id)).toBe(false);
		expect(await dueNow()).not.toContain(id);
		expect(await toRemindNow()).not.toContain(id);
		await days(id, 4);
		expect(await toRemindNow()).toContain(id);
		expect(await followUps.markReminded(db, id)).toBe(true);
		expect(await followUps.markReminded(db, id)).toBe(false);
		await days(id, 60);
		expect([...(await dueNow()), ...(await toRemindNow())]).not.toContain(id);
	});

	test('comes again at six weeks where it is not sorted, and then no more', async () => {
		const ruth = await anyone(db, { days: 60 });
		const id = await asks(ruth);
		await days(id, 14);
		expect(await followUps.tell(db, ruth.id, id, told(2))).toHaveProperty('outcome');
		expect(await followUps.of(db, id)).toMatchObject({ round: 2, open: false });
		await days(id, 28);
		expect(await dueNow()).toContain(id);
		await followUps.tell(db, ruth.id, id, told(2));
		expect(await followUps.of(db, id)).toMatchObject({ open: false, outcomes: [{ round: 1 }, { round: 2 }] });
		await days(id, 100);
		expect(await dueNow()).not.toContain(id);
	});

	test('is over when it is sorted, when it is let be, and while the question is hidden', async () => {
		const ruth = await anyone(db, { days: 60 });
		const [sorted, left, hidden] = [await asks(ruth), await asks(ruth), await asks(ruth)];
		for (const id of [sorted, left, hidden]) await days(id, 14);
		await followUps.tell(db, ruth.id, sorted, told(0));
		await followUps.letBe(db, ruth.id, left);
		await db.updateTable('question').set({ hidden: 'hidden' }).where('id', '=', hidden).execute();
		for (const id of [sorted, left, hidden]) expect(await dueNow()).not.toContain(id);
		expect(await followUps.tell(db, ruth.id, sorted, told(5))).toHaveProperty('problem');
	});

	test('is for the asker, for its time, and for whole answers; nothing is written else', async () => {
		const [ruth, sal] = [await anyone(db), await anyone(db)];
		const id = await asks(ruth);
		expect(await followUps.tell(db, ruth.id, id, told(0))).toHaveProperty('problem');
		await days(id, 14);
		expect(await followUps.tell(db, sal.id, id, told(0))).toHaveProperty('problem');
		expect(await followUps.tell(db, ruth.id, id, { ...told(0), now: '11' })).toHaveProperty('problem');
		expect((await followUps.of(db, id))?.outcomes).toEqual([]);
	});

	test('is not of a question about no sore place', async () => {
		expect(await followUps.of(db, await asks(await anyone(db), ['run W2R1']))).toBeNull();
	});
});

/** Every count, as the table has it. */
async function table(): Promise<Map<string, Group>> {
	const rows = await db.selectFrom('helped_count').selectAll().orderBy('group').orderBy('thing').execute();
	const groups = new Map<string, Group>();
	for (const { group, thing, ...count } of rows) {
		if (Object.values(count).every((n) => n === 0)) continue;
		const found = groups.get(group) ?? {
			all: { asked: 0, answered: 0, better: 0, same: 0, worse: 0 },
			things: {}
		};
		if (thing === '') found.all = count;
		else found.things[thing] = count;
		groups.set(group, found);
	}
	return groups;
}

type Row = Omit<Person, 'said'> & {
	question: number;
	member: string;
	asked_at: Date | null;
	created_at: Date;
	then: Score;
	now: Score;
	tried: Tried[];
	told_at: Date | null;
};

/** The same from everything that was ever asked and told, read whole and counted person by person. */
async function naive(): Promise<Map<string, Group>> {
	const { rows } = await sql<Row>`
		select f.*, o.start as then, o.now, o.tried, o.told_at, m.created_at from follow_up f
		join member m on m.id = f.member join question q on q.id = f.question and q.hidden is null
		left join outcome o on o.question = f.question`.execute(db);
	const people = new Map<string, { person: Person; told: number; question: number; round: number }>();
	for (const row of rows) {
		const old = row.told_at !== null && Number(row.told_at) - Number(row.created_at) >= 14 * 86_400_000;
		if (!old && row.asked_at === null) continue;
		const { area, band, onset, side } = row;
		const said = old ? { change: changeOf({ start: row.then, now: row.now }), tried: row.tried } : null;
		const mine = {
			person: { area, band, onset, side, said },
			told: old ? Number(row.told_at) : 0,
			question: Number(row.question),
			round: 0
		};
		const key = `${row.member} ${area}`;
		const best = people.get(key);
		if (!best || mine.told > best.told || (mine.told === best.told && mine.question > best.question))
			people.set(key, mine);
	}
	return recount([...people.values()].map(({ person }) => person));
}

test('the kept counts equal a naive recount after any run of asking, telling, hiding and leaving', async () => {
	const step = fc.record({
		who: fc.nat(5),
		what: fc.constantFrom('ask', 'ask', 'asked', 'tell', 'tell', 'tell', 'hide', 'show', 'leave'),
		facts: fc.constantFrom(
			['run W6R3', 'area lower-back', 'after 3'],
			['run W1R3', 'area lower-back', 'after 6'],
			['week 5', 'area knee left'],
			['area knee right', 'after 8'],
			['run W9R1', 'area calf both', 'after 1']
		),
		now: fc.nat(10),
		tried: fc.subarray(['rest', 'strength', 'stretching', 'physio'])
	});
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
			await sql`truncate question, counted, helped_count restart identity cascade`.execute(db);
			const people = [];
			for (let n = 0; n < 6; n++) people.push(await anyone(db, { days: n === 0 ? 3 : 60 }));
			const asked: { id: number; by: Member }[] = [];
			for (const { who, what, facts, now, tried } of steps) {
				const by = people[who] as Member;
				const last = asked.findLast((each) => each.by === by);
				if (what === 'ask') {
					const id = await asks(by, [...facts]);
					await days(id, 14);
					asked.push({ id, by });
				} else if (what === 'leave') {
					await db.transaction().execute((transaction) => whatHelped.forget(transaction, by.id));
				} else if (last && what === 'asked') await followUps.markAsked(db, last.id);
				else if (last && what === 'tell') {
					await followUps.tell(db, by.id, last.id, { ...told(now, tried), start: '5' });
					await days(last.id, 28);
				} else if (last) {
					await db.transaction().execute(async (transaction) => {
						const hidden = what === 'hide' ? ('hidden' as const) : null;
						await transaction.updateTable('question').set({ hidden }).where('id', '=', last.id).execute();
						await whatHelped.recountQuestion(transaction, last.id);
					});
				}
			}
			const kept = await table();
			expect(kept).toEqual(await naive());
			await whatHelped.rebuild(db);
			expect(await table()).toEqual(kept);
		}),
		{ seed: SEED, numRuns: 25 }
	);
});

test('people who tell at the same moment are all counted', async () => {
	await sql`truncate question, counted, helped_count restart identity cascade`.execute(db);
	const people = await Promise.all(Array.from({ length: 12 }, () => anyone(db, { days: 60 })));
	await Promise.all(
		people.map(async (by, n) => {
			const id = await asks(by);
			await days(id, 14);
			await followUps.markAsked(db, id);
			if (n < 11) await followUps.tell(db, by.id, id, told(n < 7 ? 0 : 3, ['stretching', 'rest'], ['rest']));
		})
	);
	const like = { area: 'lower-back', band: '4-6', onset: 'after', side: null } as const;
	const found = await whatHelped.summary(db, like);
	expect(found).toMatchObject({ like, all: { asked: 12, answered: 11, better: 7, same: 4, worse: 0 } });
	expect(found?.things.map(({ thing, tried, better }) => [thing, tried, better])).toEqual([
		['rest', 11, 7],
		['stretching', 11, 7]
	]);
	expect((await table()).get(nameOf(like))).toEqual((await naive()).get(nameOf(like)));
});
