import { error } from '@sveltejs/kit';
import * as history from '#server/ask/history.ts';
import * as posts from '#server/ask/post.ts';
import { db } from '#server/database/database.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const post = posts.read(params);
	const wordings = post && (await history.of(db, locals.member, post));
	if (!post || !wordings) error(404, 'This is not here');
	return { wordings, back: await posts.addressOf(db, post), now: Date.now() };
};
