import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { fresh } from '#server/database/fresh.ts';
import * as accounts from './accounts.ts';
import * as session from './session.ts';

const db = await fresh();
const PASSWORD = 'teapot violin gravel';
let street = 0;
/** An address nobody used before, so that one test's tries do not count in another's. */
const address = () => `192.0.2.${++street}`;

async function joined(nickname: string): Promise<string> {
	const entered = await accounts.join(db, { nickname, password: PASSWORD }, address());
	if (!('cookie' in entered)) throw new Error(entered.problem.reason);
	return entered.cookie;
}

describe('changing the password', () => {
	const fresh = 'kettle saddle harbour';

	test('signs out everywhere else, keeps this one in, and only the new one opens the door', async () => {
		const [elsewhere, nickname] = [await joined('Changer'), 'Changer'];
		const here = await accounts.signIn(db, { nickname, password: PASSWORD }, address());
		if (!('cookie' in here)) throw new Error('not in');
		const member = await session.read(db, here.cookie);
		if (!member) throw new Error('not in');
		const change = (old: string, password: string) =>
			accounts.changePassword(db, member, here.cookie, { old, password }, address());
		expect(await change('not my password', fresh)).toMatchObject({ problem: { field: 'old' } });
		expect(await change(PASSWORD, 'short')).toMatchObject({ problem: { field: 'password' } });
		expect(await change(PASSWORD, PASSWORD)).toMatchObject({ problem: { field: 'password' } });
		expect(await session.read(db, elsewhere)).toMatchObject({ name: nickname });
		const changed = await change(PASSWORD, fresh);
		expect(await session.read(db, 'cookie' in changed ? changed.cookie : '')).toMatchObject({
			name: nickname
		});
		for (const gone of [elsewhere, here.cookie]) expect(await session.read(db, gone)).toBeNull();
		expect(await accounts.signIn(db, { nickname, password: PASSWORD }, address())).toHaveProperty('problem');
		expect(await accounts.signIn(db, { nickname, password: fresh }, address())).toHaveProperty('cookie');
	});
});

describe('joining', () => {
	test('signs in, under the nickname as it was written', async () => {
		expect(await session.read(db, await joined('Ruth P'))).toMatchObject({ name: 'Ruth P' });
	});

	test('keeps no e-mail address, no network address and no phone', async () => {
		const cookie = await joined('Quiet');
		const member = await session.read(db, cookie);
		const { rows } = await sql`
			select email, ip_address, user_agent from member join session on session.member = member.id
			where member.id = ${member?.id}`.execute(db);
		expect(rows).toEqual([
			{ email: expect.stringMatching(/^[0-9a-f-]{36}@users\.invalid$/), ip_address: '', user_agent: '' }
		]);
	});

	test('keeps the password only as Argon2id at the cost OWASP names', async () => {
		const member = await session.read(db, await joined('Hashed'));
		const { rows } = await sql<{ password: string }>`
			select password from credential where member = ${member?.id}`.execute(db);
		expect(rows[0]?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	});

	test('refuses a nickname that somebody has, in whatever case, and says so', async () => {
		await joined('Anneke');
		const again = await accounts.join(db, { nickname: ' anneke ', password: PASSWORD }, address());
		expect(again).toEqual({
			problem: { field: 'nickname', reason: expect.stringContaining('has that nickname') }
		});
	});

	test('lets one in when two take a nickname at the same moment', async () => {
		const both = await Promise.all(
			[1, 2].map(() => accounts.join(db, { nickname: 'Twin', password: PASSWORD }, address()))
		);
		expect(both.filter((entered) => 'cookie' in entered)).toHaveLength(1);
	});

	test('refuses what would pass for Fourleaf itself, or hides letters', async () => {
		for (const nickname of ['Fourleaf', 'ADMIN', 'a', '', '<b>', 'x'.repeat(25), '\u202egnuoy']) {
			const entered = await accounts.join(db, { nickname, password: PASSWORD }, address());
			if (nickname === '\u202egnuoy') expect(entered).toHaveProperty('cookie');
			else expect(entered, nickname).toMatchObject({ problem: { field: 'nickname' } });
		}
	});
});

describe('signing in', () => {
	test('answers a wrong nickname and a wrong password with the same sentence', async () => {
		await joined('Sal');
		const wrongPassword = await accounts.signIn(
			db,
			{ nickname: 'Sal', password: 'violin teapot gravel' },
			address()
		);
		const wrongName = await accounts.signIn(db, { nickname: 'Nobody', password: PASSWORD }, address());
		expect(wrongPassword).toEqual(wrongName);
	});

	test('does not mind capitals in the nickname, and minds them in the password', async () => {
		await joined('Maureen');
		expect(await accounts.signIn(db, { nickname: 'MAUREEN', password: PASSWORD }, address())).toHaveProperty(
			'cookie'
		);
		const shouted = { nickname: 'Maureen', password: PASSWORD.toUpperCase() };
		expect(await accounts.signIn(db, shouted, address())).toHaveProperty('problem');
	});

	test('makes an address wait after ten tries in a minute', async () => {
		await joined('Patient');
		const one = address();
		const tries = [];
		for (let n = 0; n < 11; n++) {
			tries.push(await accounts.signIn(db, { nickname: `Guess ${n}`, password: PASSWORD }, one));
		}
		expect(tries[9]).toMatchObject({ problem: { reason: expect.stringContaining('do not go together') } });
		expect(tries[10]).toMatchObject({ problem: { reason: expect.stringContaining('Too many tries') } });
		expect(await accounts.signIn(db, { nickname: 'Patient', password: PASSWORD }, address())).toHaveProperty(
			'cookie'
		);
	});

	test('makes everybody wait for a nickname that was tried from many addresses', async () => {
		await joined('Wanted');
		for (let n = 0; n < 20; n++) {
			await accounts.signIn(db, { nickname: 'Wanted', password: `not the password ${n}` }, address());
		}
		const right = await accounts.signIn(db, { nickname: 'Wanted', password: PASSWORD }, address());
		expect(right).toMatchObject({ problem: { reason: expect.stringContaining('Too many tries') } });
		await sql`update sign_in_failure set since = now() - interval '16 minutes'`.execute(db);
		expect(await accounts.signIn(db, { nickname: 'Wanted', password: PASSWORD }, address())).toHaveProperty(
			'cookie'
		);
	});
});

describe('a session', () => {
	test('ends on the server, so that a copied cookie is worth nothing', async () => {
		const cookie = await joined('Leaver');
		await session.end(db, cookie);
		expect(await session.read(db, cookie)).toBeNull();
	});

	test('ends by itself after its time', async () => {
		const cookie = await joined('Sleeper');
		const member = await session.read(db, cookie);
		const { rows } = await sql<{ days: number }>`
			select extract(day from expires_at - now())::int as days from session where member = ${member?.id}`.execute(
			db
		);
		expect(rows[0]?.days).toBeGreaterThanOrEqual(29);
		await sql`update session set expires_at = now() where member = ${member?.id}`.execute(db);
		expect(await session.read(db, cookie)).toBeNull();
	});

	test('is not had with a token alone, a foreign signature or rubbish', async () => {
		const cookie = await joined('Careful');
		const [token = '', signature = ''] = cookie.split('.');
		const other = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
		for (const value of [token, `${token}.`, `${token}.${other}`, '', '.', 'x'.repeat(5000), '\0.\0']) {
			expect(await session.read(db, value)).toBeNull();
		}
	});
});
