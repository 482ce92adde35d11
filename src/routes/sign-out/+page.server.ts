import { redirect } from '@sveltejs/kit';
import * as cookie from '#server/accounts/cookie.ts';
import { leave } from '#server/accounts/enter.ts';
import * as session from '#server/accounts/session.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({ name: locals.member?.name ?? null });

export const actions: Actions = {
	default: async (event) => {
		await session.end(db, event.cookies.get(cookie.name));
		leave(event);
		redirect(303, '/ask');
	}
};
