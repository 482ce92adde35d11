import { createHash } from 'node:crypto';
import { text } from '@sveltejs/kit';
import { db } from '#server/database/database.ts';
import { rate } from '#server/rate.ts';
import * as feeds from '#server/run/feeds.ts';
import type { RequestHandler } from './$types';

/** A whole office behind one address may ask every few minutes. */
const asking = rate(600, 3_600_000);

/** What is coming, for a calendar that asks again and again. */
export const GET: RequestHandler = async ({ params, request, getClientAddress }) => {
	if (!asking.allows(getClientAddress(), Date.now())) return text('Ask again in an hour.', { status: 429 });
	const file = await feeds.read(db, params.secret);
	if (file === null) return text('There is no such calendar. It may have been deleted.', { status: 404 });
	const etag = `"${createHash('sha256').update(file).digest('base64url').slice(0, 22)}"`;
	const headers = { etag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' };
	if (request.headers.get('if-none-match')?.includes(etag))
		return new Response(null, { status: 304, headers });
	return text(file, { headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' } });
};
