import { dangerList } from '#core/ask/danger-list.ts';
import type { Answer, Reply, Thread } from '#core/ask/shown.ts';
import type { Database } from '#server/database/database.ts';
import { help } from '#server/help.ts';
import * as again from './again.ts';
import * as answers from './answers.ts';
import { askedBefore } from './asked-before.ts';
import { graduates } from './badges.ts';
import * as markdown from './markdown.ts';
import * as questions from './questions.ts';
import type { Reader } from './visible.ts';

/** The page as this reader sees it; `closed` when it is for members and the reader is none, null when there is none. */
export async function read(db: Database, reader: Reader, id: number): Promise<Thread | 'closed' | null> {
	const question = await questions.find(db, reader, id);
	if (question === null || question === 'closed') return question;
	const typed = { title: question.title, text: question.body, facts: question.facts };
	const [given, before, beside] = await Promise.all([
		answers.of(db, reader, id),
		askedBefore(db, reader, typed, 3, id),
		again.read(db, reader, question)
	]);
	const speaks = question.danger || given.some(({ danger }) => danger);
	const danger = speaks ? dangerList(help()) : null;
	const worn = await graduates(db, [question.author, ...given.map(({ author }) => author)]);
	return { question: written(question, worn), answers: nested(given, worn), before, danger, again: beside };
}

/** What is kept, as it is drawn. Of what was taken down not even the name is left. */
function written<
	Kept extends { body: string; mentioned: string[]; gone: boolean; author: string; name: string }
>({ body, mentioned, ...kept }: Kept, worn: ReadonlySet<string>) {
	if (kept.gone) return { ...kept, author: '', name: '', words: [], graduate: false };
	return { ...kept, words: markdown.read(body, mentioned), graduate: worn.has(kept.author) };
}

/** Answers with the replies under each; replies to what is not shown are not shown. */
function nested(given: readonly answers.Given[], worn: ReadonlySet<string>): Answer[] {
	const replies = Map.groupBy(given, ({ parent }) => parent);
	const under = (id: number): Reply[] =>
		(replies.get(id) ?? []).map(({ parent: _parent, kind: _kind, ...reply }) => written(reply, worn));
	return (replies.get(null) ?? []).map(({ parent: _parent, ...answer }) => ({
		...written(answer, worn),
		replies: under(answer.id)
	}));
}
