import type { Database } from '#server/database/database.ts';
import { audiences, type Reader } from './visible.ts';

/** Letters quoted at most: a quote reminds, it does not repeat. */
const MOST = 600;

/** What an answer says, as the lines of a quote to begin a reply with; '' when this reader cannot see it. */
export async function of(db: Database, reader: Reader, answer: number): Promise<string> {
	const found = await db
		.selectFrom('answer')
		.innerJoin('question', 'question.id', 'answer.question')
		.select('answer.body')
		.where('answer.id', '=', answer)
		.where('answer.hidden', 'is', null)
		.where('answer.audience', 'in', audiences(reader))
		.where('question.audience', 'in', audiences(reader))
		.where('question.hidden', 'is', null)
		.executeTakeFirst();
	return found ? quoted(found.body) : '';
}

/** A text as a quote. Quotes within it are left out. */
export function quoted(text: string): string {
	const own = text
		.split('\n')
		.filter((line) => !/^\s*>/.test(line))
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	const letters = [...own];
	const short = letters.length > MOST ? `${letters.slice(0, MOST).join('').trimEnd()}…` : own;
	return `${short.replace(/^/gm, '> ').replace(/[ \t]+$/gm, '')}\n\n`;
}
