import { json } from '@sveltejs/kit';
import * as news from '#server/ask/news.ts';
import { db } from '#server/database/database.ts';
import type { RequestHandler } from './$types';

/** Answers to one's own questions since the last one seen on this device. Visitors have none. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const after = Number(url.searchParams.get('after'));
	const found =
		locals.member && Number.isSafeInteger(after) ? await news.since(db, locals.member.id, after) : null;
	return json(found, { headers: { 'cache-control': 'no-store' } });
};
