import { describe, expect, it } from 'vitest';
import type { Event, Score } from '../diary/event.ts';
import { LIMITS } from './limits.ts';
import {
	at,
	back,
	choose,
	gate,
	knee,
	now,
	note,
	press,
	resume,
	run,
	start,
	step,
	strict,
	told
} from './tale.ts';

// Every line of the readiness rule, in its own order and words, with both sides of each of its numbers.
// A row: what happened, then when it is looked at, then what follows.

const long = run(19, 'W6R3');
const begin = [start(10, 'W6R3'), long];
const after = (score: Score, marks = {}) => [...begin, told(19, 'after', long, [back(score)], marks)];
const morning = (then: Score, score: Score) => [...after(then), told(20, 'morning', long, [back(score)])];

/** Runs every second day from the 11th, each with one score in the lower back, or in another place. */
function sores(...scores: (Score | 'knee 2' | null)[]): Event[] {
	const runs = scores.map((_, n) => run(11 + 2 * n, 'W6R1'));
	return [
		start(10, 'W6R1'),
		...runs,
		...scores.flatMap((score, n) => {
			const about = runs[n] ?? null;
			return score === null
				? []
				: [told(11 + 2 * n, 'after', about, [score === 'knee 2' ? knee(2) : back(score)])];
		})
	];
}
const mornings = (days: readonly number[], score: Score = 1) => [
	start(8, 'W3R1'),
	...days.map((day) => told(day, 'morning', null, [back(score)]))
];

type Row = readonly [
	says: string,
	events: Event[],
	looked: [day: number, hour: number],
	outcome: string,
	rule: string
];

