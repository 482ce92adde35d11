import { error, redirect } from '@sveltejs/kit';
import { address, board } from '#core/ask/board.ts';
import * as boards from '#server/ask/boards.ts';
import * as together from '#server/ask/together.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const found = board('week', params.week);
	if (!found) error(404, 'There is no such week');
	return boards.read(db, locals.member, found, url.searchParams.get('before'));
};

export const actions: Actions = {
	join: async ({ params, locals }) => {
		const found = board('week', params.week);
		if (found?.kind !== 'week') error(404, 'There is no such week');
		if (!locals.member) redirect(303, `/sign-in?then=${encodeURIComponent(address(found))}`);
		await together.join(db, locals.member.id, found.week);
		redirect(303, address(found));
	},
	leave: async ({ params, locals }) => {
		if (locals.member) await together.leave(db, locals.member.id);
		redirect(303, `/ask/week/${params.week}`);
	}
};
