import { sql } from 'kysely';
import { LEFT } from '#server/accounts/left.ts';
import type { File, Leaver, Posts } from '#server/accounts/rights.ts';
import type { Database } from '#server/database/database.ts';
import * as pictures from './pictures.ts';
import { clear } from './take-down.ts';

/** Questions, answers and what goes with them, as a room of `accounts/rights.ts`. */
export const name = 'ask';
export const gives = {
	'question.author': 'questions',
	'answer.author': 'answers',
	'thanks.member': 'thanks given',
	'mention.member': 'named by others',
	'mention.author': 'named others',
	'picture.owner': 'pictures',
	'ask_event.member': 'what happened'
};

export async function gather(db: Database, member: string) {
	const many = async (query: ReturnType<typeof sql>) => (await query.execute(db)).rows;
	return {
		questions: await many(sql`
			select id, title, body as text, facts, areas, week, side, onset, danger as "near a danger sign", audience, hidden,
				locked as closed, merged_into as "put into", asked_at as asked, edited_at as edited, (
				select coalesce(json_agg(json_build_object('title', w.title, 'text', w.body, 'until', w.replaced_at) order by w.id), '[]')
				from wording w where w.question = q.id) as before
			from question q where author = ${member} order by id`),
		answers: await many(sql`
			select a.id, a.question, q.title as "to the question", a.parent as "reply to", a.body as text, a.kind, a.danger as "near a danger sign", a.audience,
				a.hidden, a.answered_at as answered, a.edited_at as edited, a.thanks as "thanks received", (
				select coalesce(json_agg(json_build_object('text', w.body, 'until', w.replaced_at) order by w.id), '[]')
				from wording w where w.answer = a.id) as before
			from answer a join question q on q.id = a.question where a.author = ${member} order by a.id`),
		'thanks given': await many(sql`
			select t.answer, a.question, t.given_at as given from thanks t join answer a on a.id = t.answer
			where t.member = ${member} order by t.given_at`),
		'marked as what helped': await many(sql`
			select a.id as answer, a.question, a.helped_at as marked from answer a join question q on q.id = a.question
			where q.author = ${member} and a.helped_at is not null order by a.helped_at`),
		'named by others': await many(sql`
			select question, answer, mentioned_at as at from mention where member = ${member} order by id`),
		'named others': await many(sql`
			select m.question, m.answer, who.display_username as name, m.mentioned_at as at
			from mention m join member who on who.id = m.member where m.author = ${member} order by m.id`),
		pictures: await many(sql`
			select ${fileName} as file, question, answer, alt as "in words", added_at as added, deleted_at as deleted
			from picture where owner = ${member} order by added_at`),
		'what happened': await many(sql`
			select at, kind as what, question, answer, detail from ask_event where member = ${member} order by id`)
	};
}

const fileName = sql<string>`case when deleted_at is null then 'pictures/' || id || '.webp' end`;

/** The pictures, as large as they are kept. */
export async function* files(db: Database, member: string): AsyncGenerator<File> {
	const own = await db
		.selectFrom('picture')
		.select(['id', fileName.as('name')])
		.where('owner', '=', member)
		.where('deleted_at', 'is', null)
		.orderBy('added_at')
		.execute();
	for (const { id, name } of own) {
		const kept = await pictures.large(db, id);
		if (kept) yield { name, bytes: kept };
	}
}

/**
 * Their posts go as taken down, so that what others wrote under them stays, or stay under nobody's name. Pictures, former
 * wordings, thanks and where others named them with an @ go either way.
 */
export async function forget(transaction: Database, leaver: Leaver, posts: Posts): Promise<void> {
	const { id } = leaver;
	await unname(transaction, leaver);
	if (posts === 'go') await takeAllDown(transaction, id);
	await sql`delete from wording where question in (select id from question where author = ${id})
		or answer in (select id from answer where author = ${id})`.execute(transaction);
	await transaction.deleteFrom('picture').where('owner', '=', id).execute();
	await sql`with gone as (delete from thanks where member = ${id} returning answer)
		update answer set thanks = thanks - 1 where id in (select answer from gone)`.execute(transaction);
	await sql`delete from mention where member = ${id} or author = ${id}`.execute(transaction);
	await transaction.updateTable('question').set({ author: LEFT }).where('author', '=', id).execute();
	await transaction.updateTable('answer').set({ author: LEFT }).where('author', '=', id).execute();
	await transaction.updateTable('ask_event').set({ member: null }).where('member', '=', id).execute();
}

async function takeAllDown(db: Database, author: string): Promise<void> {
	const questions = await db
		.selectFrom('question')
		.select('id')
		.where('author', '=', author)
		.where(sql<boolean>`hidden is distinct from 'deleted'`)
		.execute();
	const answers = await db
		.selectFrom('answer')
		.select(['id', 'question'])
		.where('author', '=', author)
		.where(sql<boolean>`hidden is distinct from 'deleted'`)
		.execute();
	for (const { id, question } of answers) await clear(db, author, { question, answer: id });
	await sql`update answer set helped_at = null from question
		where question.id = answer.question and question.author = ${author}`.execute(db);
	for (const { id } of questions) await clear(db, author, { question: id, answer: null });
}

/** Where others named them with an @, and in what those posts said before: the name becomes what is left of it. */
async function unname(db: Database, { id, name }: Leaver): Promise<void> {
	const pattern = `@${name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?!\\w)`;
	for (const table of ['question', 'answer'] as const) {
		const named =
			table === 'question'
				? sql`select question from mention where member = ${id} and answer is null`
				: sql`select answer from mention where member = ${id} and answer is not null`;
		await sql`update ${sql.table(table)} set body = regexp_replace(body, ${pattern}, 'somebody who left', 'gi')
			where id in (${named})`.execute(db);
		await sql`update wording set body = regexp_replace(body, ${pattern}, 'somebody who left', 'gi')
			where ${sql.ref(table)} in (${named})`.execute(db);
	}
}
