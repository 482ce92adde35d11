import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event, Score } from '../diary/event.ts';
import { decide } from '../feel/step.ts';
import { planOf } from '../run/plans.ts';
import { schedule } from '../run/schedule.ts';
import { dayOf } from '../units.ts';
import { careDay } from './for-today.ts';

const DAY = 86_400_000;
// Saturday 21 November 2026, 10:00 in London.
const NOW = { at: 1_795_255_200_000, offset: 0 };
let count = 0;
const stamp = (daysAgo: number) => ({ id: `e${count++}`, at: NOW.at - daysAgo * DAY, offset: 0 });
const BEGAN: Event = { ...stamp(20), kind: 'plan-started', plan: 'couch-to-5k', from: 'W7R1' };
const ran = (daysAgo: number): Event => ({
	...stamp(daysAgo),
	kind: 'run-finished',
	plan: 'couch-to-5k',
	run: 'W7R1',
	ending: 'whole',
	startedAt: NOW.at - daysAgo * DAY,
	elapsed: 2400,
	ran: 1500
});
const felt = (daysAgo: number, area: string, score: Score): Event => ({
	...stamp(daysAgo),
	kind: 'checked-in',
	when: 'after',
	run: null,
	aches: score === 0 ? [] : [{ area, side: 'middle', score }],
	limp: false,
	swelling: false,
	boneSpot: false
});
function first(...events: Event[]) {
	const diary = fold([BEGAN, ...events]);
	const step = decide(diary, planOf(diary), NOW);
	const { first: kind, reason } = careDay(diary, step, schedule(diary, planOf(diary), step, dayOf(NOW)), NOW);
	return [kind.id, reason];
}

describe('the routine for today', () => {
	it('is for what ached in the last three days, the worst first', () => {
		expect(first(ran(2), felt(2, 'lower-back', 2))).toEqual(['back-comfort', 'sore']);
		expect(first(ran(2), felt(2, 'lower-back', 2), felt(1, 'calf', 3))).toEqual(['for-calf', 'sore']);
	});

	it('is not for what rests', () => {
		expect(first(ran(1), felt(1, 'calf', 5))[0]).not.toBe('for-calf');
	});

	it('is strength on its day, and after a run the stretches', () => {
		const days: Event = { ...stamp(9), kind: 'days-chosen', days: [0, 2, 4], time: null };
		expect(first(days, ran(1))).toEqual(['strength-a', 'strength']);
		expect(first(ran(0))).toEqual(['after-run', 'after a run']);
	});

	it('is for before the run when a run is due', () => {
		expect(first(ran(2))).toEqual(['before-run', 'before a run']);
	});
});
