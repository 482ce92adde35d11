import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { STORED } from '#core/ask/stored.ts';
import { fresh } from '#server/database/fresh.ts';
import type { Database } from '#server/database/database.ts';
import * as appeals from '#server/ask/keep/appeals.ts';
import { decide } from '#server/ask/keep/decisions.ts';
import * as reports from '#server/ask/keep/reports.ts';
import * as answers from '#server/ask/answers.ts';
import * as edit from '#server/ask/edit.ts';
import * as badges from '#server/ask/badges.ts';
import * as followUps from '#server/ask/follow-ups.ts';
import * as helped from '#server/ask/helped.ts';
import { answered, asked } from '#server/ask/posted.ts';
import * as follows from '#server/ask/notify/follows.ts';
import { round } from '#server/ask/notify/rounds.ts';
import * as questions from '#server/ask/questions.ts';
import * as tokens from '#server/ask/reach/tokens.ts';
import * as thanks from '#server/ask/thanks.ts';
import * as together from '#server/ask/together.ts';
import { anyone } from './anyone.ts';
import * as copy from './copy.ts';
import { LEFT } from './left.ts';
import * as rights from './rights.ts';
import { rooms } from './rooms.ts';
import type { Member } from './tables.ts';

/** Every column of every table, with its rows as text: where would a trace be? */
async function traces(db: Database, marks: readonly string[]): Promise<string[]> {
	const { rows: columns } = await sql<{ table: string; column: string }>`
		select table_name as table, column_name as column from information_schema.columns
		where table_schema = 'public' and is_generated = 'NEVER'`.execute(db);
	const found: string[] = [];
	for (const { table, column } of columns) {
		const { rows } = await sql<{ text: string }>`
			select ${sql.ref(column)}::text as text from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(
			db
		);
		for (const { text } of rows) {
			if (marks.some((mark) => text.toLowerCase().includes(mark.toLowerCase())))
				found.push(`${table}.${column}: ${text}`);
		}
	}
	return found;
}

/** Somebody who has done everything that leaves something behind, and whom others have dealt with in every way. */
async function lived(db: Database) {
	const [sal, host, helper] = [
		await called(db, 'Sal B'),
		await anyone(db, { role: 'host' }),
		await anyone(db, { role: 'helper' })
	];
	const ruth = await called(db, 'Ruth Q. 7');
	const own = await asked(db, ruth, 'Ruthwords before', {
		text: 'Ruthbody',
		facts: ['run W6R3', 'area lower-back', 'after 3']
	});
	const reworded = { key: '', title: 'Ruthwords', body: 'Ruthbody again', audience: 'everyone' as const };
	await edit.question(db, ruth.id, own, {
		...reworded,
		facts: [],
		areas: [],
		week: 6,
		side: null,
		onset: null,
		danger: false
	});
	const theirs = await asked(db, sal, 'Salwords', { text: `@${ruth.name} what did you do?` });
	const reply = await answered(db, ruth, theirs, { body: `Ruthanswer, @${sal.name}` });
	const other = await answered(db, sal, own, { body: `I rested, @${ruth.name.toUpperCase()}.` });
	await thanks.give(db, ruth.id, other);
	await helped.mark(db, ruth.id, other, true);
	await reports.file(db, ruth, { what: 'answer', id: other }, { reason: 'other', words: 'Ruthreport' });
	const hide = {
		kind: 'hide',
		post: { what: 'answer', id: reply },
		reason: 'unkind',
		words: 'Dear Ruthwords'
	} as const;
	const { action } = (await decide(db, helper, hide)) as { action: number };
	await appeals.appeal(db, ruth.id, action, 'Ruthappeal');
	await decide(db, host, { kind: 'warn', member: ruth.id, words: 'Ruthwords, please' });
	await decide(db, host, { kind: 'make-helper', member: ruth.id, words: '' });
	await decide(
		db,
		{ ...ruth, role: 'helper' },
		{ kind: 'leave', post: { what: 'question', id: theirs }, words: '' }
	);
	for (const list of ['follow', 'mute'] as const) {
		await follows.add(db, sal.id, { list, kind: 'person', what: ruth.id });
		await follows.add(db, ruth.id, { list, kind: 'area', what: 'knee' });
	}
	await follows.add(db, host.id, { list: 'follow', kind: 'person', what: ruth.id });
	await follows.add(db, ruth.id, { list: 'bookmark', kind: 'question', what: String(theirs) });
	await sql`insert into mail_choice (member, address, kinds) values (${ruth.id}, 'ruth@example.org', '{}')`.execute(
		db
	);
	await sql`insert into push_device (endpoint, member, p256dh, auth) values ('https://push.example.org/ruth', ${ruth.id}, '', '')`.execute(
		db
	);
	await round(db);
	await told(db, ruth, own);
	await tokens.make(db, ruth.id, { name: 'Ruthkey', scope: 'read' });
	await badges.give(db, ruth.id, 'host');
	await together.join(db, ruth.id, 6);
	await sql`insert into imported (key, member) values ('elsewhere:7', ${ruth.id})`.execute(db);
	await sql`insert into credential (account_id, provider_id, member, updated_at) values ('', '', ${ruth.id}, now())`.execute(
		db
	);
	await sql`insert into session (expires_at, token, updated_at, member) values (now() + interval '1 day', ${ruth.id}, now(), ${ruth.id})`.execute(
		db
	);
	await sql`insert into sign_in_failure (username, count) values (${ruth.name.toLowerCase()}, 1)`.execute(db);
	await sql`with p as (insert into picture (id, owner, question, alt, width, height)
			values (gen_random_uuid(), ${ruth.id}, ${own}, 'Ruthshoe', 1200, 1) returning id)
		insert into picture_size select id, 1200, 'large'::bytea from p union select id, 480, 'small' from p`.execute(
		db
	);
	return { ruth, sal, own, theirs, reply, other };
}

/** Two weeks on, as if the account were old enough to count. */
async function told(db: Database, member: Member, question: number) {
	await sql`update follow_up set due_at = now() where question = ${question}`.execute(db);
	await sql`update member set created_at = now() - interval '30 days' where id = ${member.id}`.execute(db);
	const said = { start: '3', now: '1', tried: ['rest'], helped: ['rest'], own: 'Ruthown', saw: 'physio' };
	expect(await followUps.tell(db, member.id, question, said)).toHaveProperty('outcome');
}

async function called(db: Database, name: string): Promise<Member> {
	const member = await anyone(db);
	await sql`update member set name = ${name}, display_username = ${name}, username = ${name.toLowerCase()}
		where id = ${member.id}`.execute(db);
	return { ...member, name };
}

describe('every table that names a person', () => {
	test('is some room’s to hand over and to forget', async () => {
		const { rows } = await sql<{ column: string }>`
			select tc.relname || '.' || a.attname as column from pg_constraint c join pg_class tc on tc.oid = c.conrelid
				join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
			where c.contype = 'f' and c.confrelid = 'member'::regclass`.execute(await fresh());
		const known = rooms.flatMap((room) => Object.keys(room.gives));
		expect(rows.map(({ column }) => column).toSorted()).toEqual(known.toSorted());
	});
});

test('every table is on the page that says what is stored where', async () => {
	const { rows } = await sql<{ name: string }>`
		select table_name as name from information_schema.tables where table_schema = 'public'`.execute(
		await fresh()
	);
	// Nobody is in these: what signs the cookies, the host's own settings, which migrations ran, on which days so many were
	// asked; nothing writes the last.
	const nobodys = ['secret', 'place', 'migration', 'findable_days', 'verification'];
	const told = STORED.flatMap(({ tables = [] }) => tables);
	expect(rows.map(({ name }) => name).toSorted()).toEqual([...told, ...nobodys].toSorted());
});

describe('everything of a person', () => {
	test('gives of every column that names them what stands there, and nothing of anybody else', async () => {
		const db = await fresh();
		const { ruth, sal } = await lived(db);
		const all = (await rights.everything(db, ruth.id, new Date(0))) ?? {};
		for (const [column, part] of rooms.flatMap((room) => Object.entries(room.gives))) {
			const [table = '', name = ''] = column.split('.');
			const { rows } = await sql`select from ${sql.table(table)} where ${sql.ref(name)} = ${ruth.id}`.execute(
				db
			);
			expect(rows.length, `${column} in the life of this test`).toBeGreaterThan(0);
			const given = all[part];
			expect(Array.isArray(given) ? given.length : given && 1, `“${part}” for ${column}`).toBe(
				Array.isArray(given) ? rows.length : 1
			);
		}
		const file = JSON.stringify(all, null, '\t');
		for (const words of [
			'Ruthwords before',
			'Ruthbody again',
			'Ruthanswer',
			'Ruthreport',
			'Ruthappeal',
			'Ruthshoe'
		])
			expect(file).toContain(words);
		for (const words of ['please', 'Ruthkey', 'Ruthown', 'ruth@example.org', 'push.example.org/ruth'])
			expect(file).toContain(words);
		expect(file).not.toContain(sal.id);
		expect(file).not.toContain('I rested');
	});

	test('comes as one zip, its pictures as files that the list of them names', async () => {
		const db = await fresh();
		const { ruth } = await lived(db);
		const parts: Uint8Array[] = [];
		for await (const part of copy.zipped(db, ruth.id, new Date('2026-11-23'))) parts.push(part);
		const files = unzipSync(new Uint8Array(Buffer.concat(parts)));
		const all = JSON.parse(strFromU8(files['everything.json']!)) as { pictures: { file: string }[] };
		expect(Object.keys(files).toSorted()).toEqual([
			'everything.json',
			...all.pictures.map(({ file }) => file)
		]);
		expect(strFromU8(files[all.pictures[0]!.file]!)).toBe('large');
	});

	test('is for nobody who is not there', async () => {
		const db = await fresh();
		expect(await rights.everything(db, LEFT, new Date(0))).toBeNull();
		expect(await rights.erase(db, LEFT, 'go')).toBe(false);
	});
});

describe('erased', () => {
	test('with the posts, no row holds the name, the id or a word', async () => {
		const db = await fresh();
		const { ruth, own, other, theirs } = await lived(db);
		expect(await rights.erase(db, ruth.id, 'go')).toBe(true);
		expect(await traces(db, [ruth.id, ruth.name, 'Ruth'])).toEqual([]);
		// What others wrote stays, and the counts are those of what is left.
		expect(await questions.find(db, null, own)).toMatchObject({ gone: true });
		expect((await answers.of(db, null, own)).map(({ id }) => id)).toEqual([other]);
		expect(await questions.find(db, null, theirs)).toMatchObject({ title: 'Salwords' });
		expect(await answers.of(db, null, own)).toMatchObject([{ thanks: 0, helped: false }]);
	});

	test('without the posts, they stay under nobody’s name', async () => {
		const db = await fresh();
		const { ruth, own } = await lived(db);
		await rights.erase(db, ruth.id, 'stay');
		expect(await traces(db, [ruth.id, ruth.name, 'Ruthreport', 'Ruthappeal', 'Ruthshoe', 'before'])).toEqual(
			[]
		);
		expect(await questions.find(db, null, own)).toMatchObject({
			title: 'Ruthwords',
			name: 'Somebody who left',
			author: LEFT
		});
	});
});
