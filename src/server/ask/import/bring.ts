import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import * as drafts from '#core/ask/draft.ts';
import { lines } from '#core/ask/fact.ts';
import { LEFT } from '#server/accounts/left.ts';
import * as nicknames from '#server/accounts/nickname.ts';
import type { Database } from '#server/database/database.ts';
import { recount } from '../answer-count.ts';
import * as badges from '../badges.ts';
import * as along from './came-along.ts';
import type { Answer, Brought, Damaged, Person, Question } from './brought.ts';

/** What became of it. `there` were here already. */
export type Report = {
	people: number;
	questions: number;
	answers: number;
	pictures: number;
	there: number;
	damaged: Damaged[];
};

/** Thrown to undo what a rehearsal did. */
class Undone extends Error {}

/**
 * Brings over what a file holds, each question with its answers whole or not at all; what is here already is left as it
 * is. People come without a password: nobody can sign in as them. `rehearse` does the same and keeps nothing.
 */
export async function bring(
	db: Database,
	{ people, questions, pictures, damaged }: Brought,
	rehearse: boolean
): Promise<Report> {
	const report: Report = {
		people: 0,
		questions: 0,
		answers: 0,
		pictures: 0,
		there: 0,
		damaged: [...damaged]
	};
	const run = (work: (transaction: Database) => Promise<void>) =>
		rehearse ? work(db) : db.transaction().execute(work);
	const all = async () => {
		for (const person of people)
			await run(async (transaction) => void (report.people += await meet(transaction, person)));
		for (const question of questions) {
			const fit = fitted(question);
			if ('why' in fit) report.damaged.push({ row: question.key, why: fit.why });
			else await run((transaction) => put(transaction, question, fit.question, report));
		}
		for (const picture of pictures)
			await run(async (transaction) => {
				const done = await along.picture(transaction, picture, await authorOf(transaction, picture.by));
				if (typeof done === 'number') report.pictures += done;
				else report.damaged.push({ row: picture.key, why: done.why });
			});
	};
	if (!rehearse) await all();
	else await rehearsed(db, (transaction) => ((db = transaction), all()));
	return report;
}

async function rehearsed(db: Database, work: (transaction: Database) => Promise<void>): Promise<void> {
	const done = db.transaction().execute(async (transaction) => {
		await work(transaction);
		throw new Undone();
	});
	await done.catch((error: unknown) => {
		if (!(error instanceof Undone)) throw error;
	});
}

/** A question fit to be kept, by the rules for asking, or why not. */
function fitted({
	title,
	text,
	facts,
	audience,
	answers
}: Question): { question: drafts.Question } | { why: string } {
	const fit = drafts.question({ key: randomUUID(), title, text, facts, audience });
	if ('problems' in fit) return { why: fit.problems.title ?? fit.problems.text ?? '' };
	const bad = answers.map((answer) => drafts.answer(answer.text)).find((each) => 'problem' in each);
	return bad && 'problem' in bad ? { why: `An answer: ${bad.problem}` } : fit;
}

/** Makes somebody a member, under their own name or one near it. Gives back 0 when they are here. */
async function meet(db: Database, { key, name, joined, badge }: Person): Promise<0 | 1> {
	if ((await memberOf(db, key)) !== null) return 0;
	const [id, nickname] = [randomUUID(), await freeName(db, name)];
	await db
		.insertInto('member')
		.values({
			...{ id, name: nickname, username: nickname.toLowerCase(), display_username: nickname },
			...{ email: `${id}@users.invalid`, email_verified: false },
			...{ created_at: new Date(joined), updated_at: new Date(joined) }
		})
		.execute();
	await db.insertInto('imported').values({ key, member: id }).execute();
	if (badge) await badges.give(db, id, badge);
	return 1;
}

