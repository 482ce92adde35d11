import { betterAuth } from 'better-auth';
import type { Database } from '#server/database/database.ts';
import * as cookie from './cookie.ts';
import { addressHeader, options, origin } from './options.ts';
import { secret } from './secret.ts';

type Handler = (request: Request) => Promise<Response>;
const made = new WeakMap<Database, Promise<Handler>>();

async function make(db: Database): Promise<Handler> {
	const { handler } = betterAuth({
		...options,
		secret: await secret(db),
		database: { db, type: 'postgres' },
		databaseHooks: {
			// Where somebody was and on which phone is nothing we need to keep.
			session: {
				create: {
					before: (session) => Promise.resolve({ data: { ...session, ipAddress: '', userAgent: '' } })
				}
			}
		}
	});
	return handler;
}

/** What came back: the session cookie's value as it goes to the browser, or why there is none. */
export type Answer = { status: number; code: string | null; cookie: string | null };

/**
 * Asks Better Auth, from here only: no request of a browser reaches it. Its own rate limit counts by `address`, the
 * client's as the front server knows it. `session` is the cookie's value of whoever asks, where they must be signed in.
 */
export async function ask(
	db: Database,
	path: string,
	body: object,
	address: string,
	session?: string
): Promise<Answer> {
	let handler = made.get(db);
	if (!handler) {
		handler = make(db);
		made.set(db, handler);
		handler.catch(() => made.delete(db));
	}
	const response = await (
		await handler
	)(
		new Request(`${origin}/api/auth${path}`, {
			method: 'POST',
			headers: {
				...{ 'content-type': 'application/json', origin, [addressHeader]: address },
				...(session === undefined ? {} : { cookie: `${cookie.name}=${encodeURIComponent(session)}` })
			},
			body: JSON.stringify(body)
		})
	);
	const { code = null } = ((await response.json().catch(() => null)) ?? {}) as { code?: string };
	return { status: response.status, code, cookie: response.ok ? sessionCookie(response) : null };
}

function sessionCookie(response: Response): string | null {
	for (const line of response.headers.getSetCookie()) {
		const [pair = ''] = line.split(';');
		if (pair.startsWith(`${cookie.name}=`)) return decodeURIComponent(pair.slice(cookie.name.length + 1));
	}
	return null;
}
