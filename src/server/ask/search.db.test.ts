import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import type { Draft } from '#core/ask/draft.ts';
import { EVERYTHING, type Narrowed } from '#core/ask/narrowed.ts';
import { anyone } from '#server/accounts/anyone.ts';
import type { Member } from '#server/accounts/tables.ts';
import { fresh } from '#server/database/fresh.ts';
import { askedBefore } from './asked-before.ts';
import * as edit from './edit.ts';
import * as helped from './helped.ts';
import * as posted from './posted.ts';
import { search, without } from './search.ts';
import { searched } from './searched.ts';
import { takeDown } from './take-down.ts';
import type { Reader } from './visible.ts';

const db = await fresh();
const [ruth, sal] = [await anyone(db, { days: 60 }), await anyone(db, { days: 60 })];

const asked = (author: Member, title: string, rest: Partial<Draft> = {}) =>
	posted.asked(db, author, title, rest);
const ids = async (reader: Reader, words: string, rest: Partial<Narrowed> = {}) =>
	(await searched(db, reader, words, 50, rest)).map(({ id }) => id);

const knee = await asked(ruth, 'Zebra knee after the long one', { facts: ['run W6R3', 'area knee left'] });
const shin = await asked(sal, 'Zebra shin in the first minutes', { facts: ['run W2R1', 'area shin both'] });
const socks = await asked(sal, 'Which socks for a zebra?');
const nameless = '00000000-0000-4000-8000-000000000000';

test('where nobody has asked yet nothing is found, and nothing fails', async () => {
	const empty = await fresh();
	expect(await searched(empty, null, 'zebra', 50)).toEqual([]);
	expect(await searched(empty, null, '', 50, { area: 'knee', since: '2020-01-01' })).toEqual([]);
	expect(await askedBefore(empty, null, { title: 'Zebra knee', text: '', facts: [] }, 3)).toEqual([]);
});

test('who asks the first questions of a place in the same moment is found, each of them', async () => {
	const place = await fresh();
	const people = await Promise.all(Array.from({ length: 8 }, () => anyone(place, { days: 60 })));
	const asking = people.map((each) => posted.asked(place, each, 'Zebra knee, all at once'));
	const all = (await Promise.all(asking)).toSorted((a, b) => b - a);
	expect((await searched(place, null, 'zebra', 50)).map(({ id }) => id)).toEqual(all);
});

describe('a filter', () => {
	test.for<[Partial<Narrowed>, number[]]>([
		[{ area: 'knee' }, [knee]],
		[{ week: 2 }, [shin]],
		[{ side: 'left' }, [knee]],
		[{ side: 'both' }, [shin]],
		[{ answered: 'no' }, [shin, socks]],
		[{ answered: 'yes' }, [knee]],
		[{ helped: true }, [knee]],
		[{ since: '2020-01-01' }, [knee, shin, socks]],
		[{ until: '2020-01-01' }, []],
		[{ area: 'knee', week: 2 }, []],
		[{ area: 'knee', week: 6, side: 'left', answered: 'yes', helped: true }, [knee]]
	])('%o', async ([filter, expected]) => {
		const answer = await firstAnswer();
		await helped.mark(db, ruth.id, answer, true);
		expect((await ids(null, 'zebra', filter)).toSorted()).toEqual(expected);
		expect((await ids(null, '', filter)).toSorted()).toEqual(expected);
	});

	test('from: by nickname, and a nickname that nobody has says so', async () => {
		const { rows } = await sql<{
			name: string;
		}>`select username as name from member where id = ${ruth.id}`.execute(db);
		expect(await ids(null, 'zebra', { from: rows[0]?.name.toUpperCase() ?? '' })).toEqual([knee]);
		expect(await search(db, null, { ...EVERYTHING, from: 'Nobody at all' }, { size: 5 })).toHaveProperty(
			'problem'
		);
	});

	test('by day takes both days with it', async () => {
		const id = await asked(sal, 'Quokka in October');
		await sql`update question set asked_at = '2025-10-31T23:30:00Z', title = title || '?' where id = ${id}`.execute(
			db
		);
		const on = (since: string, until: string) => ids(null, 'quokka', { since, until });
		expect(await on('2025-10-31', '2025-10-31')).toEqual([id]);
		expect(await on('2025-11-01', '')).toEqual([]);
		expect(await on('', '2025-10-30')).toEqual([]);
		expect(await on('2020-05-01', '2025-12-01')).toEqual([id]);
	});

	test('that finds nothing: which one to take off is told', async () => {
		const wanted = { ...EVERYTHING, words: 'zebra', area: 'knee', side: 'right' as const };
		const { drop, bare } = await without(db, null, wanted);
		expect([drop.map(({ name }) => name), bare]).toEqual([['side'], false]);
		expect(await without(db, null, { ...wanted, week: 9 })).toEqual({ drop: [], bare: true });
	});
});