/** The name, with what a nickname cannot hold left out, and a number where somebody has it. */
async function freeName(db: Database, name: string): Promise<string> {
	const kept = nicknames.tidy(name.replace(/[^\p{L}\p{M}\p{N} ._-]/gu, '').replace(/^[^\p{L}\p{N}]+/u, ''));
	const base =
		nicknames.problem(kept.slice(0, nicknames.longest)) === null
			? kept.slice(0, nicknames.longest)
			: 'Runner';
	for (let n = 1; ; n++) {
		const tried = n === 1 ? base : `${base.slice(0, nicknames.longest - 5)} ${n}`;
		const taken = await db
			.selectFrom('member')
			.select('id')
			.where('username', '=', tried.toLowerCase())
			.executeTakeFirst();
		if (!taken) return tried;
	}
}

async function memberOf(db: Database, key: string): Promise<string | null> {
	const { rows } = await sql<{ member: string }>`
		select member from imported where key = ${key} and member is not null
		union all select id from member where id::text = ${key} limit 1`.execute(db);
	return rows[0]?.member ?? null;
}

const authorOf = async (db: Database, by: string | null) =>
	(by === null ? null : await memberOf(db, by)) ?? LEFT;

async function put(db: Database, from: Question, fit: drafts.Question, report: Report): Promise<void> {
	const author = await authorOf(db, from.by);
	const known = await along.question(db, from.key, author);
	// It was brought over once, and taken down here since.
	if (known?.id === null) return void (report.there += 1);
	const id = known?.id ?? (await add(db, from, author, fit));
	if (known) report.there += 1;
	else report.questions += 1;
	const added = new Map<string, number>();
	for (const each of from.answers) report.answers += await putAnswer(db, id, each, added);
	await recount(db, id);
}

async function add(
	db: Database,
	from: Question,
	author: string,
	{ facts, ...fit }: drafts.Question
): Promise<number> {
	const { id } = await db
		.insertInto('question')
		.values({
			...fit,
			author,
			facts: lines(facts),
			hidden: from.hidden,
			locked: from.locked,
			edited_at: from.edited === null ? null : new Date(from.edited),
			...(from.boards ? { ...from.boards, moved: true } : {})
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await sql`update question set asked_at = ${from.at} where id = ${id}`.execute(db);
	await db.insertInto('imported').values({ key: from.key, question: id }).execute();
	await along.wordings(db, { question: id }, from.before);
	if (from.went && author !== LEFT) await along.went(db, author, id, from.went);
	return id;
}

/** Gives back 0 when the answer is here. `added` finds, by key, what was added before. */
async function putAnswer(
	db: Database,
	question: number,
	from: Answer,
	added: Map<string, number>
): Promise<0 | 1> {
	const author = await authorOf(db, from.by);
	const known = await along.answer(db, from.key, author);
	if (known) {
		if (known.id !== null) added.set(from.key, known.id);
		return 0;
	}
	const { rows: made } = await sql<{ id: number }>`
		insert into answer (question, author, key, body, audience, kind, parent, hidden, helped_at, edited_at, answered_at)
		values (${question}, ${author}, ${randomUUID()}, ${from.text}, ${from.audience}, ${from.how},
			${from.parent === null ? null : (added.get(from.parent) ?? null)}, ${from.hidden}, ${from.helped}, ${from.edited},
			${from.at}) returning id`.execute(db);
	const id = made[0]?.id ?? 0;
	added.set(from.key, id);
	await db.insertInto('imported').values({ key: from.key, question, answer: id }).execute();
	await along.wordings(db, { answer: id }, from.before);
	await thanked(db, id, from.thanks);
	return 1;
}

async function thanked(db: Database, answer: number, by: readonly string[]): Promise<void> {
	for (const key of by) {
		const member = await memberOf(db, key);
		if (member)
			await sql`insert into thanks (answer, member) values (${answer}, ${member}) on conflict do nothing`.execute(
				db
			);
	}
	await sql`update answer set thanks = (select count(*) from thanks where answer = ${answer}) where id = ${answer}`.execute(
		db
	);
}
