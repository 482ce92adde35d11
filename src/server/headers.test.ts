import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { announce, originOf, ours } from './headers.ts';

/** What the framework is told of a request from `peer` with these headers. */
function told(peer: string, headers: Record<string, string>, origin?: string) {
	const request = { headers: { ...headers }, socket: { remoteAddress: peer } } as unknown as IncomingMessage;
	announce(request, origin ? new URL(origin) : undefined);
	return request.headers;
}

describe('what the framework is told of a request', () => {
	test('without a public address: plain http, the host that was asked, who really called', () => {
		const headers = told('::ffff:203.0.113.7', { host: 'localhost:3000', 'x-forwarded-for': '198.51.100.1' });
		expect(headers).toMatchObject({
			[ours.protocol]: 'http',
			[ours.host]: 'localhost:3000',
			[ours.address]: '203.0.113.7'
		});
	});

	test('behind a proxy: the public address, and the last caller that the proxy saw', () => {
		const forwarded = { host: 'app:3000', 'x-forwarded-for': 'made-up, 198.51.100.1' };
		expect(told('127.0.0.1', forwarded, 'https://run.example.org')).toMatchObject({
			[ours.protocol]: 'https',
			[ours.host]: 'run.example.org',
			[ours.address]: '198.51.100.1'
		});
	});

	test('a stranger who goes round the proxy cannot make up an address', () => {
		const forwarded = { 'x-forwarded-for': '198.51.100.1', [ours.address]: '198.51.100.2' };
		expect(told('203.0.113.7', forwarded, 'https://run.example.org')[ours.address]).toBe('203.0.113.7');
	});
});

describe('the address as the asker knows it', () => {
	const asked = (host: string, origin?: string) => {
		const request = { headers: { host }, socket: {} } as unknown as IncomingMessage;
		announce(request, origin ? new URL(origin) : undefined);
		return originOf(request);
	};

	test('is the host that was asked, or the public one', () => {
		expect(asked('club.example:3000')).toBe('http://club.example:3000');
		expect(asked('[::1]:3000')).toBe('http://[::1]:3000');
		expect(asked('app:3000', 'https://run.example.org')).toBe('https://run.example.org');
	});

	test('is never something that no host can be called', () => {
		for (const host of ['', 'a b', '"><script>', 'x/plans', 'me@x', 'x?y', 'x#y'])
			expect(asked(host), host).toBe('http://localhost');
	});
});
