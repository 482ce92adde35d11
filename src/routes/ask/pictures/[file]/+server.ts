import { isKey } from '#core/ask/key.ts';
import * as pictures from '#server/ask/pictures.ts';
import { db } from '#server/database/database.ts';
import type { RequestHandler } from './$types';

/** A picture in one of its sizes. It is asked for anew each time, so that what is deleted is gone everywhere. */
export const GET: RequestHandler = async ({ params, locals, request }) => {
	const [, name = '', size] = /^(.{36})-(small|large)\.webp$/.exec(params.file) ?? [];
	const found = isKey(name) && (await pictures.bytes(db, locals.member, name, size as 'small' | 'large'));
	if (!found) return new Response('This picture is not here', { status: 404 });
	if (found === 'gone') return new Response('This picture was deleted', { status: 410 });
	const etag = `"${size}"`;
	const headers = {
		'cache-control': 'private, no-cache',
		'content-security-policy': "default-src 'none'; sandbox",
		'content-type': 'image/webp',
		etag
	};
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	return new Response(new Uint8Array(found), { headers });
};
