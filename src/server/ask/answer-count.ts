import { sql } from 'kysely';
import type { Database } from '#server/database/database.ts';

/** Counts a question's answers again: those shown, without replies. To be called wherever one comes or goes. */
export async function recount(db: Database, question: number): Promise<void> {
	await sql`update question set answers = (
		select count(*) from answer where answer.question = ${question} and parent is null and hidden is null
	) where id = ${question}`.execute(db);
}
