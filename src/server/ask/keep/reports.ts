import { sql } from 'kysely';
import { sees, type Reader } from '../visible.ts';
import type { Ref } from '#core/ask/post.ts';
import * as fit from '#core/ask/report.ts';
import type { Database } from '#server/database/database.ts';

/** A post as somebody is about to report it: where it stands, who wrote it and how it begins. */
export type Reportable = {
	question: number;
	answer: number | null;
	title: string;
	author: string;
	name: string;
	words: string;
	mine: boolean;
	reported: boolean;
};

/** The post, when this reader can see it; null otherwise. */
export async function look(db: Database, reader: Reader, { what, id }: Ref): Promise<Reportable | null> {
	const of =
		what === 'question'
			? sql`select id as question, null::bigint as answer, author, title as words, hidden from question where id = ${id}`
			: sql`select question, id as answer, author, body as words, hidden from answer where id = ${id}`;
	const { rows } = await sql<Reportable>`
		select p.question, p.answer, q.title, p.author, m.display_username as name, left(p.words, 300) as words,
			p.author = ${reader?.id ?? null}::uuid is true as mine,
			exists (select from report r where r.question = p.question and r.answer is not distinct from p.answer
				and r.reporter = ${reader?.id ?? null}::uuid) as reported
		from (${of}) p join question q on q.id = p.question join member m on m.id = p.author
		where p.hidden is null and q.hidden is null`.execute(db);
	const [found] = rows;
	return found && (await sees(db, reader, found)) ? found : null;
}

/** Where the report went, or why it did not. */
export type Reported = { question: number } | { problem: string };

/** Reports a post, once a person. Somebody who is paused may report too: it protects others. */
export async function file(
	db: Database,
	reader: Reader,
	post: Ref,
	typed: { reason: string; words: string }
): Promise<Reported> {
	if (reader === null) return { problem: 'Sign in first: a report needs somebody to answer to.' };
	const report = fit.report(typed);
	if ('problem' in report) return report;
	const found = await look(db, reader, post);
	if (!found) return { problem: 'This is gone already. There is nothing left to report.' };
	if (found.mine) return { problem: 'This is your own. You can change it or take it down yourself.' };
	const { question, answer } = found;
	await db
		.insertInto('report')
		.values({ question, answer, reporter: reader.id, ...report })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	return { question };
}
