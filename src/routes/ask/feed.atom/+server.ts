import { db } from '#server/database/database.ts';
import { cached } from '#server/ask/reach/cached.ts';
import * as feeds from '#server/ask/reach/feeds.ts';
import type { RequestHandler } from './$types';

/** The newest questions, for feed readers. */
export const GET: RequestHandler = async ({ request, url }) =>
	cached(request, 'application/atom+xml; charset=utf-8', await feeds.ofQuestions(db, url.origin, null));
