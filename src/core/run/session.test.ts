import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { duration, find, running, type PlannedRun } from './plan.ts';
import * as session from './session.ts';
import { nextStart, previousStart } from './where.ts';

const W6R3 = find(couchTo5k, 'W6R3') as PlannedRun;
const NOON = 1_795_000_000_000;
const begun = () => session.begin(W6R3, couchTo5k.id, 'pocket', NOON);
const at = (position: number, now = NOON + position * 1000) => session.move(begun(), W6R3, position, now);

describe('how much time passed', () => {
	const before = { wall: NOON, steady: 5000 };
	test('in view the steady clock says, even when the wall clock is put forward or back an hour', () => {
		expect(session.passed(before, { wall: NOON + 3_600_000, steady: 6000 }, false)).toBe(1);
		expect(session.passed(before, { wall: NOON - 3_600_000, steady: 6000 }, false)).toBe(1);
	});
	test('hidden, a device that slept is believed by its wall clock, and never goes back', () => {
		expect(session.passed(before, { wall: NOON + 60_000, steady: 5010 }, true)).toBe(60);
		expect(session.passed(before, { wall: NOON - 3_600_000, steady: 6000 }, true)).toBe(1);
		expect(session.passed(before, { wall: NOON - 1, steady: 5000 }, true)).toBe(0);
	});
});

describe('a clockwork says where the run is', () => {
	const follow = (position: number, since: number) =>
		session.follow(at(600), W6R3, { position, since }, NOON + 700_000);
	test('as much further as time passed: it went on, also after a long sleep', () => {
		expect(session.elapsed(follow(601, 1))).toBe(601);
		expect(session.elapsed(follow(1200, 600))).toBe(1200);
		expect(session.elapsed(follow(599.9, 0.2))).toBe(600);
	});
	test('much further, or back: somebody moved it, and the stretch between was not lived', () => {
		expect(follow(1500, 1)).toMatchObject({ position: 1500 });
		expect(session.elapsed(follow(1500, 1))).toBe(600);
		expect(session.elapsed(follow(300, 1))).toBe(600);
	});
});

describe('how a run ended', () => {
	test('whole: everything run', () => {
		const done = at(duration(W6R3));
		expect(session.isOver(done, W6R3)).toBe(true);
		expect(session.outcome(done, W6R3)).toEqual({ ending: 'whole', elapsed: 2100, ran: 1500 });
	});
	test('whole, though the cool-down walk was cut short', () => {
		expect(session.outcome(at(1800), W6R3)).toEqual({ ending: 'whole', elapsed: 1800, ran: 1500 });
	});
	test('early: a part was run', () => {
		expect(session.outcome(at(300 + 822), W6R3)).toEqual({ ending: 'early', elapsed: 1122, ran: 822 });
	});
	test('skipping to the end is not running it', () => {
		const skipped = session.jump(at(300), W6R3, 1800, NOON);
		expect(session.outcome(session.move(skipped, W6R3, 2100, NOON), W6R3)).toEqual({
			ending: 'early',
			elapsed: 600,
			ran: 0
		});
	});
	test('running the first half twice is not running the whole', () => {
		const back = session.jump(at(300 + 750), W6R3, 300, NOON);
		expect(session.outcome(session.move(back, W6R3, 300 + 750, NOON), W6R3)).toMatchObject({
			ending: 'early',
			ran: 1500
		});
	});
});

describe('a run that was cut off', () => {
	const kept = (position: number) => JSON.parse(JSON.stringify(at(position))) as unknown;
	test('carries on at its second, and says how long ago it was', () => {
		const cut = session.recover(kept(1122), couchTo5k, NOON + 1_122_000 + 360_000);
		expect(cut).toMatchObject({ ran: 822, ago: 360, fresh: true });
		expect(cut?.session.position).toBe(1122);
	});
	test('the next day it can still be noted, not carried on', () => {
		expect(session.recover(kept(1122), couchTo5k, NOON + 86_400_000)?.fresh).toBe(false);
	});
	test('a record from the future counts as just now', () => {
		expect(session.recover(kept(1122), couchTo5k, NOON - 86_400_000)).toMatchObject({ ago: 0, fresh: true });
	});
	test('what is damaged, foreign or has not begun is no run', () => {
		const foreign = { ...at(100), plan: 'another' };
		for (const record of [
			undefined,
			null,
			7,
			'x',
			{},
			{ ...at(9), position: 'late' },
			foreign,
			at(0),
			at(9e9 - 9e9)
		])
			expect(session.recover(record, couchTo5k, NOON)).toBeNull();
		expect(session.recover({ ...at(9), run: 'W99R1' }, couchTo5k, NOON)).toBeNull();
		expect(session.recover({ ...at(9), lived: [null] }, couchTo5k, NOON)).toBeNull();
	});
});

type Deed = { does: 'live' | 'next' | 'previous' | 'pause'; seconds: number };
const deeds = fc.array(
	fc.record({
		does: fc.constantFrom<Deed['does']>('live', 'live', 'next', 'previous', 'pause'),
		seconds: fc.integer({ min: 0, max: 900 })
	}),
	{ maxLength: 30 }
);
const anyRun = fc.constantFrom(...couchTo5k.runs);

test('whatever a person does: the place stays in the run, what was lived adds up, and killing it loses nothing', () => {
	fc.assert(
		fc.property(anyRun, deeds, (run, list) => {
			let now = NOON;
			let one = session.begin(run, couchTo5k.id, 'screen', now);
			let lived = 0;
			for (const { does, seconds } of list) {
				now += seconds * 1000;
				const before = one;
				if (does === 'live') one = session.move(one, run, one.position + seconds, now);
				if (does === 'next') one = session.jump(one, run, nextStart(run, one.position), now);
				if (does === 'previous') one = session.jump(one, run, previousStart(run, one.position), now);
				if (does === 'pause') one = session.resume(session.pause(one, now), now);
				if (does === 'live') lived += one.position - before.position;
				expect(one.position).toBeGreaterThanOrEqual(0);
				expect(one.position).toBeLessThanOrEqual(duration(run));
			}
			expect(session.elapsed(one)).toBeCloseTo(lived);
			expect(session.ran(one, run)).toBeLessThanOrEqual(session.elapsed(one) + 1e-9);
			if (session.outcome(one, run).ending === 'whole')
				expect(session.ran(one, run)).toBeGreaterThan(running(run) - 11);
			const cut = session.recover(JSON.parse(JSON.stringify(one)), couchTo5k, now);
			if (one.position > 0) expect(cut?.session).toEqual(one);
		}),
		{ seed: 20261122, numRuns: 500 }
	);
});
