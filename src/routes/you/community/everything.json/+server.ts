import { error } from '@sveltejs/kit';
import * as rights from '#server/accounts/rights.ts';
import { member } from '#server/ask/keep/door.ts';
import { db } from '#server/database/database.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const all = await rights.everything(db, member(event).id, new Date());
	if (!all) error(404, 'This account is gone');
	return new Response(JSON.stringify(all, null, '\t'), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="fourleaf-community.json"',
			'cache-control': 'no-store'
		}
	});
};