const lines: Record<string, readonly Row[]> = {
	'paused: the runner pressed “one of these applies”': [
		['pressed', [...begin, press(20, 8)], [20, 9], 'paused', 'danger'],
		[
			'pressed before the last run, not resumed',
			[start(10, 'W6R3'), press(18, 9), long],
			[20, 9],
			'paused',
			'danger'
		],
		['pressed and resumed', [...begin, press(20, 8), resume(20, 10)], [20, 11], 'repeat', 'coming-back']
	],
	'paused: worst score 6 or more': [
		['5', after(5), [20, 9], 'rest', 'rest-by-score'],
		['6', after(6), [20, 9], 'paused', 'pause-by-score'],
		['10', after(10), [20, 9], 'paused', 'pause-by-score'],
		[
			'6 in the same moment as “ready again”',
			[...after(6), resume(19, 19)],
			[22, 9],
			'paused',
			'pause-by-score'
		],
		['6 before “ready again”, two days on', [...after(6), resume(19, 20)], [22, 9], 'repeat', 'coming-back']
	],
	'paused: one sore spot on a bone': [
		['no spot', after(0), [20, 9], 'next', 'next'],
		['a spot at 0', after(0, { boneSpot: true }), [20, 9], 'paused', 'bone-spot'],
		[
			'a spot, and ready again at once: no freer than a limp',
			[...after(0, { boneSpot: true }), resume(19, 20)],
			[20, 9],
			'rest',
			'limp'
		]
	],
	'paused: the same place in 3 of the last 4 runs at 2 or more': [
		['2 of 4', sores(2, null, null, 2), [18, 9], 'repeat', 'repeat-by-score'],
		['3 of 4', sores(2, null, 2, 2), [18, 9], 'paused', 'often'],
		['3 of 4, one of them 1', sores(2, null, 1, 2), [18, 9], 'repeat', 'repeat-by-score'],
		['3 of 4, one in another place', sores(2, null, 'knee 2', 2), [18, 9], 'repeat', 'repeat-by-score'],
		['3 of 5', sores(2, 2, null, null, 2), [20, 9], 'repeat', 'repeat-by-score']
	],
	'paused: still 4 or more after 7 days without running': [
		['4 after 6 days', [...begin, told(25, 'morning', null, [back(4)])], [25, 8], 'rest', 'rest-by-score'],
		['4 after 7 days', [...begin, told(26, 'morning', null, [back(4)])], [26, 8], 'paused', 'lasting'],
		['3 after 7 days', [...begin, told(26, 'before', null, [back(3)])], [26, 17], 'repeat', 'gap']
	],
	'paused: present on most days of the last 14': [
		['7 days', mornings([1, 2, 4, 6, 9, 11, 13]), [13, 9], 'next', 'next'],
		['8 days', mornings([1, 2, 4, 6, 7, 9, 11, 13]), [13, 9], 'paused', 'most-days'],
		['8 days within 15', mornings([1, 3, 5, 7, 9, 11, 13, 15]), [15, 9], 'repeat', 'gap'],
		[
			'8 days, one at 0',
			mornings([2, 4, 6, 7, 9, 11, 13]).concat(told(1, 'morning', null, [back(0)])),
			[13, 9],
			'next',
			'next'
		]
	],
	'rest: worst score 4 or 5, for 48 hours from when it was told': [
		['3', after(3), [20, 9], 'repeat', 'repeat-by-score'],
		['4', after(4), [20, 9], 'rest', 'rest-by-score'],
		['5', after(5), [20, 9], 'rest', 'rest-by-score'],
		['4, an hour before the 48', after(4), [21, 18], 'rest', 'rest-by-score'],
		['4, after the 48', after(4), [21, 19], 'repeat', 'rest-by-score'],
		['4, and run all the same', [...after(4), run(20, 'W1R1')], [21, 18], 'rest', 'rest-by-score']
	],
	'rest: a limp, or something swollen': [
		['a limp at 0', after(0, { limp: true }), [20, 9], 'rest', 'limp'],
		['swollen at 1', after(1, { swelling: true }), [20, 9], 'rest', 'swelling'],
		['a limp does not hide a 6', after(6, { limp: true }), [20, 9], 'paused', 'pause-by-score']
	],
	'rest: next morning 2 or more, whatever it was before the run': [
		['3, then 1', morning(3, 1), [20, 9], 'repeat', 'repeat-by-score'],
		['3, then 2', morning(3, 2), [20, 9], 'rest', 'next-morning'],
		['0, then 2', morning(0, 2), [20, 9], 'rest', 'next-morning'],
		[
			'2 before and 2 in the morning',
			[told(19, 'before', null, [back(2)]), ...morning(2, 2)],
			[20, 9],
			'rest',
			'next-morning'
		]
	],
	'rest: a second repeat in a row with a higher score': [
		['2, then 2', sores(2, 2), [14, 9], 'repeat', 'repeat-by-score'],
		['2, then 3', sores(2, 3), [14, 9], 'rest', 'second-repeat'],
		['3, then 2', sores(3, 2), [14, 9], 'repeat', 'repeat-by-score']
	],
	'repeat: worst score 2 or 3, no limp, quiet by the morning; in strict mode a rest': [
		['1', after(1), [20, 9], 'next', 'next'],
		['2', after(2), [20, 9], 'repeat', 'repeat-by-score'],
		['3 and 0 in the morning', morning(3, 0), [20, 9], 'repeat', 'repeat-by-score'],
		['2, strict', [strict(9, true), ...after(2)], [20, 9], 'rest', 'repeat-by-score'],
		['1, strict', [strict(9, true), ...after(1)], [20, 9], 'next', 'next'],
		[
			'2, strict no more',
			[strict(9, true), strict(10, false), ...after(2)],
			[20, 9],
			'repeat',
			'repeat-by-score'
		]
	],
	'next: worst score 0 or 1, no limp, next morning no worse': [
		['0', after(0), [20, 9], 'next', 'next'],
		['1', after(1), [20, 9], 'next', 'next'],
		['1, and 1 in the morning', morning(1, 1), [20, 9], 'next', 'next'],
		['nothing told', begin, [20, 9], 'next', 'next']
	],
	'trend: up by 2 or more in the same place over two weeks moves one up the list': [
		['1, then 2', sores(1, null, null, null, 2), [20, 9], 'repeat', 'repeat-by-score'],
		['1, then 3', sores(1, null, null, null, 3), [20, 9], 'rest', 'rising'],
		['2, then 4', sores(2, null, null, null, 4), [20, 9], 'paused', 'rising'],
		['0, then 3: new, not rising', sores(0, null, null, null, 3), [20, 9], 'repeat', 'repeat-by-score'],
		[
			'the knee 2, then the back 3',
			sores('knee 2', null, null, null, 3),
			[20, 9],
			'repeat',
			'repeat-by-score'
		]
	],
	'trend: no fall by 1 in two weeks of repeating moves one up the list': [
		['twelve days of 3', notFalling(3, 12), [24, 9], 'repeat', 'repeat-by-score'],
		['fourteen days of 3', notFalling(3, 14), [26, 9], 'rest', 'not-falling'],
		['3, after fourteen days 2', notFalling(2, 14), [26, 9], 'repeat', 'repeat-by-score']
	],
	'after a fever: 48 hours, then a walk of 20 to 30 minutes first': [
		['the day of it', [...begin, note(20, 'fever')], [20, 20], 'rest', 'fever'],
		['an hour before the 48', [...begin, note(20, 'fever')], [22, 11], 'rest', 'fever'],
		['48 hours on, not walked', [...begin, note(20, 'fever')], [22, 12], 'rest', 'fever'],
		['walked', [...begin, note(20, 'fever'), gate(22, 13, 'fever-walk')], [22, 14], 'next', 'next'],
		['walked too soon', [...begin, note(20, 'fever'), gate(21, 13, 'fever-walk')], [22, 14], 'rest', 'fever'],
		['ran all the same', [...begin, note(17, 'fever')], [20, 9], 'next', 'next'],
		['a week on the days speak', [...begin, note(20, 'fever')], [27, 12], 'repeat', 'gap'],
		['a massage is no fever', [...begin, note(20, 'massage')], [20, 20], 'next', 'next']
	],
	'a gate that does not feel fine yet: a day, then again': [
		['not yet', [...begin, gate(20, 9, 'walk', false)], [21, 8], 'rest', 'gate'],
		['a day on', [...begin, gate(20, 9, 'walk', false)], [21, 9], 'next', 'next'],
		['fine since', [...begin, gate(20, 9, 'walk', false), gate(20, 18, 'walk')], [20, 19], 'next', 'next'],
		['before the last run', [start(10, 'W6R3'), gate(19, 9, 'walk', false), long], [19, 20], 'next', 'next']
	]
};

