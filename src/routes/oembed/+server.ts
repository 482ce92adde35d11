import { json } from '@sveltejs/kit';
import { cached } from '#server/ask/reach/cached.ts';
import { embed } from '#server/ask/reach/oembed.ts';
import { db } from '#server/database/database.ts';
import type { RequestHandler } from './$types';

/** What another site shows in place of a link to a question. */
export const GET: RequestHandler = async ({ request, url }) => {
	const done = await embed(db, url.origin, url.searchParams);
	if ('problem' in done) return json({ problem: done.problem }, { status: done.status });
	return cached(request, 'application/json; charset=utf-8', JSON.stringify(done.found));
};
