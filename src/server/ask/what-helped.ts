import { sql } from 'kysely';
import { changeOf } from '#core/ask/outcome.ts';
import type { Tried } from '#core/ask/tried.ts';
import * as whatHelped from '#core/ask/what-helped.ts';
import type { Count, Group, Like, Person, Summary } from '#core/ask/what-helped.ts';
import type { Database } from '#server/database/database.ts';

/** An account counts once it is this old: two weeks is also the soonest that anybody is asked again. */
const STANDING_DAYS = 14;

/** What helped others like this; null while too few have answered. */
export async function summary(db: Database, like: Like): Promise<Summary | null> {
	const names = whatHelped.groups(like).map(whatHelped.nameOf);
	const rows = await db.selectFrom('helped_count').selectAll().where('group', 'in', names).execute();
	const groups = new Map<string, Group>();
	for (const { group, thing, ...count } of rows) {
		const found: Group = groups.get(group) ?? { all: whatHelped.nobody(), things: {} };
		if (thing === '') found.all = count;
		else found.things[thing] = count;
		groups.set(group, found);
	}
	return whatHelped.summary(like, (name) => groups.get(name));
}

/** Areas with enough answers, most first. */
export async function areas(db: Database): Promise<{ area: string; answered: number; better: number }[]> {
	const rows = await db
		.selectFrom('helped_count')
		.select(['group', 'answered', 'better'])
		.where('thing', '=', '')
		.where('group', 'like', '%///')
		.where('answered', '>=', whatHelped.ENOUGH)
		.orderBy('answered', 'desc')
		.orderBy('group')
		.execute();
	return rows.map(({ group, ...count }) => ({ area: group.slice(0, -3), ...count }));
}

const BANDS = ['1-3', '4-6', '7-9', 'after'] as const;

/** All of an area, and each band of weeks that has enough people. `told` counts also while they are too few to show. */
export async function ofArea(db: Database, area: string) {
	const like: Like = { area, band: null, onset: null, side: null };
	const row = await db
		.selectFrom('helped_count')
		.select('answered')
		.where('group', '=', whatHelped.nameOf(like))
		.where('thing', '=', '')
		.executeTakeFirst();
	const whole = await summary(db, like);
	const bands = await Promise.all(BANDS.map((band) => summary(db, { ...like, band })));
	return {
		told: row?.answered ?? 0,
		whole,
		bands: bands.filter((each) => each?.like.band != null) as Summary[]
	};
}

/**
 * Brings the counts up to what is now true of one person and one area. To be called, in the same transaction, by
 * whatever changes it: being asked, telling, hiding and showing a question, banning. Does nothing twice.
 */
export async function recount(transaction: Database, member: string, area: string): Promise<void> {
	// One person's changes one after the other, or two at once would both take the old row off.
	await sql`select from member where id = ${member} for no key update`.execute(transaction);
	const [before, after] = [await kept(transaction, member, area), await standing(transaction, member, area)];
	const changes = [...marked(before, -1), ...marked(after, 1)];
	await transaction.deleteFrom('counted').where('member', '=', member).where('area', '=', area).execute();
	if (after) {
		const { said, ...like } = after;
		const row = { ...like, member, change: said?.change ?? null, tried: [...(said?.tried ?? [])] };
		await transaction.insertInto('counted').values(row).execute();
	}
	await add(transaction, changes);
}

type Change = { group: string; thing: Tried | null; count: Count };

const marked = (person: Person | null, sign: 1 | -1): Change[] =>
	(person ? whatHelped.counts(person) : []).map(({ group, thing, count }) => ({
		group,
		thing,
		count: whatHelped.times(count, sign)
	}));

/** Adds to the counts, each row once, always in one order, so that two at once cannot wait for each other. */
async function add(transaction: Database, changes: readonly Change[]): Promise<void> {
	const sums = new Map<string, Change>();
	for (const change of changes) {
		const key = `${change.group} ${change.thing ?? ''}`;
		const sum = sums.get(key);
		sums.set(key, sum ? { ...sum, count: whatHelped.plus(sum.count, change.count) } : change);
	}
	for (const key of [...sums.keys()].sort()) {
		const { group, thing, count } = sums.get(key) as Change;
		if (Object.values(count).every((n) => n === 0)) continue;
		await sql`
			insert into helped_count as c ("group", thing, asked, answered, better, same, worse)
			values (${group}, ${thing ?? ''}, ${count.asked}, ${count.answered}, ${count.better}, ${count.same},
				${count.worse})
			on conflict ("group", thing) do update set asked = c.asked + excluded.asked,
				answered = c.answered + excluded.answered, better = c.better + excluded.better,
				same = c.same + excluded.same, worse = c.worse + excluded.worse`.execute(transaction);
	}
}

async function kept(db: Database, member: string, area: string): Promise<Person | null> {
	const row = await db
		.selectFrom('counted')
		.selectAll()
		.where('member', '=', member)
		.where('area', '=', area)
		.executeTakeFirst();
	if (!row) return null;
	const { band, onset, side, change, tried } = row;
	return { area, band, onset, side, said: change === null ? null : { change, tried } };
}

/**
 * What counts of a person and an area: their latest answer, or that they were asked. Hidden questions and young
 * accounts do not count.
 */
async function standing(db: Database, member: string, area: string): Promise<Person | null> {
	const { rows } = await sql<Like & { start: number | null; now: number | null; tried: Tried[] | null }>`
		select f.area, f.band, f.onset, f.side, o.start, o.now, o.tried
		from follow_up f
		join question q on q.id = f.question and q.hidden is null
		join member m on m.id = f.member
		left join lateral (
			select * from outcome where outcome.question = f.question
				and outcome.told_at >= m.created_at + make_interval(days => ${STANDING_DAYS})
			order by round desc limit 1
		) o on true
		where f.member = ${member} and f.area = ${area} and (f.asked_at is not null or o.now is not null)
		order by o.told_at desc nulls last, f.question desc limit 1`.execute(db);
	const [row] = rows;
	if (!row) return null;
	const { start, now, tried, ...like } = row;
	if (start === null || now === null) return { ...like, said: null };
	return {
		...like,
		said: { change: changeOf({ start: start as never, now: now as never }), tried: tried ?? [] }
	};
}

/** Throws the counts away and makes them anew from what people were asked and said. */
export async function rebuild(db: Database): Promise<void> {
	await db.transaction().execute(async (transaction) => {
		await sql`truncate counted, helped_count`.execute(transaction);
		const pairs = await transaction
			.selectFrom('follow_up')
			.select(['member', 'area'])
			.distinct()
			.orderBy('member')
			.orderBy('area')
			.execute();
		for (const { member, area } of pairs) await recount(transaction, member, area);
	});
}

/** The same for the person and area of one question, after it was hidden or shown. */
export async function recountQuestion(transaction: Database, question: number): Promise<void> {
	const row = await transaction
		.selectFrom('follow_up')
		.select(['member', 'area'])
		.where('question', '=', question)
		.executeTakeFirst();
	if (row) await recount(transaction, row.member, row.area);
}

/** Takes a person out of everything: what they were asked, what they told, and their part in the counts. */
export async function forget(transaction: Database, member: string): Promise<void> {
	const gone = await transaction
		.deleteFrom('follow_up')
		.where('member', '=', member)
		.returning(['question', 'area'])
		.execute();
	if (gone.length === 0) return;
	const questions = gone.map(({ question }) => question);
	await transaction.deleteFrom('outcome').where('question', 'in', questions).execute();
	for (const area of new Set(gone.map((row) => row.area))) await recount(transaction, member, area);
}
