import { whole } from './form.ts';

/** What somebody wrote: an answer to a question, or the question itself. */
export type Post = { question: number; answer: number | null };

/** The post that an address names: `/ask/12/edit/question`, `/ask/12/history/34`. Null when it names none. */
export function read({ id = '', post = '' }: { id?: string; post?: string }): Post | null {
	const [question, answer] = [whole(id), post === 'question' ? null : whole(post)];
	return question === 0 || answer === 0 ? null : { question, answer };
}

/** Where it stands. */
export const addressOf = ({ question, answer }: Post): string =>
	answer === null ? `/ask/${question}` : `/ask/${question}#answer-${answer}`;
