import { sql } from 'kysely';
import type { Leaver } from '#server/accounts/rights.ts';
import type { Database } from '#server/database/database.ts';
import * as log from './log.ts';

/** What was reported and decided, as a room of `accounts/rights.ts`. */
export const name = 'looking after the place';
export const columns = [
	'keep_action.actor',
	'keep_action.member',
	'report.reporter',
	'appeal.member'
] as const;

export async function gather(db: Database, member: string) {
	const { entries } = await log.notices(db, member);
	const notices = entries.map(({ at, kind, actorRole, title, reason, words, until, undone, appeal }) => ({
		at: new Date(at).toISOString(),
		what: kind,
		by: actorRole,
		about: title,
		reason,
		words,
		until,
		'taken back': undone,
		appeal: appeal?.words ?? null
	}));
	const { rows: reports } = await sql`
		select r.at, r.question, r.answer, r.reason, r.words from report r where r.reporter = ${member} order by r.id`.execute(
		db
	);
	return { notices, reports };
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
