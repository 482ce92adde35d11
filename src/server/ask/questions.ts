import { sql } from 'kysely';
import type { Question } from '#core/ask/draft.ts';
import { lines } from '#core/ask/fact.ts';
import type { Listed, Mark, Picture } from '#core/ask/shown.ts';
import type { Database } from '#server/database/database.ts';
import * as followUps from './follow-ups.ts';
import { admit, holdMember } from './keep/standing.ts';
import * as mentions from './mentions.ts';
import * as pictures from './pictures.ts';
import { audiences, markOf, standsFor, type Reader } from './visible.ts';

/** What a list is narrowed to. `before` is the id of the last question of the page before. */
export type Filter = { week?: number; area?: string; unanswered?: boolean; before?: number };

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

const LISTED = [
	'question.id',
	'question.title',
	'question.facts',
	'question.author',
	'member.display_username as name',
	'question.answers',
	'question.audience',
	sql<number>`(extract(epoch from question.asked_at) * 1000)::float8`.as('at')
] as const;

const listed = (db: Database, reader: Reader) =>
	db
		.selectFrom('question')
		.innerJoin('member', 'member.id', 'question.author')
		.select(LISTED)
		.where('question.audience', 'in', audiences(reader))
		.where('question.hidden', 'is', null);

/** Questions that this reader may see, newest first, `size` at most. */
export async function list(db: Database, reader: Reader, filter: Filter, size: number): Promise<Listed[]> {
	let query = listed(db, reader).orderBy('question.id', 'desc').limit(size);
	if (filter.week !== undefined) query = query.where('question.week', '=', filter.week);
	if (filter.area !== undefined) query = query.where(sql<boolean>`question.areas @> ${[filter.area]}`);
	if (filter.unanswered) query = query.where('question.answers', '=', 0);
	if (filter.before !== undefined) query = query.where('question.id', '<', filter.before);
	return query.execute();
}

/** Questions in which the words occur, best first; where there are none, those whose title is nearly like them. */
export async function search(db: Database, reader: Reader, words: string, size: number): Promise<Listed[]> {
	const query = sql`websearch_to_tsquery('english', ${words})`;
	const found = await listed(db, reader)
		.where(sql<boolean>`question.words @@ ${query}`)
		.orderBy(sql`ts_rank(question.words, ${query})`, 'desc')
		.orderBy('question.id', 'desc')
		.limit(size)
		.execute();
	if (found.length > 0) return found;
	return listed(db, reader)
		.where(sql<boolean>`${words} <% question.title`)
		.orderBy(sql`word_similarity(${words}, question.title)`, 'desc')
		.orderBy('question.id', 'desc')
		.limit(size)
		.execute();
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
