import { createHmac, timingSafeEqual } from 'node:crypto';

export const name = 'fourleaf.session_token';

/**
 * The session's token in a cookie's value as Better Auth signs it, `token.signature` (HMAC-SHA-256, base64), or null
 * when it was not signed with that secret.
 */
export function token(value: string, secret: string): string | null {
	const dot = value.lastIndexOf('.');
	if (dot < 1) return null;
	const signed = value.slice(0, dot);
	const given = Buffer.from(value.slice(dot + 1), 'base64');
	const right = createHmac('sha256', secret).update(signed).digest();
	return given.length === right.length && timingSafeEqual(given, right) ? signed : null;
}
