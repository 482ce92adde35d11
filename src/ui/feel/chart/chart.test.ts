import { describe, expect, it } from 'vitest';
import { fold } from '#core/diary/diary.ts';
import type { Event } from '#core/diary/event.ts';
import { strange } from '#core/diary/strange.ts';
import { past } from '#core/feel/past.ts';
import { back, knee, now, run as ranFor, start, told } from '#core/feel/tale.ts';
import { couchTo5k } from '#core/run/couch-to-5k.ts';
import { find } from '#core/run/plan.ts';
import { addDays, dayOf } from '#core/units.ts';
import { boundsOf, chart } from './chart.ts';
import { monday, shortDay } from './frame.ts';
import { reach, spanWords } from './span.ts';

const run = (...[day, id, ending]: Parameters<typeof ranFor>) => ({
	...ranFor(day, id, ending),
	ran: (id === 'W6R3' ? 25 : 20) * 60
});
const first = run(7, 'W5R3');
const second = run(17, 'W6R2');
const third = run(19, 'W6R3');
const at = now(20, 12);
const today = dayOf(at);
const days = past(
	fold([
		start(1, 'W5R1'),
		first,
		told(7, 'after', first, [{ ...back(2), now: 1 }]),
		told(8, 'morning', first),
		second,
		third,
		told(19, 'after', third, [back(3), knee(1)]),
		{ kind: 'life-noted', id: 'life', at: at.at, offset: 0, what: 'massage', words: '' },
		{
			kind: 'routine-finished',
			id: 'done',
			at: at.at,
			offset: 0,
			routine: 'back-comfort',
			ending: 'whole',
			elapsed: 500,
			hurt: []
		}
	])
);
const bounds = boundsOf(days, at);
const next = { run: find(couchTo5k, 'W6R2')!, on: addDays(today, 1) };
const drawn = chart(days, { from: -18, days: 21 }, at, { width: 420, next });

describe('the timeline as shapes', () => {
	it('has whole weeks, the first run’s to this one', () => {
		expect(bounds).toEqual({ first: -18, last: 3 });
		expect(monday(today)).toBe('2026-11-16');
		expect(shortDay('2026-11-02')).toBe('2 Nov');
		expect(drawn.ticks.map(({ label }) => label)).toEqual(['2 Nov', '9 Nov', '16 Nov']);
		expect(spanWords({ from: -18, days: 21 }, today)).toBe('2 Nov to 22 Nov');
		expect(drawn.now).toBe(18.5 * 20);
	});

	it('stacks a run by its walks: one dark block without a walk, two with one', () => {
		expect(
			drawn.stops.flatMap(({ bar }) => (bar ? [[bar.blocks.length, bar.long, bar.minutes]] : []))
		).toEqual([
			[1, true, 20],
			[2, false, 20],
			[1, true, 25]
		]);
	});

	it('draws a band for each place, the sorest first, and counts those without room', () => {
		expect(drawn.bands.map(({ name }) => name)).toEqual(['Lower back', 'Left knee']);
		expect(chart(days, { from: -18, days: 21 }, at, { width: 420, next, most: 1 })).toMatchObject({
			more: 1
		});
	});

	it('rises by the score and ends in a ring on the ground when the morning was 0', () => {
		const [sore, open] = drawn.bands[0]?.rises ?? [];
		expect(sore).toMatchObject({ score: 2, ring: { y: drawn.bands[0]?.y } });
		expect(open).toMatchObject({ score: 3, ring: null });
	});

	it('joins sore runs to their aches', () => {
		expect(drawn.stops.map(({ join }) => join !== null)).toEqual([true, false, true, false]);
	});

	it('dashes the next run on its day, and pins notes and routines', () => {
		expect(drawn.next).toHaveLength(2);
		expect(drawn.flags.map(({ kind, label }) => [kind, label?.text])).toEqual([
			['note', 'Massage'],
			['routine', undefined]
		]);
	});

	it('says each day in words', () => {
		expect(drawn.stops[0]?.said).toBe(
			'Saturday 7 November. W5R3: 20 minutes without a walk. Lower back: Worst 2, at the check-in 1, next morning 0'
		);
		expect(reach(drawn.stops, 318, false)).toBe('2026-11-17');
		expect(reach(drawn.stops, 240, false)).toBeNull();
	});
});

describe('a year', () => {
	const dense: Event[] = Array.from({ length: 150 }, (_, i) =>
		run(-340 + Math.floor(i * 2.33), 'W6R3')
	).flatMap((each, i) => {
		const day = -340 + Math.floor(i * 2.33);
		return [
			each,
			told(day, 'after', each, i % 3 ? [back(((i % 4) + 1) as 1)] : []),
			told(day + 1, 'morning', each)
		];
	});
	const year = past(fold(dense));
	const shown = chart(year, { from: -361, days: 364 }, at, { width: 350, next });

	it('is drawn by weeks, with months along it', () => {
		expect(shown.weekly).toBe(true);
		expect(shown.stops.length).toBeLessThanOrEqual(53);
		expect(shown.stops.at(-2)?.said).toMatch(
			/^Week of Monday \d+ \w+\. 3 runs, 75 minutes, the longest 25 without a walk\. Lower back up to/
		);
		expect(shown.ticks.filter(({ label }) => label).map(({ label }) => label)).toContain('Sep');
		expect(shown.next).toEqual([]);
	});

	it('writes no number over another', () => {
		const labels = shown.stops.flatMap(({ bar }) => bar?.label?.x ?? []).sort((a, b) => a - b);
		const scores = shown.bands[0]?.rises.flatMap((rise) => rise.at?.x ?? []).sort((a, b) => a - b) ?? [];
		for (const [list, room] of [
			[labels, 20],
			[scores, 12]
		] as const)
			list.forEach((x, i) => i > 0 && expect(x - (list[i - 1] ?? 0)).toBeGreaterThan(room));
		expect(scores.length).toBeGreaterThan(10);
	});

	it('keeps every shape inside', () => {
		for (const width of [320, 350, 640])
			for (const span of [7, 42, 91, 364]) {
				const each = chart(year, { from: 3 - span, days: span }, at, { width, next });
				expect(JSON.stringify(each)).not.toMatch(/NaN|null,"y"|Infinity/);
				for (const { bar } of each.stops)
					for (const block of bar?.blocks ?? []) expect(block.y).toBeGreaterThanOrEqual(0);
			}
	});
});

describe('a diary as it should not be', () => {
	const odd = past(fold(strange(at)));
	const edges = boundsOf(odd, at);

	it('has its first and its last day to go to', () => {
		expect(edges.first).toBeLessThan(-20_000);
		expect(edges.last).toBeGreaterThan(2_900_000);
	});

	it.each([edges.first, -3650, -364, -42, 300, edges.last - 364])('is drawn from day %i on', (from) => {
		for (const span of [7, 42, 91, 364]) {
			const each = chart(odd, { from, days: span }, at, { width: 350, next, most: 99 });
			expect(JSON.stringify(each)).not.toMatch(/NaN|Infinity|undefined/);
			expect(each.stops.length).toBeLessThanOrEqual(span);
		}
	});
});
