import { cached } from '#server/ask/reach/cached.ts';
import * as sitemap from '#server/ask/reach/sitemap.ts';
import { db } from '#server/database/database.ts';
import type { RequestHandler } from './$types';

/** Where search engines find every page. */
export const GET: RequestHandler = async ({ request, url }) =>
	cached(request, 'application/xml; charset=utf-8', await sitemap.index(db, url.origin));
