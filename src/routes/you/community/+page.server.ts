import { member } from '#server/ask/keep/door.ts';
import * as log from '#server/ask/keep/log.ts';
import * as own from '#server/ask/own.ts';
import { db } from '#server/database/database.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = member(event);
	const [posts, news] = await Promise.all([own.posts(db, reader.id), log.news(db, reader)]);
	return { posts, news, name: reader.name, now: Date.now() };
};
