import { write } from '#core/run/pack.ts';
import { fromFolder } from '#server/run/voice.ts';
import type { RequestHandler } from './$types';

/** The bundled voice as one file, so that a phone fetches one thing instead of hundreds. */
export const prerender = true;

export const GET: RequestHandler = async () =>
	new Response(write(await fromFolder()), { headers: { 'content-type': 'application/octet-stream' } });
