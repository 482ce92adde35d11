import { error, redirect } from '@sveltejs/kit';
import { onward } from '#server/accounts/enter.ts';
import { field, read } from '#server/ask/form.ts';
import * as follows from '#server/ask/notify/follows.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

/** Only forms lead here, and away again. */
export const load: PageServerLoad = () => redirect(303, '/ask/saved');

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const form = await read(request);
		const back = onward(field(form, 'back'));
		if (!locals.member) redirect(303, `/sign-in?then=${encodeURIComponent(back)}`);
		const wish = follows.wish(field(form, 'list'), field(form, 'kind'), field(form, 'what'));
		if (!wish) error(400, 'There is nothing like that to follow');
		await (field(form, 'on') === 'no' ? follows.remove : follows.add)(db, locals.member.id, wish);
		redirect(303, back);
	}
};
