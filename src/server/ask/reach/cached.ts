import { createHash } from 'node:crypto';

/** Whether a request's If-None-Match names this mark. It compares weakly (RFC 9110, 13.1.2). */
function knows(request: Request, etag: string): boolean {
	const list = request.headers.get('if-none-match') ?? '';
	return list.trim() === '*' || list.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}

/**
 * Answers with what is the same for everybody who asks, or with 304 when the asker has it. It is asked for anew after ten
 * minutes, so that what was taken down is soon gone elsewhere too. Any site may show it.
 */
export function cached(request: Request, type: string, body: string | Uint8Array<ArrayBuffer>): Response {
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
	const headers = {
		etag,
		'cache-control': 'public, max-age=600',
		'content-type': type,
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
		'access-control-allow-origin': '*',
		'cross-origin-resource-policy': 'cross-origin'
	};
	return knows(request, etag)
		? new Response(null, { status: 304, headers })
		: new Response(body, { headers });
}
