import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { duration, find, running, type PlannedRun } from './plan.ts';
import { recover } from './recovery.ts';
import * as session from './session.ts';
import { nextStart, previousStart } from './where.ts';

const W6R3 = find(couchTo5k, 'W6R3') as PlannedRun;
const NOON = 1_795_000_000_000;
const inPocket = { mode: 'pocket', treadmill: false, measured: false } as const;
const begun = () => session.begin(W6R3, couchTo5k.id, inPocket, NOON);
const at = (position: number, now = NOON + position * 1000) => session.move(begun(), position, now);

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
	test('hidden, a clock put forward by an hour or more is nobody’s sleep', () => {
		for (const jump of [3_600_000, 86_400_000, 7 * 86_400_000])
			expect(session.passed(before, { wall: NOON + jump + 1000, steady: 6000 }, true)).toBe(1);
	});
	test('for an audio track, whose place is its own, both clocks are only a bound', () => {
		expect(session.passedAtMost(before, { wall: NOON + 4_200_000, steady: 5010 })).toBe(4200);
		expect(session.passedAtMost(before, { wall: NOON - 3_600_000, steady: 6000 })).toBe(1);
		expect(session.passedAtMost(before, { wall: NOON - 3_600_000, steady: 4000 })).toBe(0);
	});
});

describe('a clockwork says where the run is', () => {
	const follow = (position: number, since: number) =>
		session.follow(at(600), { position, since }, NOON + 700_000);
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
		expect(session.isOver(done)).toBe(true);
		expect(session.outcome(done)).toEqual({ ending: 'whole', elapsed: 2100, ran: 1500 });
	});
	test('whole, though the cool-down walk was cut short', () => {
		expect(session.outcome(at(1800))).toEqual({ ending: 'whole', elapsed: 1800, ran: 1500 });
	});
	test('early: a part was run', () => {
		expect(session.outcome(at(300 + 822))).toEqual({ ending: 'early', elapsed: 1122, ran: 822 });
	});
	test('skipping to the end is not running it', () => {
		const skipped = session.jump(at(300), 1800, NOON);
		expect(session.outcome(session.move(skipped, 2100, NOON))).toEqual({
			ending: 'early',
			elapsed: 600,
			ran: 0
		});
	});
	test('running the first half twice is not running the whole', () => {
		const back = session.jump(at(300 + 750), 300, NOON);
		expect(session.outcome(session.move(back, 300 + 750, NOON))).toMatchObject({
			ending: 'early',
			ran: 1500
		});
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
			let one = session.begin(run, couchTo5k.id, { mode: 'screen', treadmill: false, measured: true }, now);
			let lived = 0;
			for (const { does, seconds } of list) {
				now += seconds * 1000;
				const before = one;
				if (does === 'live') one = session.move(one, one.position + seconds, now);
				if (does === 'next') one = session.jump(one, nextStart(run, one.position), now);
				if (does === 'previous') one = session.jump(one, previousStart(run, one.position), now);
				if (does === 'pause') one = session.resume(session.pause(one, now), now);
				if (does === 'live') lived += one.position - before.position;
				expect(one.position).toBeGreaterThanOrEqual(0);
				expect(one.position).toBeLessThanOrEqual(duration(run));
			}
			expect(session.elapsed(one)).toBeCloseTo(lived);
			expect(session.ran(one)).toBeLessThanOrEqual(session.elapsed(one) + 1e-9);
			if (session.outcome(one).ending === 'whole')
				expect(session.ran(one)).toBeGreaterThan(running(run) - 11);
			if (one.position > 0)
				expect(recover(JSON.parse(JSON.stringify(one)), [], now)).toMatchObject({
					ok: true,
					cut: { session: one }
				});
		}),
		{ seed: 20261122, numRuns: 500 }
	);
});
