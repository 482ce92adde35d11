import type { Handle } from '@sveltejs/kit/hooks';
import * as cookie from '#server/accounts/cookie.ts';
import * as session from '#server/accounts/session.ts';
import { db } from '#server/database/database.ts';

/** Who is here. A request without our cookie costs nothing, and no cookie is set for it. */
export const handle: Handle = async ({ event, resolve }) => {
	event.locals.member = await session.read(db, event.cookies.get(cookie.name));
	return resolve(event);
};
