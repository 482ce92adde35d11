import { describe, expect, test } from 'vitest';
import { ahead, countIn, LIMITS, NOTHING, over, sum } from './limits.ts';

describe('what counts', () => {
	test('links and people named, and nothing that only looks so', () => {
		const text = 'See https://a.example and it. @Sal, ask @Ruth. Mail me@home.example, 5@3.';
		expect(countIn(text)).toEqual({ ...NOTHING, links: 1, mentions: 2 });
	});
});

describe('a day’s limit', () => {
	const today = (part: object) => ({ ...NOTHING, ...part });

	test('is reached exactly: the last one fits, the next does not', () => {
		const { questions } = LIMITS.new;
		expect(over('new', today({ questions: questions - 1 }), today({ questions: 1 }))).toBeNull();
		expect(over('new', today({ questions }), today({ questions: 1 }))).toBe(
			'You asked 5 questions in a day, and that is as many as fit. Keep this one, and post it tomorrow.'
		);
	});

	test('says what there is room for, and what to do', () => {
		const more = today({ answers: 1, links: 3 });
		expect(over('new', today({ links: 3 }), more)).toBe(
			'There is room for 1 link more today, and this has 3. Take some out, or keep it and post it tomorrow.'
		);
		expect(over('settled', today({ links: 3 }), more)).toBeNull();
	});

	test('is told before it is hit, and not while it is far', () => {
		expect(ahead('new', NOTHING, 'questions')).toBeNull();
		expect(ahead('new', today({ questions: 3 }), 'questions')).toMatch(/^You can ask 2 questions more today/);
		expect(ahead('new', today({ questions: 5 }), 'questions')).toMatch(/^You can ask again tomorrow/);
		expect(ahead('trusted', today({ questions: 19 }), 'questions')).toBe(
			'You can ask 1 question more today.'
		);
	});

	test('adds up over what was posted', () => {
		expect(sum([today({ links: 1 }), today({ links: 2, answers: 1 })])).toEqual(
			today({ links: 3, answers: 1 })
		);
	});
});
