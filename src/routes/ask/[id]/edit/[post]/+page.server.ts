import { error, redirect } from '@sveltejs/kit';
import * as edit from '#server/ask/edit.ts';
import * as onEdit from '#server/ask/on-edit.ts';
import * as posts from '#server/ask/post.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { member }, url, request }) => {
	const post = posts.read(params);
	if (!member && request.method === 'GET') redirect(303, `/sign-in?then=${encodeURIComponent(url.pathname)}`);
	const own = member && post && (await edit.own(db, member.id, post));
	if (member && !own) error(404, 'There is nothing of yours to change here');
	const back = own && post ? await posts.addressOf(db, post) : '/ask';
	const { danger = null } = own ? onEdit.inView({ ...own, title: own.title ?? '' }) : {};
	return { own, professional: member?.professional ?? false, back, danger };
};

export const actions: Actions = { save: onEdit.save, preview: onEdit.preview, down: onEdit.down };
