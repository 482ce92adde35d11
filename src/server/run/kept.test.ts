import { expect, test } from 'vitest';
import { keep } from './kept.ts';

const word = (text: string) => () => Promise.resolve(text);

test('what many ask for at once is made once', async () => {
	let made = 0;
	const kept = keep<number>(100, () => 1);
	const make = () => Promise.resolve((made += 1));
	expect(await Promise.all([kept.get('a', make), kept.get('a', make), kept.get('a', make)])).toEqual([
		1, 1, 1
	]);
	expect(kept.now('a')).toBe(1);
});

test('what was longest not asked for goes first, and the whole never weighs more than it may', async () => {
	const kept = keep<string>(12, (text) => text.length);
	await kept.get('a', word('12345'));
	await kept.get('b', word('12345'));
	kept.now('a');
	await kept.get('c', word('12345'));
	expect([kept.now('a'), kept.now('b'), kept.now('c')]).toEqual(['12345', undefined, '12345']);
	await kept.get('d', word('far too much to be kept'));
	expect([kept.now('d'), kept.now('c')]).toEqual([undefined, '12345']);
});

test('what could not be made is tried again', async () => {
	const kept = keep<string>(100, () => 1);
	await expect(kept.get('a', () => Promise.reject(new Error('no voice')))).rejects.toThrow('no voice');
	expect(await kept.get('a', word('there'))).toBe('there');
});
