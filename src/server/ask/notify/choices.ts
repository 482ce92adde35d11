import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { ALL_KINDS, isNotificationKind, KINDS, type NotificationKind } from '#core/ask/notification.ts';
import type { Database } from '#server/database/database.ts';

/** What a member chose about e-mail. `confirmed` is whether the address was confirmed by its link. */
export type Choice = { address: string; confirmed: boolean; kinds: NotificationKind[]; digest: boolean };

const hash = (token: string) => createHash('sha256').update(token).digest();
const ADDRESS = /^[^\s@<>,;:"()[\]\\]{1,64}@[^\s@<>,;:"()[\]\\]{1,190}\.[^\s@<>,;:"()[\]\\]{2,63}$/;
/** A link to confirm is good for this long. */
const LINK_DAYS = 2;
/** Letters to confirm that one member may cause in a day: the address may be somebody else's. */
const LINKS_MS = 5 * 60_000;

export async function of(db: Database, member: string): Promise<Choice | null> {
	const row = await db
		.selectFrom('mail_choice')
		.select(['address', 'kinds', 'digest', sql<boolean>`confirmed_at is not null`.as('confirmed')])
		.where('member', '=', member)
		.executeTakeFirst();
	return row ?? null;
}

/**
 * Takes an address, unconfirmed, and gives back the token of its link, which is kept nowhere; or why not. The address
 * that was there is replaced at once.
 */
export async function choose(
	db: Database,
	member: string,
	address: string
): Promise<{ token: string } | { problem: string }> {
	const typed = address.trim();
	if (!ADDRESS.test(typed)) return { problem: 'That does not look like an e-mail address.' };
	const token = randomBytes(24).toString('base64url');
	const kinds = ALL_KINDS.filter((kind) => KINDS[kind].mailed);
	const { rows } = await sql<{ member: string }>`
		insert into mail_choice as c (member, address, token, token_at, kinds)
		values (${member}, ${typed}, ${hash(token)}, now(), ${kinds})
		on conflict (member) do update set address = excluded.address, token = excluded.token, token_at = now(),
			confirmed_at = null
		where c.token_at is null or c.token_at < now() - make_interval(secs => ${LINKS_MS / 1000})
		returning member`.execute(db);
	return rows.length > 0
		? { token }
		: { problem: 'A letter is on its way. Wait five minutes, then try again.' };
}

/** Confirms the address that this link was sent to. False when it is not the latest link, or too old. */
export async function confirm(db: Database, token: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('mail_choice')
		.set({ confirmed_at: sql<Date>`now()`, token: null })
		.where('token', '=', hash(token))
		.where('token_at', '>', sql<Date>`now() - make_interval(days => ${LINK_DAYS})`)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Which kinds come by e-mail from now on, and whether the weekly digest does. */
export async function change(
	db: Database,
	member: string,
	kinds: readonly string[],
	digest: boolean
): Promise<void> {
	const chosen = [...new Set(kinds)].filter(isNotificationKind);
	await db.updateTable('mail_choice').set({ kinds: chosen, digest }).where('member', '=', member).execute();
}

/** No more mail at all, and the address is forgotten. */
export async function drop(db: Database, member: string): Promise<void> {
	await db.deleteFrom('mail_choice').where('member', '=', member).execute();
}
