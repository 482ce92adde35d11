import { sql } from 'kysely';
import { refusal, type KeepKind, type PersonKind } from '#core/ask/keep.ts';
import type { Ref } from '#core/ask/post.ts';
import { words as checked, type Reason } from '#core/ask/report.ts';
import { isKey } from '#core/ask/key.ts';
import type { Member } from '#server/accounts/tables.ts';
import type { Database } from '#server/database/database.ts';
import * as effects from './effects.ts';
import type { Before } from './tables.ts';
import * as targets from './target.ts';
import type { Target } from './target.ts';

/** What one of the host's people wants done. `words` go to the one it concerns. */
export type Order = { words: string } & (
	| { kind: 'leave' | 'show' | 'lock' | 'unlock'; post: Ref }
	| { kind: 'hide'; post: Ref; reason: Reason }
	| { kind: 'move'; post: Ref; areas: string[]; week: number | null }
	| { kind: 'merge'; post: Ref; into: number }
	| { kind: 'pause'; member: string; days: number }
	| { kind: Exclude<PersonKind, 'pause'>; member: string }
);

/** The number of the log's entry, or why nothing was done. */
export type Decided = { action: number } | { problem: string };

/** Words without which the one it concerns would not know why. */
const SAY_WHY: readonly KeepKind[] = ['warn', 'pause', 'ban'];

/** Does what was decided, and writes it into the log in the same transaction. Settles the open reports of that post. */
export async function decide(db: Database, actor: Member, order: Order): Promise<Decided> {
	const said = checked(order.words, SAY_WHY.includes(order.kind));
	if ('problem' in said) return said;
	return db.transaction().execute(async (transaction) => {
		const target = await find(transaction, order);
		if (!target) return { problem: 'This is gone. Its writer may have taken it down.' };
		// Whoever may end somebody's part may also begin it again.
		const kind = order.kind === 'lift' && target.bannedAt ? 'ban' : order.kind;
		const no = await mayNot(transaction, actor, kind, target);
		if (no) return { problem: no };
		const done = await effect(transaction, order, target);
		if ('problem' in done) return done;
		const action = await write(transaction, {
			kind: order.kind,
			actor,
			target,
			words: said.words,
			reason: order.kind === 'hide' ? order.reason : null,
			until: done.until ?? null,
			detail: done.before ?? null
		});
		await settle(transaction, target, action);
		return { action };
	});
}

function find(transaction: Database, order: Order): Promise<Target | null> {
	if ('post' in order) return targets.post(transaction, order.post);
	return isKey(order.member) ? targets.person(transaction, order.member) : Promise.resolve(null);
}

/** Why this person may not decide this, or null. The role is read again: it may have ended a moment ago. */
export async function mayNot(
	transaction: Database,
	actor: Member,
	kind: KeepKind,
	target: Pick<Target, 'member' | 'role'>
): Promise<string | null> {
	const { rows } = await sql<{ role: Member['role']; alone: boolean }>`
		select case when banned_at is null then role else 'member' end as role, not exists (
			select from member other where other.role <> 'member' and other.banned_at is null and other.id <> member.id
		) as alone from member where id = ${actor.id}`.execute(transaction);
	const [now] = rows;
	return refusal({
		role: now?.role ?? 'member',
		alone: now?.alone ?? false,
		kind,
		own: target.member === actor.id,
		target: target.role
	});
}

function effect(transaction: Database, order: Order, target: Target): Promise<effects.Done> {
	switch (order.kind) {
		case 'leave':
		case 'warn':
			return Promise.resolve({});
		case 'hide':
			return effects.hide(transaction, target, order.reason);
		case 'show':
			return effects.show(transaction, target);
		case 'lock':
			return effects.lock(transaction, target, true);
		case 'unlock':
			return effects.lock(transaction, target, false);
		case 'move':
			return effects.move(transaction, target, order);
		case 'merge':
			return effects.merge(transaction, target, order.into);
		case 'pause':
			return effects.pause(transaction, target, order.days);
		case 'ban':
			return effects.ban(transaction, target);
		case 'lift':
			return effects.lift(transaction, target);
		case 'confirm':
		case 'unconfirm':
			return effects.confirm(transaction, target, order.kind === 'confirm');
		case 'vouch':
		case 'unvouch':
			return effects.vouch(transaction, target, order.kind === 'vouch');
		case 'give-badge':
		case 'take-badge':
			return effects.badge(transaction, target, order.kind === 'give-badge');
		case 'make-helper':
		case 'end-helper':
			return effects.help(transaction, target, order.kind === 'make-helper');
		default:
			return order satisfies never;
	}
}

type Entry = {
	kind: KeepKind;
	actor: Member;
	target: Pick<Target, 'question' | 'answer'> & { member: string | null };
	words: string;
	reason?: Reason | null;
	until?: Date | null;
	detail?: Before | null;
};

/** Adds an entry to the log and gives back its number. */
export async function write(transaction: Database, entry: Entry): Promise<number> {
	const { kind, actor, target, words, reason = null, until = null, detail = null } = entry;
	const { id } = await transaction
		.insertInto('keep_action')
		.values({
			kind,
			actor: actor.id,
			actor_role: actor.role,
			member: target.member,
			question: target.question,
			answer: target.answer,
			words,
			reason,
			until,
			detail: detail && JSON.stringify(detail)
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	return id;
}

async function settle(transaction: Database, { question, answer }: Target, action: number): Promise<void> {
	if (question === null) return;
	await transaction
		.updateTable('report')
		.set({ settled_by: action })
		.where('question', '=', question)
		.where('answer', answer === null ? 'is' : '=', answer)
		.where('settled_by', 'is', null)
		.execute();
}
