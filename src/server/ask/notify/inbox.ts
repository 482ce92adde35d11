import { sql } from 'kysely';
import type { Notified } from '#core/ask/notification.ts';
import type { Database } from '#server/database/database.ts';

const MOST = 50;

/** What a member was told, newest first. What was hidden since is left out. */
export async function list(db: Database, member: string): Promise<Notified[]> {
	return db
		.selectFrom('notification')
		.innerJoin('question', 'question.id', 'notification.question')
		.leftJoin('answer', 'answer.id', 'notification.answer')
		.leftJoin('member', 'member.id', 'notification.by_member')
		.select([
			'notification.id',
			'notification.kind',
			'notification.question',
			'notification.answer',
			'question.title',
			'member.display_username as name',
			sql<number>`(extract(epoch from notification.at) * 1000)::float8`.as('at'),
			sql<boolean>`notification.seen_at is not null`.as('seen')
		])
		.where('notification.member', '=', member)
		.where('question.hidden', 'is', null)
		.where('answer.hidden', 'is', null)
		.orderBy('notification.id', 'desc')
		.limit(MOST)
		.execute();
}

/** How many of them the member has not seen. */
export async function unseen(db: Database, member: string): Promise<number> {
	const { count } = await db
		.selectFrom('notification')
		.innerJoin('question', 'question.id', 'notification.question')
		.leftJoin('answer', 'answer.id', 'notification.answer')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('notification.member', '=', member)
		.where('seen_at', 'is', null)
		.where('question.hidden', 'is', null)
		.where('answer.hidden', 'is', null)
		.executeTakeFirstOrThrow();
	return count;
}

/** The member has seen everything up to that one, or everything about one question. */
export async function markSeen(
	db: Database,
	member: string,
	what: { upTo: number } | { question: number }
): Promise<void> {
	const update = db
		.updateTable('notification')
		.set({ seen_at: sql<Date>`now()` })
		.where('member', '=', member)
		.where('seen_at', 'is', null);
	await (
		'upTo' in what ? update.where('id', '<=', what.upTo) : update.where('question', '=', what.question)
	).execute();
}
