import { sql } from 'kysely';
import type { Question } from '#core/ask/draft.ts';
import { lines } from '#core/ask/fact.ts';
import type { Listed, Mark, Picture } from '#core/ask/shown.ts';
import type { Database } from '#server/database/database.ts';
import * as followUps from './follow-ups.ts';
import { admit, holdMember } from './keep/standing.ts';
import { LISTED } from './lists.ts';
import * as mentions from './mentions.ts';
import * as pictures from './pictures.ts';
import { audiences, markOf, standsFor, type Reader } from './visible.ts';

/**
 * Asks. The same key from the same person asks once, and gives back the first one's id. Who may not write now, or has
 * reached a day's limit, is told why, with nothing written. `shown` are pictures of the author's own to put under it.
 */
export async function ask(
	db: Database,
	author: string,
	question: Question,
	shown: readonly string[] = []
): Promise<{ id: number } | { problem: string }> {
	return db.transaction().execute(async (transaction) => {
		await holdMember(transaction, author);
		const first = await transaction
			.selectFrom('question')
			.select('id')
			.where('author', '=', author)
			.where('key', '=', question.key)
			.executeTakeFirst();
		if (first) return { id: first.id };
		const admitted = await admit(transaction, author, { what: 'question', ...question });
		if ('problem' in admitted) return admitted;
		const { id } = await transaction
			.insertInto('question')
			.values({ ...question, author, facts: lines(question.facts), hidden: admitted.hidden })
			.returning('id')
			.executeTakeFirstOrThrow();
		const post = { question: id, answer: null };
		await mentions.keep(transaction, author, post, question.body);
		await pictures.attach(transaction, author, post, shown);
		await transaction
			.insertInto('ask_event')
			.values({ kind: admitted.hidden ?? 'asked', member: author, question: id, answer: null })
			.execute();
		await followUps.begin(transaction, author, id, question);
		return { id };
	});
}

/**
 * A question as it is kept. `gone` was taken down by its writer, and stands there for the answers under it; `mark` says
 * that others do not see it.
 */
export type Asked = Listed & {
	mark: Mark;
	locked: boolean;
	body: string;
	danger: boolean;
	week: number | null;
	edited: number | null;
	gone: boolean;
	mentioned: string[];
	pictures: Picture[];
};

/**
 * One question: as this reader sees it, `closed` when it is for members and the reader is none, null when none. What is
 * held or hidden is there for its writer and the host's people.
 */
export async function find(db: Database, reader: Reader, id: number): Promise<Asked | 'closed' | null> {
	const found = await db
		.selectFrom('question')
		.innerJoin('member', 'member.id', 'question.author')
		.select([
			...LISTED,
			'question.body',
			'question.danger',
			'question.week',
			sql<number | null>`(extract(epoch from question.edited_at) * 1000)::float8`.as('edited'),
			'question.locked',
			markOf('question').as('mark'),
			sql<boolean>`question.hidden = 'deleted' is true`.as('gone'),
			sql<
				string[]
			>`array(select named.display_username from mention join member named on named.id = mention.member
				where mention.question = question.id and mention.answer is null)`.as('mentioned'),
			pictures.shown('question').as('pictures')
		])
		.where('question.id', '=', id)
		.where(
			sql<boolean>`(${standsFor(reader, 'question')} or (question.hidden = 'deleted' and question.answers > 0))`
		)
		.executeTakeFirst();
	if (!found) return null;
	return audiences(reader).includes(found.audience) ? found : 'closed';
}

/** The question that this one was put into, or null. */
export async function mergedInto(db: Database, id: number): Promise<number | null> {
	const found = await db
		.selectFrom('question')
		.select('merged_into as into')
		.where('id', '=', id)
		.where('hidden', '=', 'merged')
		.executeTakeFirst();
	return found?.into ?? null;
}
