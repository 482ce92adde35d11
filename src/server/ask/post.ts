import * as address from '#core/ask/address.ts';
import type { Database } from '#server/database/database.ts';
import { whole } from './form.ts';

/** What somebody wrote: an answer to a question, or the question itself. */
export type Post = { question: number; answer: number | null };

/** The post that an address names: `/ask/12-sore-back/edit/question`, `/ask/12/history/34`. Null when it names none. */
export function read({ id = '', post = '' }: { id?: string; post?: string }): Post | null {
	const [question, answer] = [address.numberIn(id), post === 'question' ? null : whole(post)];
	return question === 0 || answer === 0 ? null : { question, answer };
}

/** Where it stands, its question's words in it. For those who may read it: the words are no secret to them. */
export async function addressOf(db: Database, { question: id, answer }: Post): Promise<string> {
	const found = await db
		.selectFrom('question')
		.select(['id', 'title'])
		.where('id', '=', id)
		.executeTakeFirst();
	const question = found ?? { id, title: '' };
	return address.standsAt(question, answer);
}
