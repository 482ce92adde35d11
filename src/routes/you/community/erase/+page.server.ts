import { fail, redirect } from '@sveltejs/kit';
import { isPassword } from '#server/accounts/accounts.ts';
import { leave } from '#server/accounts/enter.ts';
import * as rights from '#server/accounts/rights.ts';
import { field, read } from '#server/ask/form.ts';
import { member } from '#server/ask/keep/door.ts';
import * as place from '#server/ask/keep/place.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const reader = member(event);
	const people = reader.role === 'host' ? await place.people(db) : [];
	return {
		name: reader.name,
		onlyHost: reader.role === 'host' && people.every(({ id, role }) => id === reader.id || role !== 'host')
	};
};

export const actions: Actions = {
	default: async (event) => {
		const reader = member(event);
		const form = await read(event.request);
		const posts = field(form, 'posts');
		if (posts !== 'go' && posts !== 'stay')
			return fail(400, { says: 'Choose what becomes of your posts.', posts: '' });
		const sure = await isPassword(db, reader.id, field(form, 'password'));
		if ('problem' in sure) return fail(400, { says: sure.problem, posts });
		await rights.erase(db, reader.id, posts);
		leave(event);
		redirect(303, '/you/erased');
	}
};
