import { error, fail } from '@sveltejs/kit';
import { read as refOf, type Ref } from '#core/ask/post.ts';
import { field, read } from '#server/ask/form.ts';
import * as byAddress from '#server/ask/keep/by-address.ts';
import { member } from '#server/ask/keep/door.ts';
import * as reports from '#server/ask/keep/reports.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

const ref = (text: string): Ref => refOf(text) ?? error(404, 'This post is not here');

export const load: PageServerLoad = async (event) => {
	const found = await reports.look(db, member(event), ref(event.params.post));
	return { post: found ?? error(404, 'This post is not here') };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await read(event.request);
		const typed = { reason: field(form, 'reason'), words: field(form, 'words') };
		const reader = member(event);
		if (!(await byAddress.allows(db, event.getClientAddress(), 'report')))
			return fail(429, { ...typed, says: byAddress.TOO_MANY });
		const done = await reports.file(db, reader, ref(event.params.post), typed);
		return 'problem' in done ? fail(400, { ...typed, says: done.problem }) : { done: 'reported' };
	}
};
