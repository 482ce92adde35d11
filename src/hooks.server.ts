import { error } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import * as cookie from '#server/accounts/cookie.ts';
import * as session from '#server/accounts/session.ts';
import { tooLarge } from '#server/bodies.ts';
import { db } from '#server/database/database.ts';

const TOO_MUCH = 'That was more than fits. Go back: what you typed is still there to make shorter.';

/** Who is here. A request without our cookie costs nothing, and no cookie is set for it. */
export const handle: Handle = async ({ event, resolve }) => {
	if (tooLarge(event.request)) error(413, TOO_MUCH);
	event.locals.member = await session.read(db, event.cookies.get(cookie.name));
	return resolve(event);
};
