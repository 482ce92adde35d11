import { expect, test } from 'vitest';
import { pause } from './machine.ts';

test.each([
	['a person', { trap: '', tookMs: 40_000, links: 1 }, false],
	['a person with a kept draft, in one tap', { trap: '', tookMs: 300, links: 0 }, false],
	['a form of a page that was open for days', { trap: '', tookMs: 300_000_000, links: 2 }, false],
	['a clock that was set back', { trap: '', tookMs: -5000, links: 2 }, false],
	['a form without its time', { trap: '', tookMs: null, links: 2 }, false],
	['a link in half a second', { trap: '', tookMs: 500, links: 1 }, true],
	['the field that nobody sees', { trap: 'https://x.example', tookMs: 40_000, links: 0 }, true]
])('%s', (_, filling, again) => {
	const says = pause(filling);
	expect(says !== null).toBe(again);
	if (says) expect(says).toMatch(/press once more|Press once more/);
});
