import { expect, test } from 'vitest';
import { tooLarge } from './bodies.ts';

const sent = (path: string, headers: Record<string, string>, method = 'POST') =>
	tooLarge(new Request(`http://localhost${path}`, { method, headers }));

test('a picture may be 10 MB where pictures are sent, and nothing else may be more than 1 MB', () => {
	const [small, large, huge] = [1_000_000, 10_000_000, 12_000_000].map((n) => ({
		'content-length': String(n)
	}));
	for (const path of ['/ask/pictures', '/ask/12/pictures/34', '/ask/12-sore-back/pictures/question']) {
		expect(sent(path, large ?? {})).toBe(false);
		expect(sent(path, huge ?? {})).toBe(true);
	}
	for (const path of ['/ask/12', '/ask/new', '/api/asked-before', '/ask/1/2/pictures', '/ask/picturesque']) {
		expect(sent(path, small ?? {})).toBe(false);
		expect(sent(path, large ?? {})).toBe(true);
	}
});

test('a body of unsaid length is refused', () => {
	expect(sent('/ask/12', { 'transfer-encoding': 'chunked' })).toBe(true);
	expect(sent('/ask/12', {})).toBe(false);
	expect(sent('/ask/12', { 'content-length': '99999999' }, 'GET')).toBe(false);
});
