import { sql } from 'kysely';
import { tell, type NotificationKind, type Reason } from '#core/ask/notification.ts';
import type { Database } from '#server/database/database.ts';
import type { AskEventKind } from '../tables.ts';

type Event = {
	id: string;
	kind: AskEventKind;
	member: string | null;
	question: number;
	answer: number | null;
};

/** Events looked at in one transaction. */
const BATCH = 100;

/**
 * Tells people of what happened since it was last called. Each event is taken once, however many processes call this.
 * Gives back how many events were looked at.
 */
export async function fanOut(db: Database): Promise<number> {
	return db.transaction().execute(async (transaction) => {
		const { rows } = await sql<Event>`
			update ask_event set told = true where id in (
				select id from ask_event where not told order by id limit ${BATCH} for update skip locked)
			returning id, kind, member, question, answer`.execute(transaction);
		for (const event of rows) if (event.question !== null) await tellOf(transaction, event);
		return rows.length;
	});
}

async function tellOf(transaction: Database, event: Event): Promise<void> {
	const statement = reasonsFor(event);
	if (!statement) return;
	const { rows: reasons } = await statement.execute(transaction);
	if (reasons.length === 0) return;
	const muted = await whoMuted(transaction, event);
	const told = tell({ by: event.member, reasons, muted });
	if (told.length === 0) return;
	await transaction
		.insertInto('notification')
		.values(
			told.map(({ member, kind }) => ({
				...{ member, kind, question: event.question, answer: event.answer },
				by_member: event.member
			}))
		)
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** Who may hear of an event, and why; null for events that are nobody's news. What is hidden is told to nobody. */
function reasonsFor({ kind, question, answer, member }: Event) {
	switch (kind) {
		case 'asked':
			return sql<Reason>`
				select f.member, 'followed-' || f.kind as kind from question q join follow f
					on (f.kind = 'person' and f.what = q.author::text)
					or (f.kind = 'area' and f.what = any(q.areas))
					or (f.kind = 'week' and f.what = q.week::text)
				where q.id = ${question} and q.hidden is null
				union all select member, 'mention' from mention m join question q on q.id = m.question and q.hidden is null
					where m.question = ${question} and m.answer is null`;
		case 'answered':
		case 'replied':
			return sql<Reason>`
				with a as (select a.*, q.author as asker from answer a join question q on q.id = a.question
					where a.id = ${answer} and a.hidden is null and q.hidden is null)
				select asker as member, 'answer' as kind from a
				union all select top.author, 'reply' from a join answer top on top.id = a.parent
				union all select m.member, 'mention' from a join mention m on m.answer = a.id
				union all select f.member, 'followed-question' from a
					join follow f on f.kind = 'question' and f.what = a.question::text`;
		case 'thanked':
			return ofWriter('thanks', answer);
		case 'helped':
			return ofWriter('helped', answer);
		case 'outcome-told':
			return sql<Reason>`
				select distinct a.author as member, 'outcome' as kind from answer a join question q on q.id = a.question
				where a.question = ${question} and a.hidden is null and q.hidden is null and a.author <> ${member}`;
		case 'held':
		case 'thanks-taken-back':
		case 'helped-taken-back':
		case 'edited':
		case 'audience-changed':
		case 'taken-down':
			return null;
		default:
			return kind satisfies never;
	}
}

const ofWriter = (kind: NotificationKind, answer: number | null) =>
	sql<Reason>`select author as member, ${kind}::text as kind from answer where id = ${answer} and hidden is null`;

async function whoMuted(transaction: Database, { question, member }: Event): Promise<Set<string>> {
	const { rows } = await sql<{ member: string }>`
		select m.member from question q join mute m
			on (m.kind = 'question' and m.what = q.id::text)
			or (m.kind = 'area' and m.what = any(q.areas))
			or (m.kind = 'person' and m.what = ${member}::text)
		where q.id = ${question}`.execute(transaction);
	return new Set(rows.map((row) => row.member));
}
