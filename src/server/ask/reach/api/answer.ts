import { tooLarge } from '#server/bodies.ts';
import type { Database } from '#server/database/database.ts';
import { rate } from '#server/rate.ts';
import * as byAddress from '../../keep/by-address.ts';
import * as tokens from '../tokens.ts';
import { partIn, type Done, type Route } from './route.ts';
import { ROUTES } from './routes.ts';
import { misfit } from './schema.ts';

export const ROOT = '/api/v1';

/** Calls from one address in ten minutes. */
const calls = rate(600, 600_000);

/** Why not, as RFC 9457 says it. */
function problem(status: number, detail: string, headers: Record<string, string> = {}): Response {
	const body = JSON.stringify({ type: 'about:blank', title: TITLES[status] ?? 'Problem', status, detail });
	return new Response(body, {
		status,
		headers: { ...HEADERS, ...headers, 'content-type': 'application/problem+json' }
	});
}
const TITLES: Readonly<Record<number, string>> = {
	400: 'Bad Request',
	401: 'Unauthorized',
	403: 'Forbidden',
	404: 'Not Found',
	405: 'Method Not Allowed',
	409: 'Conflict',
	415: 'Unsupported Media Type',
	422: 'Unprocessable Content',
	429: 'Too Many Requests'
};
const HEADERS = { 'cache-control': 'no-store', vary: 'authorization' };

/** Answers a call of the API. Only a key says who calls: cookies are not looked at, so that no other site can use them. */
export async function answer(db: Database, request: Request, address: string): Promise<Response> {
	const url = new URL(request.url);
	const path = url.pathname.slice(ROOT.length);
	if (!calls.allows(address, Date.now())) return problem(429, 'That was a lot. Call again in ten minutes.');
	const here = ROUTES.filter((route) => partIn(route, path) !== null);
	const route = here.find(({ method }) => method === request.method);
	if (here.length === 0)
		return problem(404, `There is nothing at ${path.slice(0, 100)}. See ${ROOT}/openapi.json.`);
	if (!route)
		return problem(405, 'This cannot be done here.', { allow: here.map(({ method }) => method).join(', ') });
	const header = request.headers.get('authorization');
	const key = header === null ? null : await tokens.reader(db, header);
	const refused = mayNot(route, header, key);
	if (refused) return refused;
	if (route.needs === 'write' && !(await byAddress.allows(db, address, 'post')))
		return problem(429, byAddress.TOO_MANY);
	const body = route.body ? await bodyOf(request, route) : undefined;
	if (body instanceof Response) return body;
	const reader = key?.member ?? null;
	const part = partIn(route, path) ?? '';
	const call = {
		db,
		reader,
		member: reader?.id ?? '',
		origin: url.origin,
		part,
		query: url.searchParams,
		body
	};
	return told(await route.run(call));
}

function mayNot(
	route: Route,
	header: string | null,
	key: Awaited<ReturnType<typeof tokens.reader>>
): Response | null {
	const bearer = { 'www-authenticate': 'Bearer' };
	if (header !== null && !key)
		return problem(401, 'This key opens nothing here. It may have been taken away.', bearer);
	if (route.needs === null) return null;
	if (!key)
		return problem(
			401,
			'This needs a key, as “Authorization: Bearer …”. Make one at /you/community.',
			bearer
		);
	return route.needs === 'write' && key.scope !== 'write'
		? problem(403, 'This key is for reading only.')
		: null;
}

async function bodyOf(request: Request, { body: schema }: Route): Promise<unknown> {
	if (tooLarge(request)) return problem(413, 'That is more than fits.');
	if (!/^application\/json\b/.test(request.headers.get('content-type') ?? ''))
		return problem(415, 'Send JSON, as application/json.');
	const body: unknown = await request.json().catch(() => undefined);
	const wrong = schema && misfit(schema, body);
	return wrong ? problem(400, wrong) : body;
}

function told(done: Done): Response {
	if ('problem' in done) return problem(done.status, done.problem);
	if (!('body' in done)) return new Response(null, { status: done.status, headers: HEADERS });
	return Response.json(done.body, { status: done.status, headers: HEADERS });
}
