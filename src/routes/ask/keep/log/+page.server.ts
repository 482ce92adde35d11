import { keeper } from '#server/ask/keep/door.ts';
import { whole } from '#server/ask/form.ts';
import * as log from '#server/ask/keep/log.ts';
import { db } from '#server/database/database.ts';
import type { PageServerLoad } from './$types';

const PAGE = 50;

export const load: PageServerLoad = async (event) => {
	const reader = keeper(event);
	const before = whole(event.url.searchParams.get('before') ?? '');
	const entries = await log.read(db, reader, before > 0 ? { before } : {}, PAGE + 1);
	return { entries: entries.slice(0, PAGE), more: entries.length > PAGE, role: reader.role, now: Date.now() };
};
