import { sql } from 'kysely';
import type { News } from '#core/ask/news.ts';
import type { Database } from '#server/database/database.ts';

/** Names told at most; the rest are only counted. */
const NAMES = 3;

/**
 * Answers by others to this member's questions that came after the answer with the id `after`, about the question that
 * was answered last; null when there are none.
 */
export async function since(db: Database, member: string, after: number): Promise<News | null> {
	const rows = await db
		.selectFrom('answer')
		.innerJoin('question', 'question.id', 'answer.question')
		.innerJoin('member', 'member.id', 'answer.author')
		.where('question.author', '=', member)
		.where('answer.author', '<>', member)
		.where('answer.id', '>', after)
		.where('answer.hidden', 'is', null)
		.where('question.hidden', 'is', null)
		.groupBy(['question.id', 'question.title'])
		.select(({ fn }) => [
			'question.id as question',
			'question.title as title',
			fn.max<number>('answer.id').as('last'),
			fn.countAll<number>().as('count'),
			sql<string[]>`(array_agg(distinct member.name))[1:${sql.lit(NAMES)}]`.as('names')
		])
		.orderBy('last', 'desc')
		.limit(1)
		.execute();
	return rows[0] ?? null;
}
