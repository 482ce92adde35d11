import { fail, redirect } from '@sveltejs/kit';
import { field, read } from '#server/ask/form.ts';
import * as byAddress from '#server/ask/keep/by-address.ts';
import * as claim from '#server/ask/keep/claim.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	open: await claim.isOpen(db),
	name: locals.member?.name ?? null
});

export const actions: Actions = {
	default: async ({ request, locals, getClientAddress }) => {
		if (!locals.member) redirect(303, '/sign-in?then=/ask/claim');
		if (!(await byAddress.allows(db, getClientAddress(), 'claim')))
			return fail(429, { says: byAddress.TOO_MANY });
		const done = await claim.claim(db, locals.member, field(await read(request), 'code'));
		if ('problem' in done) return fail(400, { says: done.problem });
		redirect(303, '/ask/keep/place');
	}
};
