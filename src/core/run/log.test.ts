import { describe, expect, test } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event } from '../diary/event.ts';
import { wrongWith } from '../diary/check.ts';
import { decide } from '../feel/step.ts';
import { back, now, run, start, told } from '../feel/tale.ts';
import { couchTo5k } from './couch-to-5k.ts';
import { nameOf, read, remarks, taken, type Draft, type Logged } from './log.ts';

const draft: Draft = {
	run: 'W6R2',
	ending: 'whole',
	started: now(18, 18),
	minutes: '',
	kilometres: '',
	treadmill: false,
	was: null
};
const log = (change: Partial<Draft> = {}) => read({ ...draft, ...change }, couchTo5k, now(20, 9));
const reason = (logged: Logged) => (logged.ok ? null : logged.reason);
const event = (logged: Logged, id: string): Event => {
	if (!logged.ok) throw new Error(logged.reason);
	return { ...logged.happening, ...logged.ended, id };
};
const step = (events: Event[]) => decide(fold(events), couchTo5k, now(20, 9));

describe('a run noted afterwards', () => {
	test('stands at the moment it ended, with the time of its plan', () => {
		const logged = log();
		expect(logged).toMatchObject({
			ok: true,
			ended: { at: now(18, 18).at + 1980_000, offset: 0 },
			happening: { run: 'W6R2', ran: 1200, elapsed: 1980, loggedAt: now(20, 9).at }
		});
		expect(wrongWith(event(logged, '1'))).toBeNull();
	});

	test('a part of it, on a treadmill, with a distance', () => {
		const logged = log({ ending: 'early', minutes: '12,5', kilometres: '1.8', treadmill: true });
		expect(logged).toMatchObject({
			happening: { ending: 'early', ran: 750, elapsed: 750, distance: 1800, treadmill: true }
		});
		expect(wrongWith(event(logged, '1'))).toBeNull();
	});

	test('what cannot be is said, field by field', () => {
		expect(reason(log({ started: null }))).toBe('Say which day it was, and about when.');
		expect(reason(log({ started: now(20, 10) }))).toBe('That is still to come. Note a run once it is done.');
		expect(reason(log({ started: { at: now(20, 9).at - 60_000, offset: 0 } }))).toMatch(/still to come/);
		expect(reason(log({ started: { at: Date.UTC(1999, 11, 31, 12), offset: 0 } }))).toBe(
			'Fourleaf keeps runs from the year 2000 on.'
		);
		expect(reason(log({ ending: 'early' }))).toBe('Say how many minutes you ran, 1 to 600.');
		for (const minutes of ['0', '-5', 'ten', '601', '1e2']) expect(log({ minutes }).ok).toBe(false);
		for (const kilometres of ['0', 'far', '101']) expect(log({ kilometres }).ok).toBe(false);
	});

	test('what was left alone in a change stays exact: seconds, metres, pauses, and that it was run with Fourleaf', () => {
		const was = {
			...run(18, 'W6R2'),
			startedAt: now(18, 17).at + 12_345,
			ran: 1203,
			elapsed: 2011,
			distance: 3217
		};
		const kept = {
			...draft,
			was,
			started: { at: was.startedAt, offset: 0 },
			minutes: '20.1',
			kilometres: '3.22'
		};
		const { id: _id, at: ended, offset: _offset, ...happening } = was;
		expect(read(kept, couchTo5k, now(20, 9))).toEqual({
			ok: true,
			ended: { at: ended, offset: 0 },
			happening
		});
		expect(read({ ...kept, minutes: '19', kilometres: '' }, couchTo5k, now(20, 9))).toMatchObject({
			happening: { ran: 1140, elapsed: 1920, startedAt: was.startedAt }
		});
	});

	test('one that overlaps another is kept, and it is said', () => {
		const diary = fold([start(16, 'W6R1'), run(18, 'W6R1')]);
		const logged = log({ started: { at: now(18, 17).at + 1_800_000, offset: 0 } });
		expect(remarks(logged, diary, couchTo5k, null)).toEqual([
			'Week 6, run 1 is noted for the same time. Both will be kept.'
		]);
		expect(remarks(logged, diary, couchTo5k, diary.runs[0]?.id ?? null)).toEqual([]);
		expect(remarks(log({ started: now(17, 9) }), diary, couchTo5k, null)).toEqual([]);
	});

	test('one from before the plan began moves nothing on, and it is said', () => {
		const events = [start(19, 'W6R1')];
		expect(remarks(log(), fold(events), couchTo5k, null)).toHaveLength(1);
		expect(step([...events, event(log(), '1')]).run.id).toBe('W6R1');
	});
});

describe('what a noted run does to the step', () => {
	const events = [start(10, 'W6R1'), run(14, 'W6R1')];

	test('it moves the plan on from its place in time, not from when it was written down', () => {
		const logged = event(log(), '1');
		expect(step([...events, logged])).toMatchObject({ rule: 'next', run: { id: 'W6R3' }, on: '2026-11-20' });
		const later = run(19, 'W6R3');
		const between = fold([...events, later, logged]);
		expect(between.runs.map((each) => each.run)).toEqual(['W6R1', 'W6R2', 'W6R3']);
		expect(step([...events, later, logged]).run.id).toBe('W7R1');
	});

	test('a check-in about it counts as one about any other run', () => {
		const first = run(14, 'W6R1');
		const sore = told(14, 'after', first, [back(3)]);
		expect(step([start(10, 'W6R1'), sore, first]).outcome).toBe('repeat');
	});

	test('a run outside the plan is a day of running: a rest day follows, no gap opens, the plan stays', () => {
		const own = (day: number) => event(log({ run: null, minutes: '20', started: now(day, 18) }), `own${day}`);
		expect(step([...events, own(19)])).toMatchObject({ run: { id: 'W6R2' }, on: '2026-11-21' });
		const late = [start(1, 'W6R1'), run(2, 'W6R1')];
		expect(step(late).rule).toBe('gap');
		expect(step([...late, own(16)])).toMatchObject({ rule: 'next', run: { id: 'W6R2' } });
		expect(step([...late, own(16)]).because).toContain('You have done a run of your own.');
	});

	test('taken back, with what was told about it, the step is what it was', () => {
		const logged = event(log(), '1');
		const sore = told(18, 'after', { ...run(18, 'W6R2'), id: '1' }, [back(5)]);
		const all = [...events, logged, sore];
		const diary = fold(all);
		const run1 = diary.runs.at(-1);
		if (!run1) throw new Error('no run');
		const gone = taken(diary, run1).map(({ id }): Event => ({
			...now(20, 9),
			id: `r${id}`,
			kind: 'retracted',
			event: id
		}));
		expect(gone).toHaveLength(2);
		expect(step(all).outcome).toBe('rest');
		expect(step([...all, ...gone])).toEqual(step(events));
	});
});

test('a run has a name, also outside a plan and of a plan that is not known here', () => {
	expect(nameOf({ run: 'W6R3' }, couchTo5k)).toBe('Week 6, run 3');
	expect(nameOf({ run: null }, couchTo5k)).toBe('A run of your own');
	expect(nameOf({ run: 'W30R1' }, undefined)).toBe('W30R1');
});
