import { describe, expect, test } from 'vitest';
import { linksIn, wantsLook } from './link.ts';

describe('a link', () => {
	test.each([
		'www.nhs.uk/live-well/exercise/couch-to-5k/',
		'club.example.org/wiki/Running_(sport)?x=1#Top',
		'example.org',
		'example.org/a.b/c'
	])('to %s is shown at once', (rest) => {
		for (const scheme of ['http', 'https']) expect(wantsLook(`${scheme}://${rest}`)).toBe(false);
	});

	test.each([
		'bit.ly/3xYz',
		'www.nhs.uk@evil.example/login',
		'192.0.2.7/x',
		'[2001:db8::1]/',
		'example.org:8443/',
		'xn--nhs-8cd.uk/',
		'nhѕ.uk/',
		'example.org/coach.APK?x=1',
		'chat.whatsapp.com/abc',
		'localhost/',
		''
	])('to %s is looked at first', (rest) => expect(wantsLook(`https://${rest}`)).toBe(true));

	test('ends where the sentence takes over', () => {
		expect(linksIn('(see https://a.example/x) or "http://b.example"')).toEqual([
			'https://a.example/x',
			'http://b.example'
		]);
	});
});
