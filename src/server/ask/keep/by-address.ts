import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { secret } from '#server/accounts/secret.ts';
import type { Database } from '#server/database/database.ts';

/** What is counted, and how often within an hour one address may do it. A club's whole evening comes from one address. */
const HOURLY = { post: 60, report: 30, claim: 10 } as const;

/**
 * Counts one more of it from that address, and says whether it still fits. In the database, so that several processes
 * count together; the address only as an HMAC, for an hour. This machine itself is not counted: behind a proxy that was
 * not announced everybody would seem to come from it.
 */
export async function allows(db: Database, address: string, what: keyof typeof HOURLY): Promise<boolean> {
	if (isHere(address)) return true;
	const hash = createHmac('sha256', await secret(db))
		.update(network(address))
		.digest();
	await sql`delete from by_address where since < now() - interval '1 hour'`.execute(db);
	const { rows } = await sql<{ count: number }>`
		insert into by_address as b (address, what, count) values (${hash}, ${what}, 1)
		on conflict (address, what) do update set count = b.count + 1 returning count`.execute(db);
	return (rows[0]?.count ?? 0) <= HOURLY[what];
}

/** Said when it does not. */
export const TOO_MANY =
	'A lot came from your network in the last hour. Your words are here: try again a little later.';

const isHere = (address: string) => address === '' || /^(?:127\.|::1$)/.test(address);

/** An IPv6 customer has a whole /64. */
function network(address: string): string {
	if (!address.includes(':')) return address;
	const [head = '', tail] = address.split('%')[0]!.split('::');
	const front = head === '' ? [] : head.split(':');
	const back = tail === undefined || tail === '' ? [] : tail.split(':');
	const filled =
		tail === undefined ? front : [...front, ...Array(8 - front.length - back.length).fill('0'), ...back];
	return filled
		.slice(0, 4)
		.map((part) => Number.parseInt(String(part), 16).toString(16))
		.join(':');
}
