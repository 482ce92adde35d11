import { member } from '#server/ask/keep/door.ts';
import * as inbox from '#server/ask/notify/inbox.ts';
import { db } from '#server/database/database.ts';
import type { PageServerLoad } from './$types';

/** Looking at the page is having seen it; what comes while it is looked at stays new. */
export const load: PageServerLoad = async (event) => {
	const { id } = member(event);
	const list = await inbox.list(db, id);
	await inbox.markSeen(db, id, { upTo: list[0]?.id ?? 0 });
	return { list, now: Date.now() };
};
