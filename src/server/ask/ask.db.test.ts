import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Draft } from '#core/ask/draft.ts';
import { anyone } from '#server/accounts/anyone.ts';
import type { Member } from '#server/accounts/tables.ts';
import { fresh } from '#server/database/fresh.ts';
import * as answers from './answers.ts';
import { askedBefore } from './asked-before.ts';
import * as news from './news.ts';
import * as posted from './posted.ts';
import { searched } from './searched.ts';
import * as lists from './lists.ts';
import * as questions from './questions.ts';
import * as thanks from './thanks.ts';
import type { Reader } from './visible.ts';

const db = await fresh();
const person = () => anyone(db);

const asked = (author: Member, title: string, rest: Partial<Draft> = {}) =>
	posted.asked(db, author, title, rest);
const answered = (author: Member, id: number) => posted.answered(db, author, id);

const [ruth, sal] = [await person(), await person()];

describe('asking', () => {
	test('keeps the question with its facts, and the event beside it', async () => {
		const id = await asked(ruth, 'Sore lower back after the 25', { facts: ['run W6R3', 'area lower-back'] });
		expect(await questions.find(db, null, id)).toMatchObject({
			title: 'Sore lower back after the 25',
			facts: ['run W6R3', 'area lower-back'],
			week: 6,
			danger: false,
			answers: 0
		});
		const { rows } = await sql`select kind, member from ask_event where question = ${id}`.execute(db);
		expect(rows).toEqual([{ kind: 'asked', member: ruth.id }]);
	});

	test('asks once, however often the button is pressed, also at the same moment', async () => {
		const key = randomUUID();
		const ids = await Promise.all([1, 2, 3].map(() => asked(ruth, 'Pressed twice', { key })));
		expect(new Set(ids).size).toBe(1);
	});

	test('does not give one person the question of another who has the same key', async () => {
		const key = randomUUID();
		expect(await asked(ruth, 'Mine', { key })).not.toBe(await asked(sal, 'Also mine', { key }));
	});

	test('stops at 20 questions in a day, and writes nothing then', async () => {
		const keen = await person();
		for (let n = 0; n < 20; n++) await asked(keen, `Question ${n}`);
		await expect(asked(keen, 'One more')).rejects.toThrow('20 questions in a day');
		expect((await searched(db, keen, 'One more', 5)).map(({ title }) => title)).not.toContain('One more');
	});

	test('marks a question whose words speak of a danger sign', async () => {
		const id = await asked(ruth, 'Tight chest after ten minutes');
		expect(await questions.find(db, null, id)).toMatchObject({ danger: true });
	});
});

describe('what is for members only', () => {
	test('is not leaked to a visitor by page, list, filter, search or asked before', async () => {
		const facts = ['run W7R2', 'area achilles left'];
		const id = await asked(ruth, 'Achilles creaks on the stairs', { facts, audience: 'members' });
		expect(await questions.find(db, null, id)).toBe('closed');
		expect(await questions.find(db, sal, id)).toMatchObject({ id });
		const typed = { title: 'Achilles creaks on the stairs', text: '', facts };
		const seen = async (reader: Reader) =>
			[
				...(await lists.list(db, reader, {}, 100)),
				...(await lists.list(db, reader, { week: 7 }, 100)),
				...(await lists.list(db, reader, { area: 'achilles' }, 100)),
				...(await lists.list(db, reader, { answered: 'no' }, 100)),
				...(await searched(db, reader, 'achilles creaks', 100)),
				...(await askedBefore(db, reader, typed, 100))
			].filter((each) => each.id === id).length;
		expect(await seen(sal)).toBe(6);
		expect(await seen(null)).toBe(0);
	});

	test('is told from what was never there', async () => {
		expect(await questions.find(db, null, 999_999_999)).toBeNull();
	});
});

describe('answering', () => {
	test('adds the answer, the count and the event together', async () => {
		const id = await asked(ruth, 'Will it get easier?');
		const answer = await answered(sal, id);
		expect(await questions.find(db, null, id)).toMatchObject({ answers: 1 });
		expect(await answers.of(db, null, id)).toMatchObject([
			{ id: answer, author: sal.id, thanks: 0, thanked: false }
		]);
		const { rows } = await sql`select kind from ask_event where answer = ${answer}`.execute(db);
		expect(rows).toEqual([{ kind: 'answered' }]);
	});

	test('answers once for one key', async () => {
		const id = await asked(ruth, 'Twice?');
		const answer = { question: id, key: randomUUID(), body: 'Once.' };
		expect(await answers.post(db, sal.id, answer)).toEqual(await answers.post(db, sal.id, answer));
		expect(await answers.of(db, null, id)).toHaveLength(1);
	});

	test('says so when the question is gone', async () => {
		const none = { question: 999_999_999, key: randomUUID(), body: 'Hello?' };
		expect(await answers.post(db, sal.id, none)).toHaveProperty('problem');
	});
});

