import { expect, test } from 'vitest';
import { longestStretch } from './plan.ts';
import { parse } from './plan-text.ts';
import { longRuns, minutesFor, paceOf, toFiveK } from './to-five-k.ts';

test('8 minutes for a kilometre: 40 minutes, in four weeks', () => {
	expect(minutesFor(0.48)).toBe(40);
	expect(longRuns(40)).toEqual([33, 36, 39, 30, 40]);
});

test('no long run is over a tenth longer than any before, whatever the pace', () => {
	for (let to = 30; to <= 75; to += 1) {
		const runs = longRuns(to);
		expect(runs.at(-1)).toBe(to);
		for (const [i, minutes] of runs.entries())
			expect(minutes).toBeLessThanOrEqual(1.1 * Math.max(30, ...runs.slice(Math.max(0, i - 4), i)));
	}
});

test('the plan is a plan', () => {
	for (const pace of [0.2, 0.4, 0.48, 0.6, 3]) {
		const reading = parse(toFiveK(pace));
		expect(reading.ok && longestStretch(reading.plan.runs.at(-1)!) / 60).toBe(minutesFor(pace));
	}
});

test('a pace is not made of a few steps', () => {
	expect(paceOf({ ran: 1800, elapsed: 1800, distance: 3750 })).toBe(0.48);
	expect(paceOf({ ran: 90, elapsed: 90, distance: 300 })).toBeNull();
});

test('a pace is of the running: what was walked meanwhile is not run', () => {
	const walked = 600 * 1.34;
	expect(paceOf({ ran: 1800, elapsed: 2400, distance: 3750 + walked })).toBeCloseTo(0.48);
	expect(paceOf({ ran: 1800, elapsed: 2400, distance: 900 })).toBeNull();
});
