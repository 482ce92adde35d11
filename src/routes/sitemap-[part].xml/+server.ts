import { error } from '@sveltejs/kit';
import { cached } from '#server/ask/reach/cached.ts';
import * as sitemap from '#server/ask/reach/sitemap.ts';
import { PATHS } from '#server/ask/reach/paths.ts';
import { db } from '#server/database/database.ts';
import { streamed } from '#server/streamed.ts';
import type { RequestHandler } from './$types';

/** One part of the list of pages, sent as it is read. */
export const GET: RequestHandler = ({ request, url, params }) => {
	const type = 'application/xml; charset=utf-8';
	if (params.part === 'pages') return cached(request, type, sitemap.pages(url.origin, PATHS));
	if (!/^[1-9]\d{0,5}$/.test(params.part)) error(404, 'There is no such part');
	const pieces = sitemap.part(db, url.origin, Number(params.part));
	return new Response(streamed(pieces), {
		headers: { 'content-type': type, 'cache-control': 'public, max-age=3600' }
	});
};
