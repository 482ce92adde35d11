import { dangerList } from '#core/ask/danger-list.ts';
import { help } from '#server/help.ts';
import type { Answer, Before, DangerGroup, Shown } from '#core/ask/shown.ts';
import type { Database } from '#server/database/database.ts';
import * as answers from './answers.ts';
import { askedBefore } from './asked-before.ts';
import * as questions from './questions.ts';
import type { Reader } from './visible.ts';

/** A question's whole page. `danger` is the fixed list when the question's words speak of one of its lines. */
export type Thread = { question: Shown; answers: Answer[]; before: Before[]; danger: DangerGroup[] | null };

/** The page as this reader sees it; `closed` when it is for members and the reader is none, null when there is none. */
export async function read(db: Database, reader: Reader, id: number): Promise<Thread | 'closed' | null> {
	const question = await questions.find(db, reader, id);
	if (question === null || question === 'closed') return question;
	const typed = { title: question.title, text: question.body, facts: question.facts };
	const [given, before] = await Promise.all([
		answers.of(db, reader, id),
		askedBefore(db, reader, typed, 3, id)
	]);
	return { question, answers: given, before, danger: question.danger ? dangerList(help()) : null };
}
