import { fail } from '@sveltejs/kit';
import { field, read } from '#server/ask/form.ts';
import { keeper } from '#server/ask/keep/door.ts';
import * as place from '#server/ask/keep/place.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = keeper(event);
	const [chosen, people] = await Promise.all([place.read(db), place.people(db)]);
	const asked = event.url.searchParams.get('who') ?? '';
	const found = asked ? await place.find(db, asked) : null;
	return { place: chosen, people, role: reader.role, asked, found };
};

export const actions: Actions = {
	set: async (event) => {
		const reader = keeper(event);
		const form = await read(event.request);
		const typed = {
			name: field(form, 'name'),
			contact: field(form, 'contact'),
			holdFirst: field(form, 'hold') === 'yes'
		};
		const done = await place.set(db, reader, typed);
		return 'problem' in done ? fail(400, { says: done.problem }) : { done: 'set' };
	}
};
