import { randomUUID } from 'node:crypto';
import { question, type Draft } from '#core/ask/draft.ts';
import type { Member } from '#server/accounts/tables.ts';
import type { Database } from '#server/database/database.ts';
import * as answers from './answers.ts';
import * as questions from './questions.ts';

/** For tests: a question, really asked. */
export async function asked(db: Database, author: Member, title: string, rest: Partial<Draft> = {}) {
	const fit = question({ key: randomUUID(), title, text: '', facts: [], audience: 'everyone', ...rest });
	if ('problems' in fit) throw new Error('not fit');
	const done = await questions.ask(db, author.id, fit.question);
	if ('problem' in done) throw new Error(done.problem);
	return done.id;
}

/** For tests: an answer to a question, or a reply, really posted. */
export async function answered(
	db: Database,
	author: Member,
	id: number,
	rest: Partial<answers.Posting> = {}
) {
	const posting = { question: id, key: randomUUID(), body: 'Same for me.', ...rest };
	const done = await answers.post(db, author.id, posting);
	if ('problem' in done) throw new Error(done.problem);
	return done.id;
}
