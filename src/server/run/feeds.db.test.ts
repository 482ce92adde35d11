import ICAL from 'ical.js';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Dated } from '#core/run/calendar.ts';
import { fresh } from '#server/database/fresh.ts';
import * as feeds from './feeds.ts';

const db = await fresh();
const SECRET = 'a-secret-of-22-letters';
const OTHER = 'another-secret-22-long';
const at = (time: string) => new Date(`2026-11-${time}`);
const run = (id: string, on: string, more: Partial<Dated> = {}): Dated => ({
	run: id,
	name: `Couch to 5K: ${id}`,
	about: 'Slow.',
	on,
	time: 1110,
	minutes: 30,
	...more
});
const push = (...runs: Dated[]) => ({ name: 'Couch to 5K', runs });

/** Each appointment as its run, day and count, as an independent reader sees them. */
async function seen(secret = SECRET): Promise<string[]> {
	const file = await feeds.read(db, secret);
	if (file === null) return ['nothing'];
	const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
	return calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		return `${event.uid.split('.')[0]} ${event.startDate.toString()} ${event.sequence}`;
	});
}

test('an appointment counts up when it moves, and only then; what is off comes back counting on', async () => {
	expect(
		await feeds.put(db, SECRET, push(run('w1r1', '2026-11-24'), run('w1r2', '2026-11-26')), at('22T10:00Z'))
	).toBe(true);
	expect(await seen()).toEqual(['w1r1 2026-11-24T18:30:00 0', 'w1r2 2026-11-26T18:30:00 0']);
	const before = await feeds.read(db, SECRET);
	await feeds.put(db, SECRET, push(run('w1r1', '2026-11-24'), run('w1r2', '2026-11-26')), at('23T10:00Z'));
	expect(await feeds.read(db, SECRET)).toBe(before);
	await feeds.put(db, SECRET, push(run('w1r1', '2026-11-25'), run('w1r2', '2026-11-26')), at('23T11:00Z'));
	expect(await seen()).toEqual(['w1r1 2026-11-25T18:30:00 1', 'w1r2 2026-11-26T18:30:00 0']);
	await feeds.put(db, SECRET, push(run('w1r2', '2026-11-26')), at('25T11:00Z'));
	expect(await seen()).toEqual(['w1r2 2026-11-26T18:30:00 0']);
	await feeds.put(db, SECRET, push(run('w1r1', '2026-11-25'), run('w1r2', '2026-11-28')), at('26T11:00Z'));
	expect(await seen()).toEqual(['w1r1 2026-11-25T18:30:00 2', 'w1r2 2026-11-28T18:30:00 1']);
});

test('two devices that send at once leave one whole calendar', async () => {
	const days = ['24', '25', '26', '27'];
	await Promise.all(
		days.map((day) => feeds.put(db, OTHER, push(run('w1r1', `2026-11-${day}`)), at('22T10:00Z')))
	);
	const [only, ...more] = await seen(OTHER);
	expect([more, only?.endsWith(' 3')]).toEqual([[], true]);
});

test('the secret is not in the table', async () => {
	const { rows } = await sql<{ line: string }>`select calendar_feed::text as line from calendar_feed`.execute(
		db
	);
	expect(rows.length).toBeGreaterThan(0);
	for (const { line } of rows) {
		expect(line).not.toContain(SECRET);
		expect(line).not.toContain(Buffer.from(SECRET).toString('hex'));
	}
});

test('what is no secret of ours is nobody’s calendar', async () => {
	for (const secret of ['', 'short', 'x'.repeat(65), 'with/slash-and-22-letters', "' or 1=1 -- 22 letters"]) {
		expect(await feeds.put(db, secret, push(), at('22T10:00Z'))).toBe(false);
		expect(await feeds.read(db, secret)).toBeNull();
	}
});

test('a deleted feed is gone, whole', async () => {
	await feeds.remove(db, OTHER);
	expect(await seen(OTHER)).toEqual(['nothing']);
	expect(await feeds.exists(db, OTHER)).toBe(false);
});

test('a feed unused for a year goes when the next one begins; one that is asked for stays', async () => {
	await sql`update calendar_feed set used_on = current_date - 400`.execute(db);
	await feeds.put(db, 'unused-secret-22-letters', push(), at('22T10:00Z'));
	expect(await seen()).toEqual(['nothing']);
	await sql`update calendar_feed set used_on = current_date - 300`.execute(db);
	await feeds.read(db, 'unused-secret-22-letters');
	const { rows } = await sql<{
		fresh: boolean;
	}>`select used_on = current_date as fresh from calendar_feed`.execute(db);
	expect(rows).toEqual([{ fresh: true }]);
});
