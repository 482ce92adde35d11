import { error } from '@sveltejs/kit';
import { board } from '#core/ask/board.ts';
import { db } from '#server/database/database.ts';
import { cached } from '#server/ask/reach/cached.ts';
import * as feeds from '#server/ask/reach/feeds.ts';
import type { RequestHandler } from './$types';

/** The newest questions of one week, for feed readers. */
export const GET: RequestHandler = async ({ request, url, params }) => {
	const found = board('week', params.week);
	if (!found) error(404, 'There is no such week');
	return cached(
		request,
		'application/atom+xml; charset=utf-8',
		await feeds.ofQuestions(db, url.origin, found)
	);
};
