import type { Database } from '#server/database/database.ts';
import * as names from './names.ts';
import type { Post } from './post.ts';

/** Notes who is named in a post, in place of whoever was named in it before. Nobody is told that they name themselves. */
export async function keep(
	transaction: Database,
	author: string,
	{ question, answer }: Post,
	text: string
): Promise<void> {
	const named = await names.find(transaction, text);
	const ids = named.map(({ id }) => id);
	await transaction
		.deleteFrom('mention')
		.where('question', '=', question)
		.where('answer', answer === null ? 'is' : '=', answer)
		.$if(ids.length > 0, (query) => query.where('member', 'not in', ids))
		.execute();
	if (ids.length === 0) return;
	await transaction
		.insertInto('mention')
		.values(ids.map((member) => ({ member, author, question, answer })))
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}
