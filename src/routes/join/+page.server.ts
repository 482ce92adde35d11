import { redirect } from '@sveltejs/kit';
import * as accounts from '#server/accounts/accounts.ts';
import * as door from '#server/accounts/door.ts';
import { onward } from '#server/accounts/enter.ts';
import { field, read } from '#server/ask/form.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals, request }) => {
	const then = onward(url.searchParams.get('then'));
	if (locals.member && request.method === 'GET') redirect(303, then);
	return { then };
};

export const actions: Actions = {
	carry: async ({ request }) => door.carried(await read(request)),
	join: async (event) => {
		const form = await read(event.request);
		if (field(form, 'adult') !== 'yes') {
			const reason = 'Fourleaf is for adults. Tick that you are 18 or over.';
			return door.not({ ...door.carried(form), problem: { field: 'adult', reason } });
		}
		return door.through(db, event, form, accounts.join);
	}
};