describe('thanks', () => {
	test('count once a person, however often and however fast it is pressed', async () => {
		const answer = await answered(sal, await asked(ruth, 'Thanks?'));
		const pressed = await Promise.all([1, 2, 3].map(() => thanks.give(db, ruth.id, answer)));
		const question = (pressed[0] as { question: number }).question;
		expect(await answers.of(db, ruth, question)).toMatchObject([{ thanks: 1, thanked: true }]);
		await thanks.give(db, (await person()).id, answer);
		expect(await answers.of(db, sal, question)).toMatchObject([{ thanks: 2, thanked: false }]);
		await thanks.takeBack(db, ruth.id, answer);
		await thanks.takeBack(db, ruth.id, answer);
		expect(await answers.of(db, ruth, question)).toMatchObject([{ thanks: 1, thanked: false }]);
		const { rows } = await sql<{ count: number }>`
			select count(*) from ask_event where answer = ${answer} and kind <> 'answered'`.execute(db);
		expect(rows[0]?.count).toBe(3);
	});

	test('are not for oneself, nor for what is not there', async () => {
		const answer = await answered(sal, await asked(ruth, 'Own?'));
		expect(await thanks.give(db, sal.id, answer)).toHaveProperty('problem');
		expect(await thanks.give(db, sal.id, 999_999_999)).toHaveProperty('problem');
	});
});

describe('asked before', () => {
	test('ranks area, week and words together', async () => {
		const both = await asked(sal, 'Hamstring aches after the long ones', {
			facts: ['run W6R3', 'area hamstring']
		});
		const area = await asked(sal, 'Is my desk to blame?', { facts: ['run W1R1', 'area hamstring'] });
		const neither = await asked(sal, 'Which socks for rain?', { facts: ['run W2R1'] });
		const typed = {
			title: 'Hamstring sore after the 25',
			text: '',
			facts: ['run W6R2', 'area hamstring right']
		};
		const found = (await askedBefore(db, null, typed, 10)).map(({ id }) => id);
		expect(found.slice(0, 2)).toEqual([both, area]);
		expect(found).not.toContain(neither);
	});

	test('finds by words alone, and bears any punctuation', async () => {
		const id = await asked(sal, 'Mittens or gloves when it freezes?');
		const odd = `gloves'); -- \\ & | ! <-> :* "mittens" ''' \u{1f9e4}`;
		expect(
			(await askedBefore(db, null, { title: odd, text: '', facts: [] })).map((each) => each.id)
		).toContain(id);
		expect(await askedBefore(db, null, { title: '', text: '', facts: [] })).toEqual([]);
		expect(await askedBefore(db, null, { title: '!!!', text: '', facts: [] })).toEqual([]);
	});
});

describe('a list', () => {
	test('goes on where the page before ended', async () => {
		const first = await lists.list(db, ruth, {}, 3);
		const second = await lists.list(db, ruth, { before: first[2]?.id ?? 0 }, 3);
		expect(Math.max(...second.map(({ id }) => id))).toBeLessThan(Math.min(...first.map(({ id }) => id)));
	});

	test('is searched by words, and by words nearly right', async () => {
		const id = await asked(sal, 'Plantar fascia and the stairs');
		for (const words of ['plantar stairs', 'plantr', '"plantar fascia"', `' or 1=1 --`]) {
			const found = (await searched(db, null, words, 10)).map((each) => each.id);
			if (words.includes('1=1')) expect(found).not.toContain(id);
			else expect(found, words).toContain(id);
		}
	});
});

describe('news', () => {
	test('tells the asker, and only the asker, who answered since the last answer seen', async () => {
		const dev = await person();
		const asker = await person();
		const id = await asked(asker, 'Calves like stone');
		expect(await news.since(db, asker.id, 0)).toBeNull();
		const first = await answered(sal, id);
		const second = await answered(dev, id);
		await answered(asker, id);
		expect(await news.since(db, asker.id, 0)).toMatchObject({ question: id, count: 2, last: second });
		expect((await news.since(db, asker.id, first))?.count).toBe(1);
		expect(await news.since(db, asker.id, second)).toBeNull();
		expect(await news.since(db, sal.id, 0)).toBeNull();
	});
});
