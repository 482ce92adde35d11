import { expect, test } from 'vitest';
import { addressOf, standsAt, numberIn, slug } from './address.ts';

test.each([
	['Sore lower back after week 6?', 'sore-lower-back-after-week-6'],
	['Ça fait mal: mon genou enflé', 'ca-fait-mal-mon-genou-enfle'],
	['Straße, Ærø & Łódź', 'strasse-aero-lodz'],
	["It's my knee’s turn", 'its-my-knees-turn'],
	['  --W5R3!!  ', 'w5r3'],
	['🏃‍♀️🎉', ''],
	['膝が痛い', ''],
	['膝 knee 痛い', 'knee'],
	['', '']
])('%s stands in an address as %s', (title, words) => expect(slug(title)).toBe(words));

test('a long title is cut between words, at most 60 letters', () => {
	const words = slug('My lower back is sore after every single long run of week six and I wonder');
	expect(words).toBe('my-lower-back-is-sore-after-every-single-long-run-of-week');
	expect(slug('a'.repeat(200))).toBe('a'.repeat(60));
});

test('a title without such letters leaves the number alone', () => {
	expect(addressOf({ id: 123, title: 'Sore lower back' })).toBe('/ask/123-sore-lower-back');
	expect(addressOf({ id: 123, title: '🎉' })).toBe('/ask/123');
	expect(standsAt({ id: 123, title: 'Sore' }, 4)).toBe('/ask/123-sore#answer-4');
});

test.each([
	['123', 123],
	['123-sore-back', 123],
	['123-', 123],
	['123abc', 0],
	['-1', 0],
	['abc', 0],
	['9'.repeat(16), 0]
])('%s names question %i', (part, id) => expect(numberIn(part)).toBe(id));
