import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { CheckedIn, Event, MoveMarked, RunId, Score } from '../diary/event.ts';
import { couchTo5k } from '../run/couch-to-5k.ts';
import { find } from '../run/plan.ts';
import { boundsOf, levelFor, mayDo } from './bounds.ts';
import { exercise, type Exercise } from './exercises.ts';
import { grows, rises } from './rising.ts';

const DAY = 86_400_000;
// Saturday 21 November 2026, 10:00 in London.
const NOW = { at: 1_795_255_200_000, offset: 0 };
let count = 0;
const stamp = (daysAgo: number) => ({ id: `e${count++}`, at: NOW.at - daysAgo * DAY, offset: 0 });

const ran = (run: RunId, daysAgo: number, minutes = 20): Event => ({
	...stamp(daysAgo),
	kind: 'run-finished',
	plan: 'couch-to-5k',
	run,
	ending: 'whole',
	startedAt: NOW.at - daysAgo * DAY - 1_800_000,
	elapsed: 2100,
	ran: minutes * 60
});
const felt = (
	daysAgo: number,
	area: string,
	score: Score,
	side: 'left' | 'middle' = 'middle'
): CheckedIn => ({
	...stamp(daysAgo),
	kind: 'checked-in',
	when: 'after',
	run: null,
	aches: [{ area, side, score }],
	limp: false,
	swelling: false,
	boneSpot: false
});
const said = (daysAgo: number, mark: MoveMarked['mark'], id = 'calf'): Event => ({
	...stamp(daysAgo),
	kind: 'move-marked',
	exercise: id,
	mark
});
const bounds = (...events: Event[]) => boundsOf(fold(events), NOW);
const of = (id: string): Exercise => {
	const found = exercise(id);
	if (!found) throw new Error(`no exercise ${id}`);
	return found;
};
const level = (id: string, ...events: Event[]) => levelFor(bounds(...events), of(id));

describe('strength is held', () => {
	it('in the weeks in which running rises: 4, 5, 6 and 8', () => {
		const weeks = [1, 2, 3, 4, 5, 6, 7, 8, 9];
		expect(weeks.filter((week) => rises(couchTo5k, week))).toEqual([4, 5, 6, 8]);
	});

	it('with one round fewer before week 5, run 3 and week 6, run 3', () => {
		expect(couchTo5k.runs.filter((run) => grows(couchTo5k, run)).map(({ id }) => id)).toEqual([
			'W5R3',
			'W6R3'
		]);
	});
});

describe('the level of an exercise', () => {
	it('is that of the week', () => {
		expect(['W1R1', 'W4R3', 'W7R1', 'W9R3'].map((run) => level('calf', ran(run as RunId, 2)))).toEqual([
			1, 1, 2, 3
		]);
	});

	it('moves by one for each too easy or too hard, and stays from 1 to 3', () => {
		expect(level('calf', ran('W7R1', 3), said(2, 'too-easy'))).toBe(3);
		expect(level('calf', ran('W7R1', 3), said(2, 'too-easy'), said(1, 'too-easy'))).toBe(3);
		expect(level('calf', ran('W7R1', 3), said(2, 'too-hard'))).toBe(1);
		expect(level('calf', ran('W7R1', 3), said(2, 'too-hard'), said(1, 'too-easy'))).toBe(2);
		expect(level('bridge', ran('W7R1', 3), said(2, 'too-easy'))).toBe(2);
	});

	it('waits in a week in which running grows, and moves when it is over', () => {
		expect(level('calf', ran('W3R3', 4), ran('W4R1', 2), said(1, 'too-easy'))).toBe(1);
		expect(level('calf', ran('W3R3', 5), said(4, 'too-easy'), ran('W4R1', 2))).toBe(2);
		expect(level('calf', ran('W3R3', 4), ran('W4R1', 2), said(1, 'too-hard'))).toBe(1);
		expect(level('calf', ran('W6R3', 4), said(3, 'too-easy'), ran('W7R1', 1))).toBe(3);
	});

	it('is 1 where something it works is sore, whatever was said, for a week', () => {
		expect(level('calf', ran('W9R3', 5), said(3, 'too-easy'), felt(2, 'achilles', 1))).toBe(1);
		expect(level('calf', ran('W9R3', 9), felt(8, 'achilles', 3))).toBe(3);
		expect(level('deadbug', ran('W9R3', 5), felt(2, 'achilles', 3))).toBe(3);
	});
});

describe('an exercise appears', () => {
	it('never again once it is not for me or hurt, until it is welcome back', () => {
		expect(mayDo(bounds(said(3, 'not-for-me')), of('calf'))).toBe(false);
		expect(mayDo(bounds(said(3, 'hurts')), of('calf'))).toBe(false);
		expect(mayDo(bounds(said(3, 'not-for-me'), said(1, 'welcome')), of('calf'))).toBe(true);
	});

	it('not while an area of it is 4 or more in the newest check-in; a walk does all the same', () => {
		expect(mayDo(bounds(felt(1, 'achilles', 4, 'left')), of('calf'))).toBe(false);
		expect(mayDo(bounds(felt(2, 'achilles', 5), felt(1, 'achilles', 3)), of('calf'))).toBe(true);
		expect(mayDo(bounds(felt(1, 'lower-back', 6)), of('walk'))).toBe(true);
	});

	it('with a wall and a chair, until something else is said to be at hand', () => {
		expect(mayDo(bounds(), of('tibraise'))).toBe(true);
		expect(mayDo(bounds(), of('frcalf'))).toBe(false);
		const things: Event = { ...stamp(1), kind: 'things-chosen', things: ['roller', 'trampoline'] };
		expect(mayDo(bounds(things), of('frcalf'))).toBe(true);
		expect(mayDo(bounds(things), of('tibraise'))).toBe(false);
	});

	it('not when it is hard for the legs and the longest run is tomorrow', () => {
		const run = find(couchTo5k, 'W6R3');
		if (!run) throw new Error('no such run');
		const diary = fold([ran('W6R2', 2, 20)]);
		const tomorrow = boundsOf(diary, NOW, { run, on: '2026-11-22' });
		expect([mayDo(tomorrow, of('squat')), mayDo(tomorrow, of('bridge'))]).toEqual([false, true]);
		expect(mayDo(boundsOf(diary, NOW, { run, on: '2026-11-23' }), of('squat'))).toBe(true);
	});
});
