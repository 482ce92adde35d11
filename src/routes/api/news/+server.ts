import { json } from '@sveltejs/kit';
import type { ForMe } from '#core/ask/news.ts';
import * as followUps from '#server/ask/follow-ups.ts';
import * as news from '#server/ask/news.ts';
import { db } from '#server/database/database.ts';
import type { RequestHandler } from './$types';

/** Answers to one's own questions since the last one seen on this device, and what waits to be told. Null for visitors. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const after = Number(url.searchParams.get('after'));
	let found: ForMe | null = null;
	if (locals.member && Number.isSafeInteger(after)) {
		const [answers, toTell] = await Promise.all([
			news.since(db, locals.member.id, after),
			followUps.waitingFor(db, locals.member.id)
		]);
		found = { answers, toTell: toTell && { question: toTell.question, title: toTell.title } };
	}
	return json(found, { headers: { 'cache-control': 'no-store' } });
};
