import { sql } from 'kysely';
import type { Question } from '#core/ask/draft.ts';
import { ahead } from '#core/ask/follow-up.ts';
import { isSorted, outcome, REMINDER_MS, ROUNDS_MS, type Outcome, type Told } from '#core/ask/outcome.ts';
import type { Like } from '#core/ask/what-helped.ts';
import type { Score } from '#core/diary/event.ts';
import type { Database } from '#server/database/database.ts';
import { recount } from './what-helped.ts';

/** Somebody to be asked how it went, and about which question. */
export type Asked = { question: number; title: string; member: string; round: 1 | 2 };

/** Where asking again stands for one question, and what was told so far, first round first. */
export type FollowUp = Like & {
	member: string;
	round: 1 | 2;
	start: Score | null;
	due: Date;
	/** It may be told now: it is due, or was asked, and nothing closed it. */
	open: boolean;
	outcomes: (Outcome & { round: 1 | 2; at: Date })[];
};

const ms = (duration: number) => sql`make_interval(secs => ${duration / 1000})`;

/** Makes a note to ask again, with the question and in its transaction; none where it is about no sore place. */
export async function begin(
	transaction: Database,
	member: string,
	id: number,
	question: Question
): Promise<void> {
	const about = ahead(question);
	if (!about) return;
	await transaction
		.insertInto('follow_up')
		.values({ ...about, question: id, member, due_at: sql<Date>`now() + ${ms(ROUNDS_MS[0])}` })
		.execute();
}

/** Who is to be asked by now, longest due first; those whose question is hidden are left alone. */
export async function due(db: Database, most: number): Promise<Asked[]> {
	return waiting(db, most)
		.where('follow_up.asked_at', 'is', null)
		.where('follow_up.due_at', '<=', sql<Date>`now()`)
		.orderBy('follow_up.due_at')
		.execute();
}

/** Who is to be reminded, once, by now. */
export async function toRemind(db: Database, most: number): Promise<Asked[]> {
	return waiting(db, most)
		.where('follow_up.reminded_at', 'is', null)
		.where('follow_up.asked_at', '<=', sql<Date>`now() - ${ms(REMINDER_MS)}`)
		.orderBy('follow_up.asked_at')
		.execute();
}

const waiting = (db: Database, most: number) =>
	db
		.selectFrom('follow_up')
		.innerJoin('question', 'question.id', 'follow_up.question')
		.select(['question.id as question', 'question.title', 'follow_up.member', 'follow_up.round'])
		.where('question.hidden', 'is', null)
		.where('follow_up.closed_at', 'is', null)
		.limit(most);

/** Notes that the person was asked; from then on they are one of those who were. False when somebody noted it before. */
export async function markAsked(db: Database, question: number): Promise<boolean> {
	return db.transaction().execute(async (transaction) => {
		const row = await transaction
			.updateTable('follow_up')
			.set({ asked_at: sql<Date>`now()` })
			.where('question', '=', question)
			.where('asked_at', 'is', null)
			.where('closed_at', 'is', null)
			.returning(['member', 'area'])
			.executeTakeFirst();
		if (row) await recount(transaction, row.member, row.area);
		return row !== undefined;
	});
}

/** Notes that the one reminder went. False when it had gone before. */
export async function markReminded(db: Database, question: number): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('follow_up')
		.set({ reminded_at: sql<Date>`now()` })
		.where('question', '=', question)
		.where('reminded_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** The member's own question that waits longest for its "did it get sorted?", or null. */
export async function waitingFor(db: Database, member: string): Promise<Asked | null> {
	const found = await waiting(db, 1)
		.where('follow_up.member', '=', member)
		.where('follow_up.due_at', '<=', sql<Date>`now()`)
		.orderBy('follow_up.due_at')
		.executeTakeFirst();
	return found ?? null;
}

/** Where asking again stands; null for a question about no sore place, and for none. */
export async function of(db: Database, question: number): Promise<FollowUp | null> {
	const row = await db
		.selectFrom('follow_up')
		.selectAll()
		.select(sql<boolean>`closed_at is null and due_at <= now()`.as('open'))
		.where('question', '=', question)
		.executeTakeFirst();
	if (!row) return null;
	const told = await db
		.selectFrom('outcome')
		.selectAll()
		.where('question', '=', question)
		.orderBy('round')
		.execute();
	const { member, area, band, onset, side, start, round, due_at, open } = row;
	const outcomes = told.map(({ question: _, told_at, ...said }) => ({ ...said, at: told_at }));
	return { member, area, band, onset, side, start, round, due: due_at, open, outcomes };
}

/**
 * Tells how it went. Told again within a round, the later word stands. Not sorted at two weeks, it is asked once more at
 * six. Gives back a sentence when it could not be taken.
 */
export async function tell(
	db: Database,
	member: string,
	question: number,
	told: Told
): Promise<{ outcome: Outcome } | { problem: string }> {
	return db.transaction().execute(async (transaction) => {
		const row = await transaction
			.selectFrom('follow_up')
			.selectAll()
			.select(sql<boolean>`closed_at is null and due_at <= now()`.as('open'))
			.where('question', '=', question)
			.where('member', '=', member)
			.forUpdate()
			.executeTakeFirst();
		if (!row) return { problem: 'Only the person who asked can say how it went.' };
		if (!row.open) return { problem: 'It is not time to tell this. What you told before is kept.' };
		const read = outcome(told, row.start);
		if ('problem' in read) return read;
		const said = { ...read.outcome, question, round: row.round };
		await transaction
			.insertInto('outcome')
			.values(said)
			.onConflict((conflict) =>
				conflict.columns(['question', 'round']).doUpdateSet({ ...said, told_at: sql<Date>`now()` })
			)
			.execute();
		await goOn(transaction, question, row.round, isSorted(read.outcome));
		await transaction
			.insertInto('ask_event')
			.values({ kind: 'outcome-told', member, question, answer: null })
			.execute();
		await recount(transaction, member, row.area);
		return read;
	});
}

/** After a telling: over when it is sorted or was the second time, else asked again at six weeks. */
async function goOn(transaction: Database, question: number, round: 1 | 2, sorted: boolean): Promise<void> {
	const change =
		sorted || round === 2
			? { closed_at: sql<Date>`now()` }
			: {
					round: 2 as const,
					due_at: sql<Date>`(select asked_at from question where id = ${question}) + ${ms(ROUNDS_MS[1])}`,
					asked_at: null,
					reminded_at: null
				};
	await transaction.updateTable('follow_up').set(change).where('question', '=', question).execute();
}

/** Never asks about this question again. What was told stays. */
export async function letBe(db: Database, member: string, question: number): Promise<void> {
	await db
		.updateTable('follow_up')
		.set({ closed_at: sql<Date>`now()` })
		.where('question', '=', question)
		.where('member', '=', member)
		.where('closed_at', 'is', null)
		.execute();
}

/** What the page to tell on shows this member, or null: not their question, or not its time. */
export async function openTo(db: Database, member: string, question: number) {
	const row = await db
		.selectFrom('follow_up')
		.innerJoin('question', 'question.id', 'follow_up.question')
		.select(['question.id as question', 'question.title', 'follow_up.start', 'follow_up.round'])
		.where('question.id', '=', question)
		.where('question.hidden', 'is', null)
		.where('follow_up.member', '=', member)
		.where('follow_up.closed_at', 'is', null)
		.where('follow_up.due_at', '<=', sql<Date>`now()`)
		.executeTakeFirst();
	if (!row) return null;
	const { round, ...rest } = row;
	return { ...rest, weeks: round === 1 ? (2 as const) : (6 as const) };
}
