import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, clock, dayOf, daysApart, daysBetween, hourOf, longDay, weekday } from './units.ts';

describe('local days', () => {
	it('agrees with the calendar of the platform on every day of 1900 to 2200', () => {
		fc.assert(
			fc.property(fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) }), (at) => {
				const truth = new Date(at);
				const day = dayOf({ at, offset: 0 });
				expect(day).toBe(truth.toISOString().slice(0, 10));
				expect(weekday(day)).toBe((truth.getUTCDay() + 6) % 7);
				expect(hourOf({ at, offset: 0 })).toBe(truth.getUTCHours());
			}),
			{ seed: 20261120 }
		);
	});

	it('belongs to the person, not to UTC', () => {
		const at = Date.UTC(2026, 10, 20, 23, 30);
		expect(dayOf({ at, offset: 60 })).toBe('2026-11-21');
		expect(dayOf({ at, offset: -300 })).toBe('2026-11-20');
	});

	it('adds and counts days across months and leap years', () => {
		expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
		expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
		expect(longDay('2026-11-21')).toBe('Saturday 21 November');
	});
});

describe('clock', () => {
	it.each([
		[0, '0:00'],
		[0.2, '0:01'],
		[678, '11:18'],
		[3600, '1:00:00'],
		[-5, '0:00']
	])('shows %d seconds as %s', (seconds, shown) => expect(clock(seconds)).toBe(shown));
});

describe('days apart', () => {
	it('is the days between the local days of two moments, near midnight and west of it', () => {
		const from = { at: Date.UTC(2026, 10, 19, 23, 30), offset: 0 };
		for (const hours of [0, 1, 24, 25, -24, 700])
			for (const offset of [-300, 0, 60, 765]) {
				const to = { at: from.at + hours * 3_600_000, offset };
				expect(daysApart(from, to)).toBe(daysBetween(dayOf(from), dayOf(to)));
			}
	});
});
