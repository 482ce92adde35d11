import { sql } from 'kysely';
import type { Leaver } from '#server/accounts/rights.ts';
import type { Database } from '#server/database/database.ts';

/** What was reported and decided, as a room of `accounts/rights.ts`. */
export const name = 'looking after the place';
export const gives = {
	'keep_action.actor': 'decided',
	'keep_action.member': 'notices',
	'report.reporter': 'reports',
	'appeal.member': 'appeals'
};

/** Who acted is told by role only, as among the notices; about whom somebody decided is not theirs to take along. */
export async function gather(db: Database, member: string) {
	const many = async (query: ReturnType<typeof sql>) => (await query.execute(db)).rows;
	return {
		notices: await many(sql`
			select k.at, k.kind as what, k.actor_role as by, k.question, k.answer, k.reason, k.words, k.until,
				k.undone_by is not null as "taken back"
			from keep_action k where k.member = ${member} order by k.id`),
		decided: await many(sql`
			select k.at, k.kind as what, k.actor_role as "as", k.question, k.answer, k.reason, k.words, k.until,
				k.undone_by is not null as "taken back"
			from keep_action k where k.actor = ${member} order by k.id`),
		reports: await many(sql`
			select r.at, r.question, r.answer, r.reason, r.words, k.kind as settled, k.at as "settled at"
			from report r left join keep_action k on k.id = r.settled_by where r.reporter = ${member} order by r.id`),
		appeals: await many(sql`
			select p.at, p.words, k.kind as against, k.at as "of", by.kind as "answered", by.words as "in words"
			from appeal p join keep_action k on k.id = p.action left join keep_action by on by.id = p.answered_by
			where p.member = ${member} order by p.at`)
	};
}

/** The log keeps that something was done and by which role, no longer to whom, by whom, or in which words. */
export async function forget(transaction: Database, { id }: Leaver): Promise<void> {
	await transaction
		.updateTable('keep_action')
		.set({ member: null, words: '', detail: null, until: null })
		.where('member', '=', id)
		.execute();
	await transaction.updateTable('keep_action').set({ actor: null }).where('actor', '=', id).execute();
	await transaction
		.updateTable('report')
		.set({ reporter: null, words: '' })
		.where('reporter', '=', id)
		.execute();
	await transaction.deleteFrom('appeal').where('member', '=', id).execute();
}
