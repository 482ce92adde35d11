import { redirect } from '@sveltejs/kit';
import { field, read } from '#server/ask/form.ts';
import * as choices from '#server/ask/notify/choices.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

/** A button confirms, not the opening: programs that look into mail open links too. */
export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' });

export const actions: Actions = {
	default: async ({ request }) => {
		const done = await choices.confirm(db, field(await read(request), 'token'));
		if (done) redirect(303, '/ask/news/choices');
		return { says: 'This link is no longer good. Ask for a new one.' };
	}
};
