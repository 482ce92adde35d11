import { error, redirect } from '@sveltejs/kit';
import * as onPictures from '#server/ask/on-pictures.ts';
import * as pictures from '#server/ask/pictures.ts';
import * as edit from '#server/ask/edit.ts';
import * as posts from '#server/ask/post.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { member }, url }) => {
	const post = posts.read(params);
	if (!member) redirect(303, `/sign-in?then=${encodeURIComponent(url.pathname)}`);
	if (!post || !(await edit.own(db, member.id, post))) error(404, 'There is nothing of yours here');
	return { pictures: await pictures.of(db, post), back: await posts.addressOf(db, post) };
};

export const actions: Actions = { add: onPictures.add, remove: onPictures.remove };
