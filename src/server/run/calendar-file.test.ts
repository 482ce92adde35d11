import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Dated } from '#core/run/calendar.ts';
import { planned, when, type When } from '#core/run/plan-calendar.ts';
import { bundled } from '#core/run/shelf.ts';
import { weekday } from '#core/units.ts';
import { onceFile } from './calendar-file.ts';

// Read by ical.js, which is not what writes them.

const now = new Date('2026-11-22T12:00:00Z');
const eachWeek: When = { start: '2026-11-24', days: [1, 3, 5], time: 18 * 60 + 30 };

function read(file: string): ICAL.Event[] {
	const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
	expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
	expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Fourleaf//Runs//EN');
	return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

const onDay = (run: Partial<Dated>) =>
	onceFile(
		'x',
		'y',
		[{ run: 'w1r1', name: 'Run', about: 'Run', on: '2026-11-24', time: null, minutes: 30, ...run }],
		now
	);

describe.each(bundled.map((plan) => [plan.id, plan] as const))('%s as a calendar', (_, plan) => {
	const events = read(onceFile(plan.name, plan.id, planned(plan, eachWeek), now));

	test('has every run of the plan once, in order, on the days that were asked, never two in a row', () => {
		expect(events.map(({ uid }) => uid)).toEqual(
			plan.runs.map(({ id }) => `${id.toLowerCase()}.${plan.id}@fourleaf.invalid`)
		);
		const days = events.map(({ startDate }) => startDate.toString().slice(0, 10));
		expect(days[0]).toBe('2026-11-24');
		expect(new Set(days.map(weekday))).toEqual(new Set([1, 3, 5]));
		expect(days).toEqual([...new Set(days)].sort());
	});

	test('lasts as long as the run, at the same hour wherever one is, with an alarm half an hour before', () => {
		for (const event of events) {
			expect(event.startDate.zone.tzid).toBe('floating');
			expect(event.startDate.toString()).toMatch(/T18:30:00$/);
			const alarm = event.component.getFirstSubcomponent('valarm');
			expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-PT30M');
			expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
		}
		expect(events[0]?.duration.toSeconds()).toBeGreaterThanOrEqual(20 * 60);
	});
});

test('a run without a time takes the day, and is told of on the evening before', () => {
	const [event] = read(onDay({}));
	expect(event?.startDate.isDate).toBe(true);
	const trigger = event?.component.getFirstSubcomponent('valarm')?.getFirstProperty('trigger');
	expect(trigger?.getFirstValue()?.toString()).toBe('-PT4H');
	expect(trigger?.getParameter('related') ?? 'START').toBe('START');
});

test('a run late in the evening ends after midnight', () => {
	const [event] = read(onDay({ time: 23 * 60 + 45 }));
	expect(event?.startDate.toString()).toBe('2026-11-24T23:45:00');
	expect(event?.endDate.toString()).toBe('2026-11-25T00:15:00');
});

test('a name cannot add an appointment of its own, and long ones in any script come back whole', () => {
	const name = `END:VEVENT\r\nBEGIN:VEVENT\nUID:evil; "x", <b> ${'🍀Läufe مشروع '.repeat(20)}`;
	const [event, ...more] = read(onDay({ name }));
	expect(more).toEqual([]);
	expect(event?.uid).toBe('w1r1.y@fourleaf.invalid');
	expect(event?.summary).toBe(name.replaceAll('\r\n', '\n'));
	for (const line of onDay({ name }).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

describe('what is asked of a plan’s calendar', () => {
	const ask = (query: string) => when(new URLSearchParams(query), '2026-11-22');

	test('is read, or is from today, three days a week, at any time', () => {
		expect(ask('start=2026-11-24&days=tue,thu,sat&time=18:30')).toEqual({ ok: true, when: eachWeek });
		expect(ask('')).toEqual({ ok: true, when: { start: '2026-11-22', days: [1, 3, 5], time: null } });
	});

	test.each([
		['start=tomorrow', 'start is a day, like 2026-11-24.'],
		['start=2026-02-30', 'start is a day, like 2026-11-24.'],
		['start=0000-00-00', 'start is a day, like 2026-11-24.'],
		['start=9999-01-01', 'start is within 5 years from now.'],
		['days=', 'days are mon, tue, wed'],
		['days=tue,funday', 'days are mon, tue, wed'],
		['time=25:00', 'time is a time of day'],
		['time=', 'time is a time of day']
	])('%s is refused with a sentence', (query, reason) => {
		const asked = ask(query);
		expect(asked.ok ? '' : asked.reason).toContain(reason);
	});

	test('one day a week is enough, and days in a row mean one of them', () => {
		const [plan] = bundled;
		if (!plan) throw new Error('no plan');
		expect(planned(plan, { ...eachWeek, days: [5] })).toHaveLength(plan.runs.length);
		const close = planned(plan, { ...eachWeek, days: [0, 1, 2] }).map(({ on }) => on);
		close.forEach((day, i) =>
			expect(close[i + 1]).not.toBe(new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10))
		);
	});
});
