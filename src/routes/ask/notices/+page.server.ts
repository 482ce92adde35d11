import { fail } from '@sveltejs/kit';
import { field, read, whole } from '#server/ask/form.ts';
import * as appeals from '#server/ask/keep/appeals.ts';
import { member } from '#server/ask/keep/door.ts';
import * as log from '#server/ask/keep/log.ts';
import * as place from '#server/ask/keep/place.ts';
import * as stopped from '#server/ask/keep/stopped.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = member(event);
	const [notices, stop, chosen] = await Promise.all([
		log.notices(db, id),
		stopped.of(db, id),
		place.read(db)
	]);
	await log.saw(db, id);
	return { ...notices, stop, contact: chosen.contact, now: Date.now() };
};

export const actions: Actions = {
	appeal: async (event) => {
		const form = await read(event.request);
		const [about, words] = [whole(field(form, 'action')), field(form, 'words')];
		const done = await appeals.appeal(db, member(event).id, about, words);
		return 'problem' in done ? fail(400, { says: done.problem, words, about }) : { done: 'appealed' };
	}
};
