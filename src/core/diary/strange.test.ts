import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, spokenDay } from '../feel/day-words.ts';
import { due } from '../feel/due.ts';
import { past, placesIn } from '../feel/past.ts';
import { ROOMS, sheet } from '../feel/physio.ts';
import { rows, sorted } from '../feel/rows.ts';
import { summary } from '../feel/summary.ts';
import { wrongWith } from './check.ts';
import { fold } from './diary.ts';
import type { Event } from './event.ts';
import { read, write } from './file.ts';
import { dice, manyInADay, oddities, strange, tenYears } from './strange.ts';
import { today } from './today.ts';

const now = { at: Date.UTC(2026, 10, 22, 9), offset: 0 };

/** Everything that Today, Run and Feel show of a diary, as one text. */
function shown(events: readonly Event[]): string {
	const diary = fold(events);
	const days = past(diary);
	const all = rows(days);
	return JSON.stringify([
		today(diary, now),
		due(diary, now),
		summary(days),
		placesIn(days),
		days.map((day) => [linesOf(day), spokenDay(day)]),
		sorted(all, 'worst', true).length,
		[ROOMS[0]!, ROOMS.at(-1)!].map((room) => sheet(diary, now, room))
	]);
}

const broken = /NaN|undefined|Infinity|\[object/;

describe('a diary as it should not be', () => {
	it.each([
		['ten years', tenYears(now)],
		['400 check-ins on a day', manyInADay(now)],
		['what clocks and newer versions bring', oddities(now)],
		['all of it', strange(now)]
	])('is shown as what it is: %s', (_what, events) => {
		expect(shown(events)).not.toMatch(broken);
	});

	it('is a diary that a file can bring, and nothing of it is lost on the way', () => {
		const events = strange(now);
		const reading = read(write(events, now));
		expect(reading).toEqual({ ok: true, events });
		expect(fold(events).events).toHaveLength(events.length);
	});

	it('counts the same events of two devices once, in whichever order they come', () => {
		const events = strange(now);
		const half = events.slice(0, 4000);
		const both = fold(events.toReversed(), fold(half));
		expect(both).toEqual(fold(events));
		expect(both.runs.length).toBe(new Set(both.runs.map(({ id }) => id)).size);
	});

	it('shows a place and a note of a newer Fourleaf by their own words', () => {
		const text = shown(oddities(now));
		expect(text).toContain('left antenna');
		expect(text).toContain('Moon bath');
		expect(text).toContain('Fly high');
	});

	it('does not wait for runs and rests that a broken clock put in years to come', () => {
		const far = oddities(now).filter(({ at }) => at > now.at);
		const real = tenYears(now);
		const plain = today(fold(real), now);
		expect(today(fold([...real, ...far]), now)).toMatchObject({
			on: plain.on,
			title: plain.title,
			lead: plain.lead
		});
	});

	it('leaves a next morning before its run on the day it was told', () => {
		const days = past(fold(oddities(now))).filter(({ marks }) => marks.has('lower-back/middle'));
		expect(days.map(({ day }) => day)).toEqual(['2026-11-13']);
	});
});

/** A person's events of every kind that counts here, at any time at all. */
const anything = fc.nat({ max: 2 ** 31 - 1 }).map((seed): Event[] => {
	const roll = dice(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
	const id = () => `e${Math.floor(roll() * 40)}`;
	const at = () =>
		pick([
			0,
			now.at,
			now.at - Math.floor(roll() * 9e9),
			now.at + Math.floor(roll() * 9e9),
			253_402_128_000_000
		]);
	const ache = () => ({
		area: pick(['lower-back', 'knee', '', 'constructor', '__proto__', 'x'.repeat(40)]) || 'knee',
		side: pick(['left', 'right', 'middle'] as const),
		score: Math.floor(roll() * 11) as 0,
		...(roll() < 0.3 ? { now: Math.floor(roll() * 11) as 0, feels: [], since: '2026-02-28' } : {})
	});
	const stamp = () => ({ id: id(), at: at(), offset: pick([0, -1080, 1080, 60]) });
	const made: (() => Event)[] = [
		() => ({
			kind: 'plan-started',
			...stamp(),
			plan: pick(['couch-to-5k', 'gone']),
			from: pick(['W1R1', 'W99R9'])
		}),
		() => ({
			kind: 'run-finished',
			...stamp(),
			plan: pick(['couch-to-5k', 'gone']),
			run: pick(['W1R1', 'W5R3', 'W5R2a', 'W99R9', null]),
			ending: pick(['whole', 'early']),
			startedAt: at(),
			elapsed: pick([0, 2000, 172_800]),
			ran: pick([0, 600, 1500, 172_800])
		}),
		() => ({
			kind: 'checked-in',
			...stamp(),
			when: pick(['before', 'after', 'morning']),
			run: pick([null, id()]),
			aches: Array.from({ length: Math.floor(roll() * 4) }, ache),
			limp: roll() < 0.1,
			swelling: roll() < 0.1,
			boneSpot: roll() < 0.1,
			words: pick(['', ' ', 'stiff'])
		}),
		() => ({ kind: 'retracted', ...stamp(), event: id() }),
		() => ({ kind: pick(['danger-pressed', 'plan-resumed']), ...stamp() }),
		() => ({
			kind: 'run-moved',
			...stamp(),
			run: pick(['W1R1', 'W1R2', 'W9R3']),
			to: pick(['0001-01-01', '2026-11-24', '9999-12-31']),
			insists: roll() < 0.5
		}),
		() => ({
			kind: 'days-chosen',
			...stamp(),
			days: pick([[], [6], [0, 1, 2, 3, 4, 5, 6]]),
			time: null,
			insists: roll() < 0.5
		}),
		() => ({ kind: 'life-noted', ...stamp(), what: pick(['massage', 'constructor']), words: '' }),
		() => ({ kind: 'run-told', ...stamp(), run: id(), effort: pick([null, 1, 10]), note: pick(['', 'x']) })
	];
	return Array.from({ length: 25 }, () => pick(made)());
});

describe('any diary that passes the check', () => {
	it('opens everywhere', () => {
		fc.assert(
			fc.property(anything, (events) => {
				for (const event of events) expect(wrongWith(event)).toBeNull();
				expect(shown(events)).not.toMatch(broken);
			}),
			{ seed: 20_261_122, numRuns: 60 }
		);
	});
});
