import { sql } from 'kysely';
import type { Kind } from '#core/ask/answer.ts';
import { speaksOfDanger } from '#core/ask/danger-words.ts';
import type { Audience, Question } from '#core/ask/draft.ts';
import { lines } from '#core/ask/fact.ts';
import type { Own } from '#core/ask/shown.ts';
import type { Database } from '#server/database/database.ts';
import { recount } from './answer-count.ts';
import { known } from './answers.ts';
import { mayChange } from './keep/standing.ts';
import * as mentions from './mentions.ts';
import type { Post } from './post.ts';
import type { AskEventKind } from './tables.ts';

/** Done, or why not. */
export type Edited = { post: Post } | { problem: string };

const NOT_YOURS = 'Only its writer can change this, and only while it stands.';

/** What somebody wrote themselves and may still change, or null. */
export async function own(db: Database, member: string, post: Post): Promise<Own | null> {
	const { rows } =
		post.answer === null
			? await sql<Own>`
				select title, body as text, facts, audience, null as kind, false as reply from question
				where id = ${post.question} and author = ${member} and (hidden is null or hidden = 'held')`.execute(db)
			: await sql<Own>`
				select null as title, body as text, '{}'::text[] as facts, audience, kind, parent is not null as reply from answer
				where id = ${post.answer} and question = ${post.question} and author = ${member}
					and (hidden is null or hidden = 'held')`.execute(db);
	return rows[0] ?? null;
}

/** Changes one's question. How it was worded stays to be read; its facts do not, and neither does for whom it was. */
export async function question(db: Database, member: string, id: number, to: Question): Promise<Edited> {
	const post = { question: id, answer: null };
	return db.transaction().execute(async (transaction) => {
		await sql`select from question where id = ${id} for no key update`.execute(transaction);
		const was = await own(transaction, member, post);
		if (!was) return { problem: NOT_YOURS };
		const may = await mayChange(transaction, member, `${was.title} ${was.text}`, `${to.title} ${to.body}`);
		if ('problem' in may) return may;
		const { key: _, facts, areas, week, ...rest } = to;
		await transaction
			.updateTable('question')
			.set({ ...rest, facts: lines(facts), ...boards({ areas, week }) })
			.set(may.hidden ? { hidden: may.hidden } : {})
			.where('id', '=', id)
			.execute();
		if (was.title !== to.title || was.text !== to.body) {
			await transaction
				.insertInto('wording')
				.values({ question: id, answer: null, title: was.title, body: was.text })
				.execute();
			await transaction.updateTable('question').set({ edited_at: now }).where('id', '=', id).execute();
			await mentions.keep(transaction, member, post, to.body);
			await note(transaction, 'edited', member, post);
		}
		if (was.audience !== to.audience)
			await note(transaction, 'audience-changed', member, post, { to: to.audience });
		return { post };
	});
}

/** Changes one's answer or reply. How it was worded stays to be read. */
export async function answer(
	db: Database,
	member: string,
	post: Post & { answer: number },
	to: { body: string; kind: Kind | null; audience: Audience }
): Promise<Edited> {
	return db.transaction().execute(async (transaction) => {
		await sql`select from answer where id = ${post.answer} for no key update`.execute(transaction);
		const was = await own(transaction, member, post);
		if (!was) return { problem: NOT_YOURS };
		const may = await mayChange(transaction, member, was.text, to.body);
		if ('problem' in may) return may;
		const kind = was.reply ? null : await known(transaction, member, to.kind);
		await transaction
			.updateTable('answer')
			.set({
				body: to.body,
				kind,
				audience: to.audience,
				danger: speaksOfDanger({ title: '', text: to.body })
			})
			.set(may.hidden ? { hidden: may.hidden } : {})
			.where('id', '=', post.answer)
			.execute();
		if (may.hidden) await recount(transaction, post.question);
		if (was.text !== to.body) {
			await transaction
				.insertInto('wording')
				.values({ question: null, answer: post.answer, title: null, body: was.text })
				.execute();
			await transaction.updateTable('answer').set({ edited_at: now }).where('id', '=', post.answer).execute();
			await mentions.keep(transaction, member, post, to.body);
			await note(transaction, 'edited', member, post);
		}
		if (was.audience !== to.audience)
			await note(transaction, 'audience-changed', member, post, { to: to.audience });
		return { post };
	});
}

/** Where the host's people have put a question, it stays. */
const boards = ({ areas, week }: Pick<Question, 'areas' | 'week'>) => ({
	areas: sql<string[]>`case when moved then areas else ${areas}::text[] end`,
	week: sql<number | null>`case when moved then week else ${week}::smallint end`
});

const now = sql<Date>`now()`;

async function note(db: Database, kind: AskEventKind, member: string, post: Post, detail?: object) {
	await db
		.insertInto('ask_event')
		.values({ kind, member, ...post, detail: detail ? JSON.stringify(detail) : null })
		.execute();
}