let given: number | undefined;
const firstAnswer = async () => (given ??= await posted.answered(db, sal, knee));

describe('words', () => {
	test.for(['achiles tendon', 'achilees', 'Achilles', 'tendons achilles', '"achilles tendon"'])(
		'nearly right or otherwise put: %s',
		async (words) => {
			const id = await asked(ruth, 'Achilles tendon like a creaky door', { audience: 'everyone' });
			expect(await ids(null, words)).toContain(id);
			await takeDown(db, ruth.id, { question: id, answer: null });
		}
	);

	test('what was looked for instead is told, and what was found is shown', async () => {
		const id = await asked(ruth, 'Wombat weather', { text: 'Is a <b>wombat</b> & rain "too" much?' });
		const found = await search(db, null, { ...EVERYTHING, words: 'wombta' }, { size: 5 });
		expect(found).toMatchObject({ instead: 'wombat', questions: [{ id }] });
		expect(found).toHaveProperty('questions.0.headline', [
			{ text: 'Wombat', hit: true },
			{ text: ' weather', hit: false }
		]);
		const [hit] = 'questions' in found ? found.questions : [];
		const snippet = hit && 'snippet' in hit ? hit.snippet : [];
		expect(snippet.map(({ text }) => text).join('')).toContain('& rain "too" much');
		expect(snippet.filter((piece) => piece.hit).map(({ text }) => text)).toEqual(['wombat']);
	});

	test('in the title come first, and what is asked away is not there', async () => {
		const text = await asked(ruth, 'A long walk', { text: 'I met an okapi once.' });
		const title = await asked(sal, 'Okapi');
		expect(await ids(null, 'okapi')).toEqual([title, text]);
		expect(await ids(null, 'okapi -walk')).toEqual([title]);
	});

	test('of signs alone find nothing, and break nothing', async () => {
		for (const words of ['!!!', "' & | ! <-> :* \\", '""', 'the', '-', '=everyone', "'=area:knee'"]) {
			expect(await ids(null, words), words).toEqual([]);
		}
	});
});

