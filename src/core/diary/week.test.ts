import { describe, expect, it } from 'vitest';
import { fold } from './diary.ts';
import type { Event } from './event.ts';
import { week } from './week.ts';

// Friday 20 November 2026, 08:00 in London.
const friday = { at: Date.UTC(2026, 10, 20, 8), offset: 0 };
const on = (date: number, hour = 18) => ({ at: Date.UTC(2026, 10, date, hour), offset: 0 });
const nothing = { runs: [], checkIn: false, routine: false, strength: [] };

const events: Event[] = [
	{ kind: 'plan-started', id: '1', ...on(16, 7), plan: 'couch-to-5k', from: 'W6R2' },
	{
		kind: 'run-finished',
		id: '2',
		...on(17),
		plan: 'couch-to-5k',
		run: 'W6R2',
		ending: 'whole',
		startedAt: on(17, 17).at,
		elapsed: 1980,
		ran: 1200
	},
	{
		kind: 'checked-in',
		id: '3',
		...on(17, 19),
		when: 'after',
		run: '2',
		aches: [],
		limp: false,
		swelling: false,
		boneSpot: false
	}
];

describe('the week on Today', () => {
	const days = week(fold(events), friday, {
		runs: [{ on: '2026-11-21', minutes: 20 }],
		checkIn: false,
		routine: true,
		strength: ['2026-11-22']
	});

	it('runs from Monday to Sunday and knows today', () => {
		expect(days.map((d) => d.name)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
		expect(days.filter((d) => d.when === 'today').map((d) => d.day)).toEqual(['2026-11-20']);
	});

	it('fills a leaf for a run, a check-in and a rest, and outlines what is to come', () => {
		expect(days[1]).toMatchObject({
			leaves: { run: 'on', feel: 'on', care: 'off', ask: 'off' },
			caption: '20 min',
			spoken: 'ran, checked in'
		});
		expect(days[2]).toMatchObject({ leaves: { run: 'rested' }, caption: 'Rest' });
		expect(days[4]).toMatchObject({
			leaves: { run: 'rested', care: 'plan' },
			spoken: 'rested, routine waiting'
		});
		expect(days[5]).toMatchObject({ when: 'later', leaves: { run: 'plan' }, caption: '20 min' });
		expect(days[6]).toMatchObject({
			leaves: { run: 'off', care: 'plan' },
			caption: 'Rest',
			spoken: 'strength planned'
		});
	});

	it('leaves days before the diary began empty', () => {
		const first: Event[] = [{ kind: 'plan-started', id: '1', ...friday, plan: 'couch-to-5k', from: 'W1R1' }];
		const [monday, , , , today] = week(fold(first), friday, nothing);
		expect(monday).toMatchObject({ leaves: { run: 'off' }, caption: '', spoken: '' });
		expect(today).toMatchObject({ leaves: { run: 'rested' }, caption: 'Rest' });
	});

	it('puts a late run on the day it was for the runner, not in UTC', () => {
		const late = [{ ...events[1], at: Date.UTC(2026, 10, 18, 1), offset: -300 } as Event];
		expect(week(fold(late), friday, nothing)[1]).toMatchObject({ day: '2026-11-17', caption: '20 min' });
	});

	it('crosses the turn of the year', () => {
		const newYear = { at: Date.UTC(2027, 0, 1, 9), offset: 0 };
		expect(week(fold([]), newYear, nothing).map((d) => d.day)).toEqual([
			'2026-12-28',
			'2026-12-29',
			'2026-12-30',
			'2026-12-31',
			'2027-01-01',
			'2027-01-02',
			'2027-01-03'
		]);
	});
});
