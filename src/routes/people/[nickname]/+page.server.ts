import { error } from '@sveltejs/kit';
import * as people from '#server/ask/people.ts';
import { db } from '#server/database/database.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const person = await people.find(db, locals.member, params.nickname);
	if (!person) error(404, 'Nobody here is called that');
	return { person, now: Date.now() };
};
