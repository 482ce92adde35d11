import { expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { find, type PlannedRun } from './plan.ts';
import { clockInWords, length, summary } from './words.ts';

const said = (id: `W${number}R${number}`) => summary(find(couchTo5k, id) as PlannedRun);

test('a length in words', () => {
	expect([60, 90, 120, 150, 300, 1500].map(length)).toEqual([
		'1 minute',
		'90 seconds',
		'2 minutes',
		'2½ minutes',
		'5 minutes',
		'25 minutes'
	]);
});

test('a clock read out', () => {
	expect([678, 60, 50, 61, 0, 17.2].map(clockInWords)).toEqual([
		'11 minutes 18 seconds',
		'1 minute',
		'50 seconds',
		'1 minute 1 second',
		'0 seconds',
		'18 seconds'
	]);
});

test('a run in a sentence', () => {
	expect(said('W1R1')).toBe('8 runs of 1 minute, with walks between. 30 minutes in all.');
	expect(said('W2R1')).toBe('6 runs of 90 seconds, with walks between. 29 minutes in all.');
	expect(said('W3R1')).toBe('Runs of 1½, 3, 1½ and 3 minutes, with walks between. 28 minutes in all.');
	expect(said('W6R2')).toBe('2 runs of 10 minutes, with walks between. 33 minutes in all.');
	expect(said('W6R3')).toBe('25 minutes of running without a walk. 35 minutes in all.');
});
