import { describe, expect, it } from 'vitest';
import { fold } from '#core/diary/diary.ts';
import { outings } from '#core/feel/outing.ts';
import { decide } from '#core/feel/step.ts';
import { back, knee, now, run, start, told } from '#core/feel/tale.ts';
import { couchTo5k } from '#core/run/couch-to-5k.ts';
import { chart, monday, shortDay, weeksSince } from './chart.ts';

const first = run(7, 'W5R3');
const second = run(17, 'W6R2');
const third = run(19, 'W6R3');
const diary = fold([
	start(1, 'W5R1'),
	first,
	told(7, 'after', first, [back(2)]),
	told(8, 'morning', first),
	second,
	third,
	told(19, 'after', third, [back(3), knee(1)])
]);
const at = now(20, 12);
const list = outings(diary, couchTo5k);
const drawn = chart(list, decide(diary, couchTo5k, at), at, { width: 420, weeks: 3 });

describe('the timeline as shapes', () => {
	it('begins on a Monday and ends with this week', () => {
		expect(monday('2026-11-20')).toBe('2026-11-16');
		expect(shortDay('2026-11-02')).toBe('2 Nov');
		expect(drawn.weeks.map(({ label }) => label)).toEqual(['2 Nov', '9 Nov', '16 Nov']);
		expect(drawn.now).toBe(18.5 * 20);
	});

	it('stacks a run by its walks: one dark block without a walk, two with one', () => {
		expect(drawn.bars.map(({ blocks, long, minutes }) => [blocks.length, long, minutes])).toEqual([
			[1, true, 20],
			[2, false, 20],
			[1, true, 25]
		]);
	});

	it('draws a band for each place, the sorest first', () => {
		expect(drawn.bands.map(({ name }) => name)).toEqual(['Lower back', 'Left knee']);
	});

	it('rises by the score and ends in a ring on the ground when the morning was 0', () => {
		const [sore, quiet] = drawn.bands[0]?.rises ?? [];
		expect(sore).toMatchObject({ score: 2, ring: { y: drawn.bands[0]?.y } });
		expect(quiet).toMatchObject({ score: 3, ring: null });
	});

	it('joins sore runs to their aches and leaves out runs that were not spoken of', () => {
		expect(drawn.joins).toHaveLength(2);
		expect(drawn.bands[0]?.rises).toHaveLength(2);
	});

	it('dashes the next run on its day', () => {
		expect(drawn.next).toHaveLength(2);
		expect(drawn.next[0]?.x).toBeCloseTo(19.5 * 20 - 7.5);
	});

	it('reaches back to the first run, three weeks at least', () => {
		expect(weeksSince(list, at)).toBe(3);
		expect(weeksSince(list, now(40, 12))).toBe(6);
		expect(weeksSince([], at)).toBe(3);
	});
});
