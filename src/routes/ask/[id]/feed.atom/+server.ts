import { error } from '@sveltejs/kit';
import { numberIn } from '#core/ask/address.ts';
import { db } from '#server/database/database.ts';
import { cached } from '#server/ask/reach/cached.ts';
import * as feeds from '#server/ask/reach/feeds.ts';
import type { RequestHandler } from './$types';

/** The answers to a question, for feed readers. */
export const GET: RequestHandler = async ({ request, url, params }) => {
	const feed = await feeds.ofAnswers(db, url.origin, numberIn(params.id));
	if (feed === null) error(404, 'This question is not here');
	return cached(request, 'application/atom+xml; charset=utf-8', feed);
};
