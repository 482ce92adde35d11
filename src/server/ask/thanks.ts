import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';
import * as stopped from './keep/stopped.ts';

/** What became of it: which question the answer is under, or why nothing was done. */
export type Thanked = { question: number } | { problem: string };

/** Says thanks for an answer, once a person, however often it is pressed. Nobody thanks themselves. */
export async function give(db: Database, member: string, answer: number): Promise<Thanked> {
	const stop = await stopped.of(db, member);
	if (stop) return { problem: stop };
	return change(db, member, answer, 'thanked', async (transaction) => {
		const { numInsertedOrUpdatedRows } = await transaction
			.insertInto('thanks')
			.values({ answer, member })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		return Number(numInsertedOrUpdatedRows ?? 0);
	});
}

/** Takes a thanks back. */
export async function takeBack(db: Database, member: string, answer: number): Promise<Thanked> {
	return change(db, member, answer, 'thanks-taken-back', async (transaction) => {
		const { numDeletedRows } = await transaction
			.deleteFrom('thanks')
			.where('answer', '=', answer)
			.where('member', '=', member)
			.executeTakeFirst();
		return -Number(numDeletedRows);
	});
}

/** The change, the count and the event, or none of them. `work` gives back by how many the count changes. */
async function change(
	db: Database,
	member: string,
	answer: number,
	kind: 'thanked' | 'thanks-taken-back',
	work: (transaction: Database) => Promise<number>
): Promise<Thanked> {
	return db.transaction().execute(async (transaction) => {
		const found = await transaction
			.selectFrom('answer')
			.select(['question', 'author'])
			.where('id', '=', answer)
			.forNoKeyUpdate()
			.executeTakeFirst();
		if (!found) return { problem: 'This answer is gone. Its writer may have taken it down.' };
		if (found.author === member) return { problem: 'This is your own answer. Thanks come from the others.' };
		const by = await work(transaction);
		if (by !== 0) {
			await transaction
				.updateTable('answer')
				.set({ thanks: sql`thanks + ${by}` })
				.where('id', '=', answer)
				.execute();
			await transaction
				.insertInto('ask_event')
				.values({ kind, member, question: found.question, answer })
				.execute();
		}
		return { question: found.question };
	});
}