describe('what a reader may not see', () => {
	const typed = { title: 'Narwhal on the treadmill', text: '', facts: ['area hip'] };
	const everywhere = async (reader: Reader, id: number) => ({
		search: (await ids(reader, 'narwhal')).includes(id),
		list: (await ids(reader, '', { area: 'hip' })).includes(id),
		before: (await askedBefore(db, reader, typed, 50)).some((each) => each.id === id)
	});
	const YES = { search: true, list: true, before: true };
	const NO = { search: false, list: false, before: false };

	test('for members only: nowhere for a visitor, and as soon as it is opened everywhere', async () => {
		const id = await asked(ruth, typed.title, { facts: typed.facts, audience: 'members' });
		expect([await everywhere(null, id), await everywhere(sal, id)]).toEqual([NO, YES]);
		await sql`update question set audience = 'everyone' where id = ${id}`.execute(db);
		expect(await everywhere(null, id)).toEqual(YES);
		await sql`delete from question where id = ${id}`.execute(db);
	});

	test.for(['held', 'hidden', 'deleted', 'merged'] as const)(
		'%s: nowhere, until it is shown',
		async (hidden) => {
			const id = await asked(ruth, typed.title, { facts: typed.facts });
			expect(await everywhere(null, id)).toEqual(YES);
			await db.updateTable('question').set({ hidden }).where('id', '=', id).execute();
			for (const reader of [null, sal, ruth, await anyone(db, { role: 'host' })]) {
				expect(await everywhere(reader, id)).toEqual(NO);
			}
			await db.updateTable('question').set({ hidden: null }).where('id', '=', id).execute();
			expect(await everywhere(null, id)).toEqual(YES);
			await sql`delete from question where id = ${id}`.execute(db);
		}
	);

	test('is not given away by a correction either: its words are not among those known', async () => {
		const id = await asked(ruth, 'Aardvark', { audience: 'members' });
		const other = await asked(ruth, 'Pangolin');
		const known = async () =>
			(
				await db.selectFrom('word').select('word').where('word', 'in', ['aardvark', 'pangolin']).execute()
			).map(({ word }) => word);
		expect(await known()).toEqual(['pangolin']);
		await takeDown(db, ruth.id, { question: other, answer: null });
		expect(await known()).toEqual([]);
		expect(await ids(null, 'aardvrak')).toEqual([]);
		expect(await ids(sal, 'aardvark')).toEqual([id]);
	});
});

test('a change of words, of facts and of the asker is found as it is now', async () => {
	const id = await asked(ruth, 'Capybara at dawn', { facts: ['area calf left'] });
	const fit = { key: '', title: 'Tapir at dusk', body: '', audience: 'everyone' as const, facts: [] };
	const to = { ...fit, areas: ['ankle'], week: 3, side: 'right' as const, onset: null, danger: false };
	await edit.question(db, ruth.id, id, to);
	expect(await ids(null, 'capybara')).toEqual([]);
	expect(await ids(null, 'tapir', { area: 'ankle', week: 3, side: 'right' })).toEqual([id]);
	await db.updateTable('question').set({ author: nameless }).where('id', '=', id).execute();
	expect(await ids(null, 'tapir', { from: 'Somebody who left' })).toEqual([id]);
});

describe('asked before', () => {
	test('ranks words, area, onset and week together, best first', async () => {
		const [area, words, both, week] = [
			await asked(sal, 'Tingling toes?', { facts: ['area groin'] }),
			await asked(sal, 'Does yoga help lemurs?', { facts: ['area neck'] }),
			await asked(sal, 'Lemurs and a groin', { facts: ['area groin', 'onset next-morning', 'run W5R1'] }),
			await asked(sal, 'Lemurs and the groin', { facts: ['area groin', 'run W5R1'] })
		];
		const typed = {
			title: 'Groin feels like lemurs',
			text: '',
			facts: ['area groin', 'onset next-morning', 'run W5R2']
		};
		const found = (await askedBefore(db, null, typed, 10)).map(({ id }) => id);
		expect(found.slice(0, 3)).toEqual([both, week, area]);
		expect(found).not.toContain(words);
		expect(await askedBefore(db, null, { ...typed, title: 'Groin feels like lemrus' }, 10)).not.toEqual([]);
	});

	test('says what came of it, the latest word', async () => {
		const id = await asked(ruth, 'Ibex on the stairs', { facts: ['area ankle'] });
		const tell = (round: number, start: number, now: number) =>
			sql`insert into outcome (question, round, start, now, tried, helped, own, saw)
				values (${id}, ${round}, ${start}, ${now}, '{}', '{}', '', 'nobody')`.execute(db);
		const came = async () =>
			(await askedBefore(db, null, { title: 'Ibex on my stairs', text: '', facts: [] })).find(
				(each) => each.id === id
			)?.came;
		expect(await came()).toBeNull();
		await tell(1, 4, 4);
		expect(await came()).toEqual({ weeks: 2, change: 'same' });
		await tell(2, 4, 0);
		expect(await came()).toEqual({ weeks: 6, change: 'better' });
	});
});
