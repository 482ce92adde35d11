import { sql } from 'kysely';
import { mayAppeal, type KeepKind } from '#core/ask/keep.ts';
import * as fit from '#core/ask/report.ts';
import type { Member } from '#server/accounts/tables.ts';
import type { Database } from '#server/database/database.ts';
import { mayNot, write, type Decided } from './decisions.ts';
import { undo, type Action } from './effects.ts';

/** Asks for an action to be looked at again: once for each, by the one it concerns, also when they are banned. */
export async function appeal(
	db: Database,
	member: string,
	action: number,
	typed: string
): Promise<{ ok: true } | { problem: string }> {
	const said = fit.words(typed, true);
	if ('problem' in said) return said;
	const found = await db
		.selectFrom('keep_action')
		.select(['kind', 'undone_by'])
		.where('id', '=', action)
		.where('member', '=', member)
		.executeTakeFirst();
	if (!found || !mayAppeal(found.kind) || found.undone_by !== null)
		return { problem: 'There is nothing here to look at again.' };
	const { numInsertedOrUpdatedRows = 0n } = await db
		.insertInto('appeal')
		.values({ action, member, words: said.words })
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows > 0n
		? { ok: true }
		: { problem: 'You asked this already. Each can be asked once.' };
}

/** An appeal that waits, with what it is about. `mine` is whether this reader acted, so that somebody else answers. */
export type Open = {
	action: number;
	kind: KeepKind;
	name: string;
	title: string | null;
	question: number | null;
	answer: number | null;
	reason: fit.Reason | null;
	said: string;
	words: string;
	at: number;
	mine: boolean;
};

/** The appeals that wait, oldest first. */
export async function open(db: Database, reader: Member): Promise<Open[]> {
	const { rows } = await sql<Open>`
		select p.action, k.kind, m.display_username as name, q.title, k.question, k.answer, k.reason, k.words as said,
			p.words, (extract(epoch from p.at) * 1000)::float8 as at, k.actor is not distinct from ${reader.id}::uuid as mine
		from appeal p join keep_action k on k.id = p.action join member m on m.id = p.member
			left join question q on q.id = k.question
		where p.answered_by is null order by p.at limit 100`.execute(db);
	return rows;
}

type Found = Action & { actor: string | null; role: Member['role'] };

/** Answers an appeal: takes the action back, or lets it stand. By somebody else than who acted, where there is one. */
export async function answer(
	db: Database,
	actor: Member,
	action: number,
	{ granted, words }: { granted: boolean; words: string }
): Promise<Decided> {
	const said = fit.words(words, !granted);
	if ('problem' in said) return said;
	return db.transaction().execute(async (transaction) => {
		const { rows } = await sql<Found>`
			select k.id, k.kind, k.member, k.question, k.answer, k.detail, k.actor, m.role
			from appeal p join keep_action k on k.id = p.action join member m on m.id = p.member
			where p.action = ${action} and p.answered_by is null for update of p`.execute(transaction);
		const [found] = rows;
		if (!found) return { problem: 'Somebody has answered this already.' };
		const kind = granted ? 'appeal-granted' : 'appeal-stands';
		// The rule about deciding for oneself is the same here, seen from the one who acted.
		const acted = found.actor === actor.id ? actor.id : (found.member ?? '');
		const no = await mayNot(transaction, actor, kind, { member: acted, role: found.role });
		if (no)
			return {
				problem: found.actor === actor.id ? 'You decided this, so somebody else looks at it again.' : no
			};
		if (granted) await undo(transaction, found);
		const target = { member: found.member, question: found.question, answer: found.answer };
		const id = await write(transaction, { kind, actor, target, words: said.words, detail: { of: action } });
		await transaction.updateTable('appeal').set({ answered_by: id }).where('action', '=', action).execute();
		if (granted)
			await transaction.updateTable('keep_action').set({ undone_by: id }).where('id', '=', action).execute();
		return { action: id };
	});
}
