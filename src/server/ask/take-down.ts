import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';
import { recount } from './answer-count.ts';
import type { Post } from './post.ts';
import * as whatHelped from './what-helped.ts';

/** What stands in the table in place of words that were taken down; no page shows it. */
const GONE = 'Taken down by its writer';

/**
 * Takes one's own question or answer down for good: its words, its facts, how it was worded before, whom it named and its
 * pictures are overwritten or deleted. Where others wrote under it, a line stays in its place.
 */
export async function takeDown(
	db: Database,
	member: string,
	post: Post
): Promise<{ post: Post } | { problem: string }> {
	return db.transaction().execute(async (transaction) => {
		if (!(await clear(transaction, member, post)))
			return { problem: 'Only its writer can take this down, and only once.' };
		await transaction
			.insertInto('ask_event')
			.values({ kind: 'taken-down', member, ...post })
			.execute();
		return { post };
	});
}

/** The same as a part of something larger, without its event. False where there is nothing of theirs to take down. */
export async function clear(transaction: Database, member: string, post: Post): Promise<boolean> {
	const done =
		post.answer === null
			? await question(transaction, member, post.question)
			: await answer(transaction, member, post.answer);
	if (done) await forget(transaction, post);
	return done;
}

async function question(db: Database, member: string, id: number): Promise<boolean> {
	const { rows } = await sql`
		update question set hidden = 'deleted', title = ${GONE}, body = '', facts = '{}', areas = '{}', week = null,
			side = null, onset = null, danger = false
		where id = ${id} and author = ${member} and hidden is distinct from 'deleted' returning id`.execute(db);
	if (rows.length === 0) return false;
	await whatHelped.recountQuestion(db, id);
	await db.deleteFrom('outcome').where('question', '=', id).execute();
	await db.deleteFrom('follow_up').where('question', '=', id).execute();
	return true;
}

async function answer(db: Database, member: string, id: number): Promise<boolean> {
	const { rows } = await sql<{ question: number }>`
		update answer set hidden = 'deleted', body = ${GONE}, kind = null, danger = false, helped_at = null
		where id = ${id} and author = ${member} and (hidden is null or hidden in ('held', 'hidden')) returning question`.execute(
		db
	);
	if (rows[0]) await recount(db, rows[0].question);
	return rows.length > 0;
}

async function forget(db: Database, { question: id, answer: given }: Post): Promise<void> {
	const [column, value] = given === null ? (['question', id] as const) : (['answer', given] as const);
	await db.deleteFrom('wording').where(column, '=', value).execute();
	await db
		.deleteFrom('mention')
		.where('question', '=', id)
		.where('answer', given === null ? 'is' : '=', given)
		.execute();
	await db
		.deleteFrom('picture_size')
		.where('picture', 'in', db.selectFrom('picture').select('id').where(column, '=', value))
		.execute();
	await db
		.updateTable('picture')
		.set({ deleted_at: sql<Date>`now()`, alt: '' })
		.where(column, '=', value)
		.execute();
}
