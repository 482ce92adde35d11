import { error } from '@sveltejs/kit';
import { board } from '#core/ask/board.ts';
import * as boards from '#server/ask/boards.ts';
import { db } from '#server/database/database.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, locals }) => {
	const found = board('area', params.area);
	if (!found) error(404, 'We have no such area');
	return boards.read(db, locals.member, found, url.searchParams.get('before'));
};
