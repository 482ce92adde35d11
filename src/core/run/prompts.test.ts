import { describe, expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { prompts } from './prompts.ts';
import { bundled } from './shelf.ts';

describe('what a coach is asked to say', () => {
	const ids = prompts(couchTo5k).map(({ id }) => id);

	test('begins with what every run needs, and has no tones, which are nobody’s voice', () => {
		expect(ids.slice(0, 7)).toEqual(['warm-up', 'run', 'walk', 'cool-down', 'count-3', 'count-2', 'count-1']);
		expect(ids.filter((id) => id.startsWith('tone'))).toEqual([]);
	});

	test('counts in parts: eight runs of eight are sixteen clips, not forty', () => {
		expect(ids).toContain('nth-7');
		expect(ids).toContain('of-8');
		expect(ids.filter((id) => id.startsWith('run-'))).toEqual([]);
	});

	test('is what the plan says and no more, each with words', () => {
		for (const plan of bundled) {
			const asked = prompts(plan);
			expect(asked.length).toBeLessThan(90);
			expect(asked.every(({ text }) => text.length > 2)).toBe(true);
			expect(new Set(asked).size).toBe(asked.length);
		}
		expect(ids).not.toContain('minutes-29');
	});
});
