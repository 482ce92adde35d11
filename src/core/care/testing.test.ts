import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event, Score } from '../diary/event.ts';
import { EXERCISES, exercise } from './exercises.ts';
import { moveOf } from './figure/moves.ts';
import { SELF_TESTS, selfTest, type SelfTest } from './self-tests.ts';
import { boundsOf } from './bounds.ts';
import { options } from './candidates.ts';
import { routineOf } from './routine.ts';
import { extraReps, measured, sidesWithLess, sideWithLess } from './sides.ts';
import { due, notToday } from './testing.ts';
import { aboutSides, latest } from './test-words.ts';

const DAY = 86_400_000;
// Saturday 21 November 2026, 10:00 in London.
const NOW = { at: 1_795_255_200_000, offset: 0 };
const at = (id: string) => selfTest(id) as SelfTest;
let count = 0;
const tested = (test: string, side: 'left' | 'right' | null, value: number, daysAgo: number): Event => ({
	id: `t${count++}`,
	at: NOW.at - daysAgo * DAY + count,
	offset: 0,
	kind: 'self-tested',
	test,
	side,
	value
});
const both = (test: string, left: number, right: number, daysAgo: number) => [
	tested(test, 'left', left, daysAgo),
	tested(test, 'right', right, daysAgo)
];
const ached = (score: Score, daysAgo: number): Event => ({
	id: `a${daysAgo}`,
	at: NOW.at - daysAgo * DAY,
	offset: 0,
	kind: 'checked-in',
	when: 'morning',
	run: null,
	aches: [{ area: 'knee', side: 'left', score }],
	limp: false,
	swelling: false,
	boneSpot: false
});

describe('no test', () => {
	it('on a day with an ache of 4 or more, whichever', () => {
		expect(notToday(fold([ached(4, 0)]), NOW)).toMatch(/ached at 4 today/);
		expect(notToday(fold([ached(3, 0)]), NOW)).toBeNull();
		expect(notToday(fold([ached(8, 1)]), NOW)).toBeNull();
	});

	it('while the plan is paused for a danger sign', () => {
		const pressed: Event = { id: 'p', at: NOW.at, offset: 0, kind: 'danger-pressed' };
		expect(notToday(fold([pressed]), NOW)).toMatch(/paused/);
	});
});

describe('a test is due', () => {
	it('four weeks after the last time, and never when it was never done', () => {
		expect(due(fold([]), NOW)).toEqual([]);
		const diary = fold([tested('plank', null, 40, 28), tested('sitstand', null, 30, 27)]);
		expect(due(diary, NOW).map(({ id }) => id)).toEqual(['plank']);
	});
});

describe('what was measured', () => {
	it('is the best of a day, for degrees short of straight the fewest', () => {
		const tries = [30, 41, 38].map((value) => tested('slbalance', 'left', value, 0));
		expect(measured(fold(tries), at('slbalance'))).toMatchObject([{ left: 41, right: null }]);
		const short = [20, 15].map((value) => tested('ninety', 'left', value, 0));
		expect(measured(fold(short), at('ninety'))).toMatchObject([{ left: 15 }]);
	});

	it('is told with what changed, and no verdict', () => {
		const diary = fold([tested('plank', null, 40, 28), tested('plank', null, 34, 0)]);
		expect(latest(at('plank'), measured(diary, at('plank')))).toEqual([
			'34 seconds, 6 fewer than on 24 October.'
		]);
		expect(latest(at('plank'), measured(fold([tested('plank', null, 40, 28)]), at('plank')))).toEqual([
			'40 seconds, on 24 October.'
		]);
	});
});

