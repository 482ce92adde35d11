import { isIP } from 'node:net';
import { sql } from 'kysely';
import webpush from 'web-push';
import { inWords, placeOf, type NotificationKind } from '#core/ask/notification.ts';
import type { Database } from '#server/database/database.ts';

/** A device as its browser describes it. */
export type Device = { endpoint: string; keys: { p256dh: string; auth: string } };

/** Sends one message to one device; rejects with the push service's `statusCode`. */
export type Deliver = (device: Device, message: string) => Promise<unknown>;

const BATCH = 50;
const GONE = [404, 410];
/** Devices of one member at most; the oldest goes. */
const DEVICES = 10;

type Keys = { publicKey: string; privateKey: string };

/** The pair that push services know this place by: made once for a database and kept in it. */
export async function keys(db: Database): Promise<Keys> {
	const before = await db.selectFrom('secret').select('value').where('name', '=', 'push').executeTakeFirst();
	if (before) return JSON.parse(before.value) as Keys;
	const made = webpush.generateVAPIDKeys();
	await db
		.insertInto('secret')
		.values({ name: 'push', value: JSON.stringify(made) })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const { value } = await db
		.selectFrom('secret')
		.select('value')
		.where('name', '=', 'push')
		.executeTakeFirstOrThrow();
	return JSON.parse(value) as Keys;
}

/** A device as a page sends it, or null: only push services out in the world are written to, never our own network. */
export function device(sent: unknown): Device | null {
	if (typeof sent !== 'object' || sent === null) return null;
	const { endpoint, keys } = sent as { endpoint?: unknown; keys?: { p256dh?: unknown; auth?: unknown } };
	const isKey = (key: unknown): key is string => typeof key === 'string' && /^[\w-]{16,200}={0,2}$/.test(key);
	if (typeof endpoint !== 'string' || endpoint.length > 1000 || !URL.canParse(endpoint)) return null;
	const { protocol, hostname, port, username } = new URL(endpoint);
	const outside =
		hostname.includes('.') &&
		isIP(hostname) === 0 &&
		!/\.(local|localhost|internal|lan|home|arpa)$/.test(hostname);
	if (protocol !== 'https:' || port !== '' || username !== '' || !outside) return null;
	return isKey(keys?.p256dh) && isKey(keys.auth)
		? { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } }
		: null;
}

/** This device belongs to this member from now on. */
export async function add(
	db: Database,
	member: string,
	{ endpoint, keys: { p256dh, auth } }: Device
): Promise<void> {
	await db
		.insertInto('push_device')
		.values({ endpoint, member, p256dh, auth })
		.onConflict((conflict) => conflict.column('endpoint').doUpdateSet({ member, p256dh, auth }))
		.execute();
	await sql`delete from push_device where endpoint in (
		select endpoint from push_device where member = ${member} order by since desc offset ${DEVICES})`.execute(db);
}

/** Nothing is sent to this device any more. */
export async function remove(db: Database, member: string, endpoint: string): Promise<void> {
	await db.deleteFrom('push_device').where('endpoint', '=', endpoint).where('member', '=', member).execute();
}

type Waiting = {
	kind: NotificationKind;
	question: number;
	answer: number | null;
	title: string;
	name: string | null;
	endpoint: string | null;
	p256dh: string;
	auth: string;
};

/** Sends what waits to the devices of those it is for. A device that is gone is forgotten; what fails is not tried again. */
export async function pushOut(db: Database, deliver: Deliver): Promise<number> {
	const { rows } = await sql<Waiting>`
		with taken as (update notification set pushed_at = now() where id in (
			select id from notification where pushed_at is null order by id limit ${BATCH} for update skip locked)
			returning *)
		select t.kind, t.question, t.answer, q.title, by.display_username as name, d.endpoint, d.p256dh, d.auth
		from taken t join question q on q.id = t.question and q.hidden is null
		left join answer a on a.id = t.answer left join member by on by.id = t.by_member
		left join push_device d on d.member = t.member and t.seen_at is null and a.hidden is null
		order by t.id`.execute(db);
	for (const { endpoint, p256dh, auth, ...line } of rows) {
		if (endpoint === null) continue;
		const message = JSON.stringify({
			title: inWords(line.kind, line.name),
			body: line.title,
			url: placeOf(line)
		});
		await deliver({ endpoint, keys: { p256dh, auth } }, message).catch(
			async (error: { statusCode?: number }) => {
				if (GONE.includes(error.statusCode ?? 0)) {
					await db.deleteFrom('push_device').where('endpoint', '=', endpoint).execute();
				} else console.error(`A push did not go out: ${error.statusCode ?? 'no answer'}`);
			}
		);
	}
	return rows.length;
}

/** By the web's own way: encrypted for the device (RFC 8291), signed by this place (RFC 8292). */
export async function byWeb(db: Database, origin: string): Promise<Deliver> {
	const { publicKey, privateKey } = await keys(db);
	// Push services want to know whom to write to; a place without a public address has none.
	const contact = origin.startsWith('https:') ? origin : 'mailto:nobody@users.invalid';
	const vapidDetails = { subject: contact, publicKey, privateKey };
	return (device, message) =>
		webpush.sendNotification(device, message, { vapidDetails, TTL: 86_400, timeout: 10_000 });
}
