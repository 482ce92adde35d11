import { fail, redirect } from '@sveltejs/kit';
import { changePassword } from '#server/accounts/accounts.ts';
import * as cookie from '#server/accounts/cookie.ts';
import { enter } from '#server/accounts/enter.ts';
import { field, read } from '#server/ask/form.ts';
import { member } from '#server/ask/keep/door.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => ({ name: member(event).name });

export const actions: Actions = {
	default: async (event) => {
		const reader = member(event);
		const form = await read(event.request);
		const typed = { old: field(form, 'old'), password: field(form, 'password') };
		const session = event.cookies.get(cookie.name) ?? '';
		const changed = await changePassword(db, reader, session, typed, event.getClientAddress());
		if ('problem' in changed) return fail(400, changed);
		enter(event, changed.cookie);
		redirect(303, '/you/community?changed');
	}
};
