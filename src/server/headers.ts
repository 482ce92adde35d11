import type { IncomingMessage, ServerResponse } from 'node:http';

/** Headers between the front server and the framework. What a stranger sends under these names is replaced. */
export const ours = {
	protocol: 'x-fourleaf-protocol',
	host: 'x-fourleaf-host',
	address: 'x-fourleaf-address'
} as const;

/**
 * Tell the framework the protocol, host and client address that hold. Without this it assumes https and
 * answers 403 to every form on plain http.
 */
export function announce(request: IncomingMessage, origin: URL | undefined): void {
	request.headers[ours.protocol] = origin ? origin.protocol.slice(0, -1) : 'http';
	request.headers[ours.host] = origin ? origin.host : (request.headers.host ?? 'localhost');
	request.headers[ours.address] = clientAddress(request, origin !== undefined);
}

/** The address of this server as the asker knows it, once announced; what no host can be called counts as none. */
export function originOf({ headers }: IncomingMessage): string {
	const origin = `${String(headers[ours.protocol])}://${String(headers[ours.host])}`;
	return /^https?:\/\/(\[[\da-f:]+\]|[\w.-]+)(:\d+)?$/i.test(origin) ? origin : 'http://localhost';
}

/**
 * The last entry of X-Forwarded-For is written by the proxy in front of us. It counts only where a public
 * address is set, which means there is one, and only from our own network; the entries before it anyone can make up.
 */
function clientAddress(request: IncomingMessage, behindProxy: boolean): string {
	const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
	const forwarded = request.headers['x-forwarded-for'];
	const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim();
	return behindProxy && last && isPrivate(peer) ? last : peer;
}

function isPrivate(address: string): boolean {
	return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd]|fe80:)/.test(address);
}

/**
 * On everything, files and pages rendered ahead of time too, which carry the rest of their content policy in a
 * meta tag, where frame-ancestors does not count. A rendered page replaces the policy by its own, whole one.
 */
export function protect(response: ServerResponse, origin: URL | undefined): void {
	response.setHeader('x-content-type-options', 'nosniff');
	response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
	response.setHeader('content-security-policy', "frame-ancestors 'none'");
	response.setHeader('x-frame-options', 'DENY');
	response.setHeader('cross-origin-opener-policy', 'same-origin');
	response.setHeader('cross-origin-resource-policy', 'same-origin');
	response.setHeader(
		'permissions-policy',
		'camera=(), geolocation=(self), microphone=(self), screen-wake-lock=(self)'
	);
	if (origin?.protocol === 'https:') {
		response.setHeader('strict-transport-security', 'max-age=31536000');
	}
}
