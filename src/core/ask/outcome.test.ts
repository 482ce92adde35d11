import { describe, expect, test } from 'vitest';
import { changeOf, inWords, outcome, type Told } from './outcome.ts';
import { ENOUGH, groups, nameOf, recount, sentence, summary, type Like, type Person } from './what-helped.ts';
import { wilson } from './wilson.ts';

describe('a change of score means something', () => {
	test.each([
		[3, 2, 'better'],
		[4, 4, 'same'],
		[4, 5, 'worse'],
		[5, 4, 'same'],
		[5, 3, 'better'],
		[7, 9, 'worse'],
		[8, 6, 'same'],
		[8, 5, 'better'],
		[0, 1, 'worse'],
		[0, 0, 'same']
	] as const)('from %i to %i: %s', (start, now, change) => {
		expect(changeOf({ start, now })).toBe(change);
	});
});

describe('what is told', () => {
	const told: Told = { start: '', now: '1', tried: [], helped: [], own: '', saw: '' };

	test('takes the score of the question, else asks for it', () => {
		expect(outcome(told, 3)).toMatchObject({ outcome: { start: 3, now: 1, saw: 'nobody' } });
		expect(outcome({ ...told, start: '6' }, null)).toMatchObject({ outcome: { start: 6 } });
		expect(outcome(told, null)).toHaveProperty('problem');
	});

	test('counts what helped as tried, each once, and nothing that is not on the list', () => {
		const tried = ['rest', 'rest', 'leeches', 'constructor'];
		expect(outcome({ ...told, tried, helped: ['strength'] }, 3)).toMatchObject({
			outcome: { tried: ['rest', 'strength'], helped: ['strength'] }
		});
	});

	test('refuses scores that are none, and a novel of own words', () => {
		for (const now of ['', '11', '-1', '3.5', 'three'])
			expect(outcome({ ...told, now }, 3)).toHaveProperty('problem');
		expect(outcome({ ...told, own: 'x'.repeat(201) }, 3)).toHaveProperty('problem');
	});

	test('is said in a line', () => {
		expect(inWords({ start: 3, now: 0 })).toBe('Better: 3 when asked, 0 now.');
		expect(inWords({ start: 5, now: 4 })).toBe('About the same: 5 when asked, 4 now.');
	});
});

describe('people like this one', () => {
	const like: Like = { area: 'lower-back', band: '4-6', onset: 'after', side: 'left' };
	const people = (count: number, like: Like, better: number): Person[] =>
		Array.from({ length: count }, (_, i) => {
			return {
				...like,
				said: { change: i < better ? ('better' as const) : ('same' as const), tried: ['rest'] }
			};
		});
	const found = (all: Person[], of: Like) => {
		const counted = recount(all);
		return summary(of, (name) => counted.get(name));
	};

	test('are pooled until there are ten, and below that nothing is shown', () => {
		const near = people(ENOUGH - 1, like, 4);
		expect(found(near, like)).toBeNull();
		const other = people(1, { ...like, side: 'right' }, 1);
		expect(found([...near, ...other], like)).toMatchObject({
			like: { ...like, side: null },
			all: { answered: 10, better: 5 }
		});
		const early = people(3, { area: 'lower-back', band: '1-3', onset: null, side: null }, 3);
		expect(found([...near, ...early], like)).toMatchObject({
			like: { band: null },
			all: { answered: 12, better: 7 }
		});
	});

	test('include those who were asked and said nothing in the number asked only', () => {
		const silent: Person[] = Array.from({ length: 5 }, () => ({ ...like, said: null }));
		expect(found([...people(10, like, 6), ...silent], like)?.all).toEqual({
			asked: 15,
			answered: 10,
			better: 6,
			same: 4,
			worse: 0
		});
	});

	test('are narrowed only as far as was said, in order', () => {
		expect(groups({ ...like, onset: null }).map(nameOf)).toEqual(['lower-back/4-6//', 'lower-back///']);
		expect(groups({ ...like, band: null }).map(nameOf)).toEqual(['lower-back///']);
	});

	test('are spoken of without a cause', () => {
		const [rest] = found(people(41, like, 28), like)?.things ?? [];
		expect(rest && sentence(rest)).toBe('Of 41 who took days off running, 28 said it was better.');
	});
});

describe('the interval', () => {
	// Worked by hand from the formula, and as in tables of Wilson's interval.
	test.each([
		[28, 41, 0.53, 0.804],
		[0, 10, 0, 0.278],
		[10, 10, 0.722, 1],
		[5, 10, 0.237, 0.763]
	])('of %i in %i is from %f to %f', (count, of, low, high) => {
		expect(wilson(count, of).low).toBeCloseTo(low, 3);
		expect(wilson(count, of).high).toBeCloseTo(high, 3);
	});

	test('of nobody leaves all open', () => expect(wilson(0, 0)).toEqual({ low: 0, high: 1 }));
});
