import { write } from '#core/run/pack.ts';
import { CARE_FOLDER, fromFolder } from '#server/run/voice.ts';
import type { RequestHandler } from './$types';

/** What the bundled voice says in routines besides: a file of its own, fetched by those who open Care. */
export const prerender = true;

export const GET: RequestHandler = async () =>
	new Response(write(await fromFolder(CARE_FOLDER)), {
		headers: { 'content-type': 'application/octet-stream' }
	});
