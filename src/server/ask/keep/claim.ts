import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { Member } from '#server/accounts/tables.ts';
import type { Database } from '#server/database/database.ts';
import { write } from './decisions.ts';

/** Letters and digits that are not taken for each other; 12 of them are 60 bits. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LONG = 12;

/** Wrong codes until the next start, from wherever they come. */
const TRIES = 100;

const hash = (code: string): Buffer => createHash('sha256').update(code).digest();

/** However somebody types it: without dashes and spaces, in capitals. */
const plain = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

async function hasHost(db: Database): Promise<boolean> {
	const host = await db.selectFrom('member').select('id').where('role', '=', 'host').executeTakeFirst();
	return host !== undefined;
}

/**
 * A fresh code for whoever runs this server to claim the place with, as `ABCD-EFGH-JKLM`; null once there is a host. Kept
 * hashed; the one before is worth nothing from then on.
 */
export async function offer(db: Database): Promise<string | null> {
	if (await hasHost(db)) return null;
	const code = Array.from({ length: LONG }, () => LETTERS[randomInt(LETTERS.length)]).join('');
	await db
		.updateTable('place')
		.set({ claim_code: hash(code), claim_tries: 0 })
		.execute();
	return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** Makes this member the host, when the code is right and there is none yet. Works once. */
export async function claim(
	db: Database,
	member: Member,
	typed: string
): Promise<{ ok: true } | { problem: string }> {
	return db.transaction().execute(async (transaction) => {
		const place = await transaction
			.selectFrom('place')
			.select(['claim_code', 'claim_tries'])
			.forUpdate()
			.executeTakeFirstOrThrow();
		if (await hasHost(transaction)) return { problem: 'This place has a host already.' };
		if (place.claim_tries >= TRIES || place.claim_code === null)
			return { problem: 'Start Fourleaf again: it prints a new code.' };
		if (!timingSafeEqual(hash(plain(typed)), place.claim_code)) {
			await transaction
				.updateTable('place')
				.set({ claim_tries: place.claim_tries + 1 })
				.execute();
			return {
				problem:
					'That is not the code. It was printed when Fourleaf started, and a new start makes a new one.'
			};
		}
		await transaction.updateTable('place').set({ claim_code: null }).execute();
		await transaction.updateTable('member').set({ role: 'host' }).where('id', '=', member.id).execute();
		const target = { member: member.id, question: null, answer: null };
		await write(transaction, { kind: 'claim', actor: { ...member, role: 'host' }, target, words: '' });
		return { ok: true };
	});
}

/** Whether the place waits for its host. */
export const isOpen = async (db: Database): Promise<boolean> => !(await hasHost(db));
