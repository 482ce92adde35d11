import { json } from '@sveltejs/kit';
import { askedBefore } from '#server/ask/asked-before.ts';
import { db } from '#server/database/database.ts';
import type { RequestHandler } from './$types';

/** Who asked the same, while somebody types. By POST, so that the words stand in no log; nothing is kept. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const typed: unknown = await request.json().catch(() => null);
	const { title, facts } = (typed ?? {}) as { title?: unknown; facts?: unknown };
	if (typeof title !== 'string' || !Array.isArray(facts)) {
		return json({ error: 'Send a title and facts.' }, { status: 400 });
	}
	const lines = facts.filter((line) => typeof line === 'string').slice(0, 12);
	const found = await askedBefore(db, locals.member, { title, text: '', facts: lines });
	return json(found, { headers: { 'cache-control': 'no-store' } });
};
