import type { Place } from '#core/ask/kept.ts';
import { lengthOf, tidyLine } from '#core/ask/text.ts';
import type { Member } from '#server/accounts/tables.ts';
import type { Database } from '#server/database/database.ts';
import { mayNot, write } from './decisions.ts';

/** What the host has chosen. */
export async function read(db: Database): Promise<Place> {
	return db
		.selectFrom('place')
		.select(['name', 'contact', 'hold_first as holdFirst'])
		.executeTakeFirstOrThrow();
}

/** Changes it; only the host may. */
export async function set(
	db: Database,
	actor: Member,
	typed: Place
): Promise<{ ok: true } | { problem: string }> {
	const [name, contact] = [tidyLine(typed.name), tidyLine(typed.contact)];
	if (lengthOf(name) > 60) return { problem: 'The name is too long. Up to 60 characters fit.' };
	if (lengthOf(contact) > 200)
		return { problem: 'The line for contact is too long. Up to 200 characters fit.' };
	return db.transaction().execute(async (transaction) => {
		const no = await mayNot(transaction, actor, 'set', { member: '', role: 'member' });
		if (no) return { problem: no };
		await transaction.updateTable('place').set({ name, contact, hold_first: typed.holdFirst }).execute();
		const words = `Name: ${name || 'none'}. Contact: ${contact || 'none'}. First posts wait: ${typed.holdFirst ? 'yes' : 'no'}.`;
		const target = { member: null, question: null, answer: null };
		await write(transaction, { kind: 'set', actor, target, words });
		return { ok: true };
	});
}

/** Somebody by name and role. */
export type Who = Pick<Member, 'id' | 'name' | 'role'>;

/** Who looks after the place, hosts first. */
export async function people(db: Database): Promise<Who[]> {
	return db
		.selectFrom('member')
		.select(['id', 'display_username as name', 'role'])
		.where('role', '<>', 'member')
		.orderBy('role', 'desc')
		.orderBy('created_at')
		.execute();
}

/** The member with that nickname, in whatever case; null where there is none. */
export async function find(db: Database, nickname: string): Promise<Who | null> {
	const found = await db
		.selectFrom('member')
		.select(['id', 'display_username as name', 'role'])
		.where('username', '=', tidyLine(nickname).toLowerCase())
		.executeTakeFirst();
	return found ?? null;
}
