import { error, fail } from '@sveltejs/kit';
import { read as refOf } from '#core/ask/post.ts';
import { field, read, whole } from '#server/ask/form.ts';
import * as appeals from '#server/ask/keep/appeals.ts';
import { decide } from '#server/ask/keep/decisions.ts';
import { keeper } from '#server/ask/keep/door.ts';
import { aboutPost } from '#server/ask/keep/order.ts';
import * as queue from '#server/ask/keep/queue.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = keeper(event);
	const [waiting, open] = await Promise.all([queue.waiting(db), appeals.open(db, reader)]);
	return { waiting, appeals: open, role: reader.role, now: Date.now() };
};

export const actions: Actions = {
	decide: async (event) => {
		const reader = keeper(event);
		const form = await read(event.request);
		const post = refOf(field(form, 'post'));
		const order = post && aboutPost(form, post);
		if (!order) error(400, 'Something in the form does not fit.');
		const done = await decide(db, reader, order);
		return 'problem' in done ? fail(400, { says: done.problem }) : { done: order.kind };
	},
	answer: async (event) => {
		const reader = keeper(event);
		const form = await read(event.request);
		const verdict = { granted: field(form, 'verdict') === 'grant', words: field(form, 'words') };
		const done = await appeals.answer(db, reader, whole(field(form, 'action')), verdict);
		return 'problem' in done ? fail(400, { says: done.problem, words: verdict.words }) : { done: 'answered' };
	}
};