/** Sore at 3 on the 12th, sore runs since, and the last after that many days. */
function notFalling(last: Score, days: number): Event[] {
	const at = [12, 12 + days / 2, 12 + days];
	const runs = at.map((day) => run(day, 'W6R1'));
	// A knee in the middle, so that the back is not the same place in 3 of 4.
	const said = [back(3), knee(3), back(last)];
	return [
		start(10, 'W6R1'),
		...runs,
		...runs.map((one, n) => told(at[n] ?? 12, 'after', one, [said[n] ?? back(0)]))
	];
}

for (const [line, rows] of Object.entries(lines))
	describe(line, () => {
		it.each(rows)('%s', (_, events, [day, hour], outcome, rule) => {
			expect(step(events, now(day, hour))).toMatchObject({ outcome, rule });
		});
	});

describe('what was told of earlier runs is among the facts, where the rule compares with it', () => {
	it.each<[string, Event[], number, { label: string; value: string }[]]>([
		[
			'often',
			sores(2, null, 3, 2),
			18,
			[
				{ label: '11 November', value: 'lower back 2' },
				{ label: 'Sunday', value: 'lower back 3' }
			]
		],
		['rising', sores(1, null, null, null, 3), 20, [{ label: '11 November', value: 'lower back 1' }]],
		['second-repeat', sores(2, 3), 14, [{ label: 'Wednesday', value: '2' }]],
		['not-falling', notFalling(3, 14), 26, [{ label: '12 November', value: 'lower back 3' }]],
		[
			'most-days',
			mornings([1, 2, 4, 6, 7, 9, 11, 13]),
			13,
			[{ label: 'Lower back, named on', value: '8 of 14 days' }]
		]
	])('%s', (rule, events, day, expected) => {
		const { facts, rule: decided } = step(events, now(day, 9));
		expect(decided).toBe(rule);
		expect(facts.slice(0, expected.length)).toMatchObject(expected);
	});
});

it.each([
	[21, 'W6R2'],
	[22, 'W6R3']
])(
	'an ache told on the %ith about no run is how the run of the 19th felt until 48 hours after it: then %s',
	(day, id) => {
		const late = told(day, 'morning', null, [back(2)]);
		expect(step([...begin, late], now(day + 2, 8)).run.id).toBe(id);
	}
);

describe('never a longer run on the day of, or the day after, a score of 2 or more', () => {
	it.each([
		[19, '2026-11-21'],
		[20, '2026-11-21'],
		[21, '2026-11-21'],
		[22, '2026-11-22']
	])('chosen on the 20th after a 2 on the 19th, looked at on the %ith: not before %s', (day, on) => {
		const own = choose(19, 20, 'W7R1');
		expect(step([...after(2), own], now(day, 21)).on).toBe(on);
	});

	it('a 2 told the day after the run keeps a chosen one away for two days from then', () => {
		const late = told(20, 'after', null, [back(2)]);
		expect(step([...begin, late, choose(20, 20, 'W7R1')], now(20, 21)).on).toBe('2026-11-22');
	});

	it('a 2 told two days after the run keeps a chosen one away for two more', () => {
		const late = told(21, 'morning', null, [back(2)]);
		expect(step([...begin, late, choose(21, 9, 'W7R1')], now(21, 10)).outcome).toBe('rest');
	});
});

it('every number of the rule is in limits.ts', () => {
	const { repeat, rest, pause, morning: next, restHours } = LIMITS;
	expect([repeat, rest, pause, next, restHours]).toEqual([2, 4, 6, 2, 48]);
	expect(at(1, 0)).toBe(Date.UTC(2026, 10, 1));
});
