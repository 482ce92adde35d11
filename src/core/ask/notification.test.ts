import { expect, test } from 'vitest';
import { ALL_KINDS, inWords, tell } from './notification.ts';

const none = new Set<string>();

test('each person is told once, of what concerns them most', () => {
	const reasons = [
		{ member: 'ruth', kind: 'followed-question' },
		{ member: 'ruth', kind: 'answer' },
		{ member: 'ruth', kind: 'mention' },
		{ member: 'dev', kind: 'followed-question' }
	] as const;
	expect(tell({ by: 'sal', reasons, muted: none })).toEqual([
		{ member: 'ruth', kind: 'mention' },
		{ member: 'dev', kind: 'followed-question' }
	]);
});

test('nobody is told of what they did, or what they muted', () => {
	const reasons = [
		{ member: 'sal', kind: 'answer' },
		{ member: 'dev', kind: 'answer' }
	] as const;
	expect(tell({ by: 'sal', reasons, muted: new Set(['dev']) })).toEqual([]);
});

test.each(ALL_KINDS)('%s is said in words, with a name and without', (kind) => {
	expect(inWords(kind, 'Sal')).not.toBe('');
	expect(inWords(kind, null)).not.toContain('null');
});
