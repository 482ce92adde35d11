import { fail } from '@sveltejs/kit';
import { field, read, whole } from '#server/ask/form.ts';
import { member } from '#server/ask/keep/door.ts';
import * as log from '#server/ask/keep/log.ts';
import * as own from '#server/ask/own.ts';
import * as tokens from '#server/ask/reach/tokens.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = member(event);
	const [posts, news, keys] = await Promise.all([
		own.posts(db, reader.id),
		log.news(db, reader),
		tokens.of(db, reader.id)
	]);
	return { posts, news, keys, name: reader.name, now: Date.now() };
};

export const actions: Actions = {
	makeKey: async (event) => {
		const form = await read(event.request);
		const typed = { name: field(form, 'name'), scope: field(form, 'scope') };
		const made = await tokens.make(db, member(event).id, typed);
		return 'problem' in made ? fail(400, { says: made.problem }) : made;
	},
	revokeKey: async (event) => {
		const form = await read(event.request);
		await tokens.revoke(db, member(event).id, whole(field(form, 'key')));
		return {};
	}
};