describe('a difference between the sides', () => {
	const side = (test: string, ...days: [number, number][]) =>
		sideWithLess(
			fold(days.flatMap(([left, right], i) => both(test, left, right, (days.length - i) * 28))),
			at(test)
		);

	it('counts only on two different days', () => {
		expect(side('calf', [10, 20])).toBeNull();
		expect(side('calf', [10, 20], [12, 20])).toBe('left');
		expect(side('calf', [10, 20], [20, 20])).toBeNull();
		expect(side('calf', [10, 20], [20, 10])).toBeNull();
		const sameDay = [...both('calf', 10, 20, 0), ...both('calf', 10, 20, 0)];
		expect(sideWithLess(fold(sameDay), at('calf'))).toBeNull();
	});

	it('counts only beyond the test’s own noise: for calf raises more than 6', () => {
		expect(side('calf', [14, 20], [14, 20])).toBeNull();
		expect(side('calf', [13, 20], [13, 20])).toBe('left');
	});

	it('counts only beyond 15 %', () => {
		expect(side('sideplank', [60, 69], [60, 69])).toBeNull();
		expect(side('sideplank', [60, 72], [60, 72])).toBe('left');
	});

	it('is turned round where less is further on', () => {
		expect(side('ninety', [10, 30], [10, 30])).toBe('right');
	});

	it('gives that side a few more times, in the exercises for it and nowhere else', () => {
		const less = sidesWithLess(fold([...both('slbridge', 12, 6, 56), ...both('slbridge', 12, 7, 28)]));
		for (const each of EXERCISES)
			expect(extraReps(less, each), each.id).toEqual(
				each.id === 'slbridge' ? { side: 'right', reps: 2 } : null
			);
	});

	it('comes into a routine on that side alone, with its reason, and not where it was sore', () => {
		const results = [...both('slbridge', 12, 6, 56), ...both('slbridge', 12, 7, 28)];
		const slbridge = exercise('slbridge') as (typeof EXERCISES)[number];
		const made = (events: Event[]) => {
			const [first] = options(boundsOf(fold(events), NOW), { each: slbridge, worth: 10, why: 'w' }, {});
			const moves = first ? [first.of] : [];
			const { parts } = routineOf({ id: 'x', name: 'X', level: 1, moves });
			return {
				why: first?.of.why,
				seconds: (first?.seconds ?? 0) - parts.reduce((sum, part) => sum + part.seconds, 0),
				reps: parts.filter(({ kind }) => kind === 'work').map(({ side, reps }) => `${side} ${reps}`)
			};
		};
		const usual = slbridge.dose[1] as { reps: number };
		const plain = [`left ${usual.reps}`, `right ${usual.reps}`];
		expect(made([]).reps.slice(0, 2)).toEqual(plain);
		expect(made(results)).toMatchObject({
			why: '2 more on the right side, because it did less in two self-tests.',
			seconds: 0
		});
		expect(made(results).reps.slice(0, 2)).toEqual([plain[0], `right ${usual.reps + 2}`]);
		const ache: Event = {
			...(ached(2, 0) as object),
			aches: [{ area: slbridge.areas[0], side: 'left', score: 2 }]
		} as Event;
		expect(made([...results, ache]).reps.slice(0, 2)).toEqual(plain);
	});

	it('is one more hold where a time is a hold', () => {
		const diary = fold([...both('sideplank', 10, 30, 56), ...both('sideplank', 10, 30, 28)]);
		const sideplank = exercise('sideplank');
		expect(sideplank && extraReps(sidesWithLess(diary), sideplank)).toEqual({ side: 'left', reps: 1 });
	});

	it('is told without a cause', () => {
		const days = measured(fold([...both('calf', 10, 20, 56), ...both('calf', 10, 20, 28)]), at('calf'));
		expect(aboutSides(at('calf'), days, 'left')).toMatch(/few more times on the left side/);
		expect(aboutSides(at('calf'), days.slice(0, 1), null)).toMatch(/One day says little/);
		expect(aboutSides(at('calf'), [], null)).toBeNull();
	});
});

describe('the tests', () => {
	it.each(SELF_TESTS.map((test) => [test.id, test] as const))('%s says what it needs', (_, test) => {
		expect(test.how.length).toBeGreaterThanOrEqual(2);
		expect(test.norms.length > 0 || test.noNorms !== null).toBe(true);
		expect(test.sides === null).toBe(test.noise === null);
		for (const id of test.helps) expect(exercise(id)?.sides, id).toBeTruthy();
		for (const { caveat, source } of test.norms) expect(caveat && source).toBeTruthy();
	});

	it.each(SELF_TESTS.map(({ id }) => id).filter((id) => !['sitstand', 'ninety'].includes(id)))(
		'%s is drawn',
		(id) => {
			expect(moveOf(id)).not.toBeNull();
		}
	);
});
