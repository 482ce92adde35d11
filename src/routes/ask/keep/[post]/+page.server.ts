import { error, fail, redirect } from '@sveltejs/kit';
import { read as refOf, type Ref } from '#core/ask/post.ts';
import { field, read } from '#server/ask/form.ts';
import { decide } from '#server/ask/keep/decisions.ts';
import { keeper } from '#server/ask/keep/door.ts';
import * as log from '#server/ask/keep/log.ts';
import * as look from '#server/ask/keep/look.ts';
import { aboutPost } from '#server/ask/keep/order.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

const ref = (text: string): Ref => refOf(text) ?? error(404, 'This post is not here');

export const load: PageServerLoad = async (event) => {
	const reader = keeper(event);
	const post = ref(event.params.post);
	const [found, entries] = await Promise.all([look.post(db, post), log.read(db, reader, { post }, 50)]);
	return { post: found ?? error(404, 'This post is not here'), entries, role: reader.role, now: Date.now() };
};

export const actions: Actions = {
	decide: async (event) => {
		const reader = keeper(event);
		const form = await read(event.request);
		const order = aboutPost(form, ref(event.params.post));
		if (!order) return fail(400, { says: 'Choose what it is about.', words: field(form, 'words') });
		const done = await decide(db, reader, order);
		if ('problem' in done) return fail(400, { says: done.problem, words: order.words });
		redirect(303, order.kind === 'merge' ? '/ask/keep' : event.url.pathname);
	}
};
