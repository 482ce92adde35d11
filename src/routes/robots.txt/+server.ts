import { cached } from '#server/ask/reach/cached.ts';
import type { RequestHandler } from './$types';

/** What crawlers may read, and where the list of pages is. */
export const GET: RequestHandler = ({ request, url }) =>
	cached(
		request,
		'text/plain; charset=utf-8',
		[
			'User-agent: *',
			'Disallow: /api/',
			'Disallow: /you/',
			'Disallow: /ask/keep',
			'Disallow: /ask/report/',
			'',
			`Sitemap: ${url.origin}/sitemap.xml`,
			''
		].join('\n')
	);
