import { sql } from 'kysely';
import type { Answer } from '#core/ask/shown.ts';
import type { Database } from '#server/database/database.ts';
import type { Reader } from './visible.ts';

/** How many answers one person may post in an hour. */
const HOURLY = 30;

/**
 * Answers a question. The same key from the same person answers once. Gives back the answer's id, or why not: only
 * members get here, and members may read every question.
 */
export async function post(
	db: Database,
	author: string,
	answer: { question: number; key: string; body: string }
): Promise<{ id: number } | { problem: string }> {
	return db.transaction().execute(async (transaction) => {
		await sql`select from member where id = ${author} for update`.execute(transaction);
		const first = await transaction
			.selectFrom('answer')
			.select('id')
			.where('author', '=', author)
			.where('key', '=', answer.key)
			.executeTakeFirst();
		if (first) return { id: first.id };
		if ((await lastHour(transaction, author)) >= HOURLY) {
			return { problem: `You posted ${HOURLY} answers in an hour. Wait a little, then post this one.` };
		}
		const counted = await transaction
			.updateTable('question')
			.set((expression) => ({ answers: expression('answers', '+', 1) }))
			.where('id', '=', answer.question)
			.returning('id')
			.executeTakeFirst();
		if (!counted) return { problem: 'This question is gone. Its writer may have taken it down.' };
		const { id } = await transaction
			.insertInto('answer')
			.values({ ...answer, author })
			.returning('id')
			.executeTakeFirstOrThrow();
		await transaction
			.insertInto('ask_event')
			.values({ kind: 'answered', member: author, question: answer.question, answer: id })
			.execute();
		return { id };
	});
}

async function lastHour(db: Database, author: string): Promise<number> {
	const { count } = await db
		.selectFrom('answer')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('author', '=', author)
		.where('answered_at', '>', sql<Date>`now() - interval '1 hour'`)
		.executeTakeFirstOrThrow();
	return count;
}

/** The answers to a question, in the order they came. Ask `questions.find` first: it knows who may read. */
export async function of(db: Database, reader: Reader, question: number): Promise<Answer[]> {
	return db
		.selectFrom('answer')
		.innerJoin('member', 'member.id', 'answer.author')
		.select([
			'answer.id',
			'answer.body',
			'answer.author',
			'member.display_username as name',
			'answer.thanks',
			sql<number>`(extract(epoch from answer.answered_at) * 1000)::float8`.as('at'),
			sql<boolean>`exists (select from thanks where thanks.answer = answer.id and thanks.member = ${reader?.id ?? null}::uuid)`.as(
				'thanked'
			)
		])
		.where('answer.question', '=', question)
		.where('answer.hidden', 'is', null)
		.orderBy('answer.id')
		.execute();
}
