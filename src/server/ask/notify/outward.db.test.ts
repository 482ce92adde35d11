import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyone } from '#server/accounts/anyone.ts';
import { fresh } from '#server/database/fresh.ts';
import * as mail from '#server/mail.ts';
import { answered, asked } from '../posted.ts';
import * as choices from './choices.ts';
import * as inbox from './inbox.ts';
import { digests, mailOut } from './letters.ts';
import * as push from './push.ts';
import { round } from './rounds.ts';

/** A real mail server on this machine that keeps what it gets. */
const got: string[] = [];
let refuses = false;
const sink = new SMTPServer({
	authOptional: true,
	disabledCommands: ['STARTTLS'],
	onData(stream, _session, done) {
		let text = '';
		stream.setEncoding('utf8').on('data', (part: string) => (text += part));
		stream.on('end', () => {
			if (refuses) return done(new Error('not today'));
			got.push(text.replaceAll('=\r\n', '').replaceAll('=3D', '='));
			done();
		});
	}
});

beforeAll(async () => {
	await new Promise<void>((ready) => sink.listen(0, '127.0.0.1', ready));
	const { port } = sink.server.address() as { port: number };
	mail.openAt({ smtp: `smtp://127.0.0.1:${port}`, from: 'Fourleaf <hello@example.org>' });
});
afterAll(() => {
	mail.openAt(null);
	sink.close();
});

const db = await fresh();
const HERE = 'https://run.example.org';

/** Somebody who confirmed an address, and a question of theirs. */
async function mailed() {
	const ruth = await anyone(db, { days: 90 });
	const chosen = await choices.choose(db, ruth.id, `ruth-${randomUUID()}@example.org`);
	if ('problem' in chosen) throw new Error(chosen.problem);
	await choices.confirm(db, chosen.token);
	return {
		ruth,
		question: await asked(db, ruth, 'Do I carry on?', { facts: ['area lower-back', 'after 3'] })
	};
}

async function posted(): Promise<string[]> {
	got.length = 0;
	await round(db);
	while ((await mailOut(db, HERE)) > 0);
	return [...got];
}

test('an answer is mailed once to an address that was confirmed, with the way to stop it', async () => {
	const { question } = await mailed();
	await answered(db, await anyone(db, { days: 90 }), question);
	const [letter = '', ...rest] = await posted();
	expect(rest).toEqual([]);
	expect(letter).toContain(`${HERE}/ask/${question}-do-i-carry-on#answer-`);
	expect(letter).toContain(`${HERE}/ask/news/choices`);
	expect(letter).toMatch(/^List-Unsubscribe: /m);
	expect(letter).not.toContain('Same for me.');
	expect(await posted()).toEqual([]);
});

test('nothing is mailed that was turned off, was seen, or has no confirmed address', async () => {
	const sal = await anyone(db, { days: 90 });
	const off = await mailed();
	await choices.change(db, off.ruth.id, ['mention', 'nonsense'], false);
	await answered(db, sal, off.question);
	const seen = await mailed();
	await answered(db, sal, seen.question);
	await round(db);
	await inbox.markSeen(db, seen.ruth.id, { question: seen.question });
	const dev = await anyone(db);
	await choices.choose(db, dev.id, 'dev@example.org');
	await answered(db, sal, await asked(db, dev, 'Me too?'));
	expect(await posted()).toEqual([]);
	expect((await choices.of(db, off.ruth.id))?.kinds).toEqual(['mention']);
});

test('the letter two weeks on carries its own key, so that telling needs no signing in', async () => {
	const { question } = await mailed();
	await sql`update follow_up set due_at = now() where question = ${question}`.execute(db);
	const [letter = ''] = await posted();
	expect(letter).toMatch(new RegExp(`${HERE}/ask/${question}/follow-up\\?letter=[\\w-]{20,}`));
});

test('what the mail server does not take is sent later', async () => {
	const { question } = await mailed();
	await answered(db, await anyone(db, { days: 90 }), question);
	await round(db);
	refuses = true;
	await expect(mailOut(db, HERE)).rejects.toThrow();
	refuses = false;
	expect(await posted()).toHaveLength(1);
});

test('the digest comes once a week, and not in a week without news', async () => {
	const { ruth, question } = await mailed();
	await choices.change(db, ruth.id, [], true);
	await answered(db, await anyone(db, { days: 90 }), question);
	expect(await posted()).toEqual([]);
	const week = () =>
		sql`update mail_choice set digest_at = digest_at - interval '8 days' where member = ${ruth.id}`.execute(
			db
		);
	await digests(db, HERE);
	expect(got).toEqual([]);
	await week();
	await digests(db, HERE);
	await digests(db, HERE);
	expect(got).toHaveLength(1);
	await inbox.markSeen(db, ruth.id, { question });
	await week();
	await digests(db, HERE);
	expect(got).toHaveLength(1);
});

test('a link confirms once, for two days, and a stranger’s address gets one letter in five minutes', async () => {
	const ruth = await anyone(db);
	expect(await choices.choose(db, ruth.id, 'no address')).toHaveProperty('problem');
	const first = (await choices.choose(db, ruth.id, 'a@example.org')) as { token: string };
	expect(await choices.choose(db, ruth.id, 'b@example.org')).toHaveProperty('problem');
	await sql`update mail_choice set token_at = now() - interval '3 days' where member = ${ruth.id}`.execute(
		db
	);
	expect(await choices.confirm(db, first.token)).toBe(false);
	const second = (await choices.choose(db, ruth.id, 'b@example.org')) as { token: string };
	expect([await choices.confirm(db, second.token), await choices.confirm(db, second.token)]).toEqual([
		true,
		false
	]);
	expect(await choices.of(db, ruth.id)).toMatchObject({ address: 'b@example.org', confirmed: true });
});

const device = (name: string) => ({
	endpoint: `https://push.example.org/${name}`,
	keys: { p256dh: 'p'.repeat(87), auth: 'a'.repeat(22) }
});

test('a device is told once, and forgotten when its service says it is gone', async () => {
	const ruth = await anyone(db, { days: 90 });
	for (const name of ['here', 'gone']) await push.add(db, ruth.id, device(name));
	await answered(db, await anyone(db, { days: 90 }), await asked(db, ruth, 'Do I carry on?'));
	await round(db);
	const told: [string, unknown][] = [];
	const deliver: push.Deliver = ({ endpoint }, message) => {
		told.push([endpoint, JSON.parse(message)]);
		return endpoint.endsWith('gone')
			? Promise.reject(Object.assign(new Error(), { statusCode: 410 }))
			: Promise.resolve();
	};
	while ((await push.pushOut(db, deliver)) > 0);
	const mine = told.filter(([, message]) => (message as { body: string }).body === 'Do I carry on?');
	expect(mine.map(([endpoint]) => endpoint).toSorted()).toEqual([
		device('gone').endpoint,
		device('here').endpoint
	]);
	const left = await db.selectFrom('push_device').select('endpoint').where('member', '=', ruth.id).execute();
	expect(left).toEqual([{ endpoint: device('here').endpoint }]);
});

test.each([
	['http:', 'push.example.org'],
	['https:', '127.0.0.1'],
	['https:', '[::1]'],
	['https:', 'localhost'],
	['https:', 'printer.local'],
	['https:', 'push.example.org:8443'],
	['https:', 'somebody@push.example.org'],
	['javascript:', 'alert(1)'],
	['', '']
])('%s %s is no push service', (protocol, host) => {
	expect(push.device({ ...device('x'), endpoint: `${protocol}//${host}/a` })).toBeNull();
	expect(push.device(device('x'))).not.toBeNull();
});
