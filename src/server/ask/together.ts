import { sql } from 'kysely';
import type { Together } from '#core/ask/shown.ts';
import type { Database } from '#server/database/database.ts';
import type { Reader } from './visible.ts';

/** Somebody who said so longer ago than this is no longer shown: most weeks take one or two. */
const FADES_DAYS = 14;
/** Names told at most; the rest are counted. */
const NAMES = 12;

/** The member says they are in that week now, and may be seen there. */
export async function join(db: Database, member: string, week: number): Promise<void> {
	await db
		.insertInto('together')
		.values({ member, week })
		.onConflict((conflict) => conflict.column('member').doUpdateSet({ week, said_at: sql<Date>`now()` }))
		.execute();
}

/** The member is seen nowhere any more. */
export async function leave(db: Database, member: string): Promise<void> {
	await db.deleteFrom('together').where('member', '=', member).execute();
}

/** Who is in that week now. Visitors are told how many, members also who; `mine` is whether this reader is one. */
export async function here(db: Database, reader: Reader, week: number): Promise<Together> {
	const now = () =>
		db
			.selectFrom('together')
			.where('week', '=', week)
			.where('said_at', '>', sql<Date>`now() - make_interval(days => ${FADES_DAYS})`);
	const { count } = await now()
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	if (!reader || reader.banned) return { week, count, names: [], mine: false };
	const names = await now()
		.innerJoin('member', 'member.id', 'together.member')
		.select('member.display_username as name')
		.orderBy('said_at', 'desc')
		.limit(NAMES)
		.execute();
	const mine = await now().select('member').where('member', '=', reader.id).executeTakeFirst();
	return { week, count, names: names.map(({ name }) => name), mine: mine !== undefined };
}
