import { afterEach, describe, expect, test } from 'vitest';
import { momentOf } from './clock.ts';

const zone = process.env.TZ;
afterEach(() => {
	process.env.TZ = zone ?? 'UTC';
});

describe('the moment of a day and a time, where this device is', () => {
	test('is by the clock of that day: summer and winter, east and west', () => {
		process.env.TZ = 'Europe/London';
		expect(momentOf('2026-07-01', '18:30')).toEqual({ at: Date.UTC(2026, 6, 1, 17, 30), offset: 60 });
		expect(momentOf('2026-11-18', '18:30')).toEqual({ at: Date.UTC(2026, 10, 18, 18, 30), offset: 0 });
		process.env.TZ = 'Pacific/Auckland';
		expect(momentOf('2026-11-18', '06:00')).toEqual({ at: Date.UTC(2026, 10, 17, 17), offset: 780 });
	});

	test('a time that the clocks skip is an hour later, one that comes twice the first', () => {
		process.env.TZ = 'Europe/London';
		expect(momentOf('2026-03-29', '01:30')).toEqual({ at: Date.UTC(2026, 2, 29, 1, 30), offset: 60 });
		expect(momentOf('2026-10-25', '01:30')).toEqual({ at: Date.UTC(2026, 9, 25, 0, 30), offset: 60 });
	});

	test('without a day or a time there is none', () => {
		expect(momentOf('', '07:00')).toBeNull();
		expect(momentOf('2026-11-18', '')).toBeNull();
	});
});
