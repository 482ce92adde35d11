/** The largest body taken where pictures are sent, and anywhere else, in bytes. */
export const PICTURE_BODY = 10.5 * 1024 * 1024;
const BODY = 1024 * 1024;

/**
 * Whether a request brings more than its address takes, or does not say how much. The framework has one limit for all,
 * the larger one; Node sees to it that nobody sends more than they said.
 */
export function tooLarge({ method, headers, url }: Request): boolean {
	if (method === 'GET' || method === 'HEAD') return false;
	const said = headers.get('content-length');
	const takesPictures = /^\/ask\/(?:[^/]+\/)?pictures(?:\/|$)/.test(new URL(url).pathname);
	if (said === null) return headers.has('transfer-encoding');
	return Number(said) > (takesPictures ? PICTURE_BODY : BODY);
}
