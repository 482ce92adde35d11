import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';
import * as stopped from './keep/stopped.ts';

/** What became of it: which question the answer is under, or why nothing was done. */
export type Marked = { question: number } | { problem: string };

/**
 * The asker says that an answer or a reply is what helped, or takes it back (`yes` false). More than one may be marked.
 * Doing it twice does it once.
 */
export async function mark(db: Database, member: string, answer: number, yes: boolean): Promise<Marked> {
	const stop = await stopped.of(db, member);
	if (stop) return { problem: stop };
	return db.transaction().execute(async (transaction) => {
		const found = await transaction
			.selectFrom('answer')
			.innerJoin('question', 'question.id', 'answer.question')
			.select(['answer.question', 'answer.author', 'answer.helped_at', 'question.author as asker'])
			.where('answer.id', '=', answer)
			.where('answer.hidden', 'is', null)
			.where('question.hidden', 'is', null)
			.forUpdate('answer')
			.executeTakeFirst();
		if (!found) return { problem: 'This answer is gone. Its writer may have taken it down.' };
		const { question, author, asker, helped_at } = found;
		if (asker !== member) return { problem: 'Only the person who asked can say what helped them.' };
		if (author === member) return { problem: 'This is your own answer. Mark what others wrote.' };
		if ((helped_at !== null) === yes) return { question };
		await transaction
			.updateTable('answer')
			.set({ helped_at: yes ? sql<Date>`now()` : null })
			.where('id', '=', answer)
			.execute();
		await transaction
			.insertInto('ask_event')
			.values({ kind: yes ? 'helped' : 'helped-taken-back', member, question, answer })
			.execute();
		return { question };
	});
}
