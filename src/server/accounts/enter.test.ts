import { describe, expect, it } from 'vitest';
import { onward } from './enter.ts';

describe('where to go on', () => {
	it('is a page of ours', () => expect(onward('/ask/12?x=1#answer-3')).toBe('/ask/12?x=1#answer-3'));
	it.each([
		'//evil.example',
		'/\\evil.example',
		'https://evil.example',
		'javascript:alert(1)',
		'',
		null,
		'/a b',
		'/\t/x'
	])('is never %s', (then) => expect(onward(then)).toBe('/ask'));
});
