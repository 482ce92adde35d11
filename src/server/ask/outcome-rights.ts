import { sql } from 'kysely';
import type { Leaver } from '#server/accounts/rights.ts';
import type { Database } from '#server/database/database.ts';
import * as whatHelped from './what-helped.ts';

/** "Did it get sorted?", as a room of `accounts/rights.ts`. */
export const name = 'outcomes';
export const gives = { 'follow_up.member': 'asked how it went', 'counted.member': 'counted in what helped' };

export async function gather(db: Database, member: string) {
	const many = async (query: ReturnType<typeof sql>) => (await query.execute(db)).rows;
	const outcomes = await many(sql`
		select o.question, q.title, f.area, o.round, o.told_at as told, o.start, o.now, o.tried, o.helped, o.own as "own words", o.saw
		from outcome o join follow_up f on f.question = o.question join question q on q.id = o.question
		where f.member = ${member} order by o.told_at`);
	const asked = await many(sql`
		select f.question, q.title, f.area, f.band as weeks, f.onset, f.side, f.start, f.round, f.due_at as due,
			f.asked_at as asked, f.reminded_at as reminded, f.closed_at as closed
		from follow_up f join question q on q.id = f.question where f.member = ${member} order by f.question`);
	const counted = await many(sql`
		select area, band as weeks, onset, side, change, tried from counted where member = ${member} order by area`);
	return { outcomes, 'asked how it went': asked, 'counted in what helped': counted };
}

/** What they told goes either way: it is about their body, and the counts are made without it. */
export const forget = (transaction: Database, { id }: Leaver): Promise<void> =>
	whatHelped.forget(transaction, id);
