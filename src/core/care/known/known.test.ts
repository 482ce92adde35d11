import { describe, expect, test } from 'vitest';
import { AREAS } from '../../ask/area.ts';
import { knownOf, THINGS } from '../../ask/tried.ts';
import { beside, known } from './known.ts';
import { KNOWN } from './pages.ts';

describe.each(KNOWN.map((page) => [page.id, page] as const))('%s', (id, page) => {
	test('says what people say, what is known and from where, how sure, and what we do', () => {
		for (const words of [page.title, page.said, page.short, page.does, ...page.known])
			expect(words).not.toBe('');
		expect(page.known.length).toBeGreaterThan(0);
		expect(page.sources.length).toBeGreaterThan(0);
		expect(known(id)).toBe(page);
	});

	test('is short enough to be read standing up', () => {
		const words = [page.said, page.short, ...page.known, page.does].join(' ').split(/\s+/);
		expect(words.length).toBeLessThan(190);
		expect(page.short.length).toBeLessThan(170);
	});

	test('is about areas that there are', () => {
		for (const area of page.areas) expect(Object.hasOwn(AREAS, area), area).toBe(true);
	});
});

test('every piece of advice that people hear has its page, each once', () => {
	const asked = [
		'stretching',
		'core',
		'imbalance',
		'massage',
		'pilates',
		'foam-rolling',
		'tennis-ball',
		'posture',
		'warm-up',
		'shoes'
	];
	expect(KNOWN.map(({ id }) => id)).toEqual(expect.arrayContaining(asked));
	expect(new Set(KNOWN.map(({ id }) => id)).size).toBe(KNOWN.length);
});

test('beside a question stands the page of its area, else of the words it came in, else none', () => {
	expect(beside(['lower-back'], 'Should I stretch?')?.id).toBe('sore-backs');
	// Fewer injuries of the whole leg in the trial of strength; nothing is known of shoes for a sore heel.
	for (const area of ['heel', 'arch', 'glute']) expect(beside([area], '')?.id, area).toBe('strength');
	expect(beside([], 'Do I need new trainers?')?.id).toBe('shoes');
	expect(beside(['stomach'], 'Which podcast?')).toBeNull();
});

test('what people say they tried leads to its page', () => {
	for (const thing of THINGS) {
		const page = knownOf(thing);
		if (page) expect(known(page), thing).not.toBeNull();
	}
	expect(knownOf('massage')).toBe('massage');
});
