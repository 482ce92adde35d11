import { sql } from 'kysely';
import type { Leaver } from '#server/accounts/rights.ts';
import type { Database } from '#server/database/database.ts';
import * as whatHelped from './what-helped.ts';

/** "Did it get sorted?", as a room of `accounts/rights.ts`. */
export const name = 'outcomes';
export const columns = ['follow_up.member', 'counted.member'] as const;

export async function gather(db: Database, member: string) {
	const { rows } = await sql`
		select o.question, q.title, f.area, o.round, o.told_at as told, o.start, o.now, o.tried, o.helped, o.own as "own words", o.saw
		from outcome o join follow_up f on f.question = o.question join question q on q.id = o.question
		where f.member = ${member} order by o.told_at`.execute(db);
	return { outcomes: rows };
}

/** What they told goes either way: it is about their body, and the counts are made without it. */
export const forget = (transaction: Database, { id }: Leaver): Promise<void> =>
	whatHelped.forget(transaction, id);
