import { json } from '@sveltejs/kit';
import { field, file, read } from '#server/ask/form.ts';
import * as pictures from '#server/ask/pictures.ts';
import { db } from '#server/database/database.ts';
import type { RequestHandler } from './$types';

/** Takes a picture in, before the post it is for. */
export const POST: RequestHandler = async ({ request, locals }) => {
	if (!locals.member) return json({ problem: 'Sign in to send a picture.' }, { status: 401 });
	const form = await read(request);
	const taken = await pictures.take(db, locals.member.id, await file(form, 'file'), field(form, 'alt'));
	return json(taken, { status: 'problem' in taken ? 400 : 201 });
};
