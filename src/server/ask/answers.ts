import { sql } from 'kysely';
import { speaksOfDanger } from '#core/ask/danger-words.ts';
import type { Kind } from '#core/ask/answer.ts';
import type { Audience } from '#core/ask/draft.ts';
import type { Mark, Picture } from '#core/ask/shown.ts';
import type { Database } from '#server/database/database.ts';
import { recount } from './answer-count.ts';
import { admit, holdMember } from './keep/standing.ts';
import * as mentions from './mentions.ts';
import * as live from './notify/live.ts';
import * as pictures from './pictures.ts';
import { audiences, markOf, standsFor, type Reader } from './visible.ts';

/** What is posted. `parent` is the answer it replies to; `pictures` are the author's own, put under it. */
export type Posting = {
	question: number;
	key: string;
	body: string;
	kind?: Kind | null;
	parent?: number | null;
	pictures?: readonly string[];
};

const GONE = 'This question is gone. Its writer may have taken it down.';

/**
 * Answers a question, or replies to an answer to it. The same key from the same person answers once. Gives back the
 * answer's id, or why not: only members get here, and members may read every question.
 */
export async function post(
	db: Database,
	author: string,
	{ question, key, body, kind = null, parent = null, pictures: shown = [] }: Posting
): Promise<{ id: number } | { problem: string }> {
	return db.transaction().execute(async (transaction) => {
		await holdMember(transaction, author);
		const first = await posted(transaction, author, key);
		if (first) return first;
		const admitted = await admit(transaction, author, { what: 'answer', question, body });
		if ('problem' in admitted) return admitted;
		const audience = await audienceOf(transaction, question);
		if (!audience) return { problem: GONE };
		const above = parent === null ? null : await topOf(transaction, question, parent);
		if (parent !== null && above === null)
			return { problem: 'The answer you reply to is gone. Its writer may have taken it down.' };
		const how = above === null ? await known(transaction, author, kind) : null;
		const { id } = await transaction
			.insertInto('answer')
			.values({
				...{ question, author, key, body, audience, kind: how, parent: above },
				...{ danger: speaksOfDanger({ title: '', text: body }), hidden: admitted.hidden }
			})
			.returning('id')
			.executeTakeFirstOrThrow();
		await recount(transaction, question);
		await mentions.keep(transaction, author, { question, answer: id }, body);
		await pictures.attach(transaction, author, { question, answer: id }, shown);
		const done = above === null ? 'answered' : 'replied';
		await transaction
			.insertInto('ask_event')
			.values({ kind: admitted.hidden ?? done, member: author, question, answer: id })
			.execute();
		if (!admitted.hidden) await live.announce(transaction, question, id);
		return { id };
	});
}

/** The answer that this key has made already. */
const posted = (db: Database, author: string, key: string) =>
	db.selectFrom('answer').select('id').where('author', '=', author).where('key', '=', key).executeTakeFirst();

/** For whom a question that can still be answered is, its row held; null when it cannot. */
async function audienceOf(db: Database, question: number): Promise<Audience | null> {
	const found = await db
		.selectFrom('question')
		.select('audience')
		.where('id', '=', question)
		.where('hidden', 'is', null)
		.forNoKeyUpdate()
		.executeTakeFirst();
	return found?.audience ?? null;
}

/** Replies go one level deep: a reply to a reply stands under the same answer. Null when that answer is not shown. */
async function topOf(db: Database, question: number, parent: number): Promise<number | null> {
	const { rows } = await sql<{ id: number }>`
		select top.id from answer given join answer top on top.id = coalesce(given.parent, given.id)
		where given.id = ${parent} and given.question = ${question}
			and given.hidden is null and top.hidden is null`.execute(db);
	return rows[0]?.id ?? null;
}

/** The kind this person may mark an answer with: professional is for whom the host has confirmed. */
export async function known(db: Database, member: string, kind: Kind | null): Promise<Kind | null> {
	if (kind !== 'professional') return kind;
	const found = await db
		.selectFrom('member')
		.select('professional')
		.where('id', '=', member)
		.executeTakeFirst();
	return found?.professional ? kind : null;
}

/**
 * An answer as it is kept. `gone` was taken down by its writer, and stands there for the replies under it; `mark` says that
 * others do not see it.
 */
export type Given = {
	mark: Mark;
	id: number;
	parent: number | null;
	body: string;
	kind: Kind | null;
	author: string;
	name: string;
	at: number;
	edited: number | null;
	audience: Audience;
	danger: boolean;
	helped: boolean;
	thanks: number;
	thanked: boolean;
	gone: boolean;
	mentioned: string[];
	pictures: Picture[];
};

/**
 * The answers to a question and the replies to them: what helped the asker first, else in the order they came. Ask
 * `questions.find` first: it knows who may read.
 */
export async function of(db: Database, reader: Reader, question: number): Promise<Given[]> {
	const me = reader?.id ?? null;
	return db
		.selectFrom('answer')
		.innerJoin('member', 'member.id', 'answer.author')
		.select([
			'answer.id',
			'answer.parent',
			'answer.body',
			'answer.kind',
			'answer.author',
			'member.display_username as name',
			'answer.thanks',
			'answer.audience',
			'answer.danger',
			sql<number>`(extract(epoch from answer.answered_at) * 1000)::float8`.as('at'),
			sql<number | null>`(extract(epoch from answer.edited_at) * 1000)::float8`.as('edited'),
			sql<boolean>`answer.helped_at is not null`.as('helped'),
			markOf('answer').as('mark'),
			sql<boolean>`answer.hidden = 'deleted' is true`.as('gone'),
			sql<boolean>`exists (select from thanks where thanks.answer = answer.id and thanks.member = ${me}::uuid)`.as(
				'thanked'
			),
			sql<string[]>`array(select named.display_username from mention
				join member named on named.id = mention.member where mention.answer = answer.id)`.as('mentioned'),
			pictures.shown('answer').as('pictures')
		])
		.where('answer.question', '=', question)
		.where('answer.audience', 'in', audiences(reader))
		.where(
			sql<boolean>`(${standsFor(reader, 'answer')} or (answer.hidden = 'deleted' and exists (
				select from answer reply where reply.parent = answer.id and reply.hidden is null)))`
		)
		.orderBy(sql`answer.helped_at is null or answer.parent is not null`)
		.orderBy('answer.id')
		.execute();
}
