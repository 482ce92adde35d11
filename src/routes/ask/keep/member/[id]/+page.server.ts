import { error, fail, redirect } from '@sveltejs/kit';
import { field, read } from '#server/ask/form.ts';
import { decide } from '#server/ask/keep/decisions.ts';
import { keeper } from '#server/ask/keep/door.ts';
import * as log from '#server/ask/keep/log.ts';
import * as look from '#server/ask/keep/look.ts';
import { aboutPerson } from '#server/ask/keep/order.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = keeper(event);
	const person = await look.person(db, event.params.id);
	if (!person) error(404, 'This person is not here');
	const entries = await log.read(db, reader, { member: person.id }, 50);
	return { person, entries, role: reader.role, now: Date.now() };
};

export const actions: Actions = {
	decide: async (event) => {
		const reader = keeper(event);
		const form = await read(event.request);
		const order = aboutPerson(form, event.params.id);
		if (!order) return fail(400, { says: 'Choose what to do.', words: field(form, 'words') });
		const done = await decide(db, reader, order);
		if ('problem' in done) return fail(400, { says: done.problem, words: order.words });
		redirect(303, event.url.pathname);
	}
};
