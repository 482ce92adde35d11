import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event, RunId } from '../diary/event.ts';
import { couchTo5k } from '../run/couch-to-5k.ts';
import { find } from '../run/plan.ts';
import type { Coming } from '../run/schedule.ts';
import { addDays, daysBetween, weekdayName, type LocalDay } from '../units.ts';
import { strengthToday, strengthWeek } from './strength-week.ts';

const DAY = 86_400_000;
const MONDAY: LocalDay = '2026-11-16';
const at = (day: number) => ({ at: Date.UTC(2026, 10, 16, 10) + day * DAY, offset: 0 });
const run = (id: RunId) => {
	const found = find(couchTo5k, id);
	if (!found) throw new Error(`no run ${id}`);
	return found;
};
/** Runs to come on days of the week, Monday 0. */
const coming = (days: readonly number[], id: RunId = 'W7R1'): Coming[] =>
	days.map((day) => ({ run: run(id), on: addDays(MONDAY, day), time: null, moved: false }));
const done = (day: number, routine = 'strength-a'): Event => ({
	...at(day),
	id: `d${day}`,
	kind: 'routine-finished',
	routine,
	ending: 'whole',
	elapsed: 900,
	hurt: []
});
const ran = (day: number, minutes: number): Event => ({
	...at(day),
	id: `r${day}`,
	kind: 'run-finished',
	plan: 'couch-to-5k',
	run: 'W6R3',
	ending: 'whole',
	startedAt: at(day).at,
	elapsed: minutes * 60,
	ran: minutes * 60
});
const LONG = ran(-3, 40);
const names = (days: readonly { on: LocalDay }[]) => days.map(({ on }) => weekdayName(on).slice(0, 3));
const week = (today: number, runs: readonly number[], ...events: Event[]) =>
	strengthWeek(fold([LONG, ...events]), coming(runs), at(today));

describe('two strength days a week', () => {
	it.each([
		[
			[0, 2, 4],
			['Thu', 'Sun']
		],
		[
			[1, 3, 5],
			['Wed', 'Sun']
		],
		[
			[0, 3, 5],
			['Tue', 'Sun']
		],
		[
			[2, 4, 6],
			['Mon', 'Sat']
		]
	])('with runs on %j lie on %j', (runs, expected) => {
		expect(names(week(0, runs).days)).toEqual(expected);
	});

	it('are never on a day of running while there is another, two days apart, with a day free of both', () => {
		fc.assert(
			fc.property(fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1, maxLength: 3 }), (runs) => {
				const { days } = week(0, runs);
				expect(days).toHaveLength(2);
				expect(days.some(({ withRun }) => withRun)).toBe(false);
				expect(daysBetween(days[0]?.on ?? '', days[1]?.on ?? '')).toBeGreaterThanOrEqual(2);
				expect(runs.length + days.length).toBeLessThanOrEqual(6);
			}),
			{ seed: 20261123 }
		);
	});

	it('keep off the day before the longest run, and say so', () => {
		const diary = fold([ran(-3, 20)]);
		const next = [...coming([1, 3], 'W6R2'), ...coming([5], 'W6R3')];
		const { days, why } = strengthWeek(diary, next, at(0));
		expect(names(days)).not.toContain('Fri');
		expect(why).toBe(
			'Between your runs, two days apart, and not on Friday, as your longest run is the day after.'
		);
	});

	it('go after a run when the person runs on six days', () => {
		const { days, why } = week(0, [0, 1, 2, 3, 4, 5]);
		expect(days.map(({ withRun }) => withRun)).toContain(true);
		expect(why).toContain('After a run where no other day is free');
	});

	it('are A and B in turn', () => {
		expect(week(0, [0, 2, 4]).days.map(({ kind }) => kind)).toEqual(['strength-a', 'strength-b']);
		expect(week(0, [0, 2, 4], done(-2)).days.map(({ kind }) => kind)).toEqual(['strength-b', 'strength-a']);
	});
});

describe('missed is missed', () => {
	it('a day gone by is not made up', () => {
		expect(names(week(4, [0, 2, 4]).days)).toEqual(['Sun']);
		expect(week(6, [1, 3, 6])).toEqual({
			days: [],
			why: 'None this week. A missed one is not made up: the next week has its own.'
		});
	});

	it('what is done stands where it was, and the next keeps two days from it', () => {
		const { days } = week(4, [0, 2, 5], done(3));
		expect(days.map(({ done: is }) => is)).toEqual([true, false]);
		expect(daysBetween(days[0]?.on ?? '', days[1]?.on ?? '')).toBeGreaterThanOrEqual(2);
	});

	it('two done are enough', () => {
		expect(week(5, [0, 2, 4], done(1), done(3, 'strength-b')).why).toBe(
			'That is enough for this week. Rest is part of it.'
		);
	});

	it('keeps two days from the week before', () => {
		expect(names(week(0, [1, 3, 5], done(-1)).days)).not.toContain('Mon');
	});
});

describe('today', () => {
	it('has its strength until it is done', () => {
		expect(strengthToday(week(3, [0, 2, 4]), addDays(MONDAY, 3))?.kind).toBe('strength-a');
		expect(strengthToday(week(3, [0, 2, 4], done(3)), addDays(MONDAY, 3))).toBeNull();
		expect(strengthToday(week(2, [0, 2, 4]), addDays(MONDAY, 2))).toBeNull();
	});

	it('has none while there are no runs to come, as when the plan is paused', () => {
		expect(week(1, [])).toEqual({ days: [], why: 'Your plan waits, so strength waits too.' });
	});
});
