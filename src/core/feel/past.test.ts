import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event } from '../diary/event.ts';
import { longest, markAt, minutesRun, past, peak, placesIn } from './past.ts';
import { at, back, knee, run, start, told } from './tale.ts';

const BACK = 'lower-back/middle';
const thursday = run(19, 'W6R3');
const days = (...events: Event[]) => past(fold([start(1, 'W6R3'), thursday, ...events]));
const mark = (key: string, ...events: Event[]) => days(...events).map((day) => [day.day, markAt(day, key)]);

describe('the diary day by day', () => {
	it('puts the worst, the now and the next morning of a place on the day of the run', () => {
		const after = told(19, 'after', thursday, [{ ...back(3), now: 1 }]);
		expect(mark(BACK, told(19, 'before', thursday), after, told(20, 'morning', thursday, [back(1)]))).toEqual(
			[['2026-11-19', { before: 0, worst: 3, now: 1, morning: 1 }]]
		);
	});

	it('knows nothing where nothing was told, and 0 where a place was not named', () => {
		expect(mark(BACK)).toEqual([['2026-11-19', null]]);
		expect(mark(BACK, told(19, 'after', thursday, [knee(2)]))).toEqual([
			['2026-11-19', { before: null, worst: 0, now: null, morning: null }]
		]);
	});

	it('puts a morning about no run on the run of the day before, and on its own day when there was none', () => {
		expect(mark(BACK, told(20, 'morning', null, [back(2)]))).toHaveLength(1);
		expect(mark(BACK, told(22, 'morning', null, [back(2)])).map(([day]) => day)).toEqual([
			'2026-11-19',
			'2026-11-22'
		]);
	});

	it('leaves a next morning before its run on its own day', () => {
		const early = { ...told(19, 'morning', thursday, [back(4)]), at: at(12, 7) };
		expect(mark(BACK, early)).toEqual([
			['2026-11-12', { before: null, worst: null, now: null, morning: 4 }],
			['2026-11-19', null]
		]);
	});

	it('leaves what was told weeks after a run on its own day', () => {
		const late = { ...told(19, 'after', thursday, [back(4)]), at: at(29, 7) };
		expect(mark(BACK, late).map(([day]) => day)).toEqual(['2026-11-19', '2026-11-29']);
	});

	it('keeps a place that this Fourleaf does not know, and words without aches', () => {
		const odd = { area: 'left-antenna', side: 'middle' as const, score: 2 as const };
		expect(placesIn(days(told(19, 'after', thursday, [odd])))).toMatchObject([
			{ place: { area: 'left-antenna' }, peak: 2 }
		]);
	});

	it('shows runs of plans that are not here as one stretch', () => {
		const [day] = past(fold([{ ...run(5, 'W1R1'), plan: 'forest-laps', ran: 700 }]));
		expect(day && minutesRun(day.runs)).toBeCloseTo(700 / 60);
		expect(day && longest(day.runs)).toBe(700);
	});

	it('has nothing of what was taken back, though the diary keeps it', () => {
		const sore = told(19, 'after', thursday, [back(5)]);
		const undo: Event = { kind: 'retracted', id: 'undo', at: at(19, 20), offset: 0, event: sore.id };
		const diary = fold([thursday, sore, undo]);
		expect(diary.events).toContain(sore);
		expect(past(diary).flatMap((day) => [...day.marks.values()].map((each) => peak(each.mark)))).toEqual([]);
	});
});
