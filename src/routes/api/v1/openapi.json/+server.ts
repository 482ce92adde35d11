import { openapi } from '#server/ask/reach/api/openapi.ts';
import { cached } from '#server/ask/reach/cached.ts';
import type { RequestHandler } from './$types';

/** What the API takes and gives, for programs. */
export const GET: RequestHandler = ({ request, url }) =>
	cached(request, 'application/json; charset=utf-8', JSON.stringify(openapi(url.origin)));
