import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, EMPTY, follow, offset, pace, type Fix, type Trail } from './fixes.ts';

const DEGREE = 111_195;
const HOME = { lat: 51.5, lon: -0.12 };
const NOON = 1_795_000_000_000;
/** A fix so many metres north and east of home after so many seconds. */
const fix = (at: number, north: number, east = 0, more: Partial<Fix> = {}): Fix => ({
	at,
	stamp: NOON + at * 1000,
	lat: HOME.lat + north / DEGREE,
	lon: HOME.lon + east / (DEGREE * Math.cos((HOME.lat * Math.PI) / 180)),
	accuracy: 5,
	...more
});
const through = (fixes: readonly Fix[], from: Trail = EMPTY) => fixes.reduce(follow, from);
/** Straight north at a speed in metres a second, a fix each second. */
const straight = (from: number, to: number, speed = 2.5) =>
	Array.from({ length: to - from + 1 }, (_, i) => fix(from + i, (from + i) * speed));

describe('a run with a clear sky', () => {
	test('is as long as it is, to a step', () => {
		expect(through(straight(0, 400)).distance).toBeGreaterThan(990);
		expect(through(straight(0, 400)).distance).toBeLessThanOrEqual(1000.5);
	});
	test('has a pace: 2.5 metres a second are 6:40 a kilometre', () => {
		expect(pace(through(straight(0, 400)), 400)).toBeCloseTo(400, -1);
		expect(pace(through(straight(0, 10)), 10)).toBeNull();
		expect(pace(EMPTY, 0)).toBeNull();
	});
	test('round a track with trembling positions is within 5 %', () => {
		const random = fc.sample(fc.double({ min: -1, max: 1, noNaN: true }), { numRuns: 2402, seed: 20261122 });
		const round = 400 / (2 * Math.PI);
		let [north, east] = [0, 0];
		const fixes = Array.from({ length: 1201 }, (_, at) => {
			// What a phone is off by changes slowly: it is nearly what it was a second ago.
			north = 0.97 * north + 0.9 * (random[2 * at] ?? 0);
			east = 0.97 * east + 0.9 * (random[2 * at + 1] ?? 0);
			const angle = (2.5 * at) / round;
			return fix(at, round * Math.sin(angle) + north, round * Math.cos(angle) + east);
		});
		expect(Math.abs(through(fixes).distance / 3000 - 1)).toBeLessThan(0.05);
	});
	test('standing at a crossing adds nothing', () => {
		const still = Array.from({ length: 120 }, (_, i) => fix(i, 3 * Math.sin(i), 3 * Math.cos(i / 2)));
		expect(through(still).distance).toBe(0);
	});
	test('across the line where the days change, it is no way round the world', () => {
		expect(offset({ lat: 0, lon: 179.9999 }, { lat: 0, lon: -179.9999 }).east).toBeCloseTo(22.2, 0);
	});
});

describe('a fix that cannot be right', () => {
	const before = through(straight(0, 100));
	test.each([
		['claims too little', fix(101, 252, 0, { accuracy: 80 })],
		['claims nothing', fix(101, 252, 0, { accuracy: NaN })],
		['lies nowhere', fix(101, 252, 0, { lat: 91 })],
		['says the same again', { ...fix(101, 260), stamp: NOON + 100_000 }]
	])('is left out when it %s', (_, wrong) => expect(follow(before, wrong)).toBe(before));
	test.each([
		['lies a street away', fix(101, 252, 300)],
		['is old', { ...fix(101, 150), stamp: NOON + 60_000 }],
		['comes in no time', { ...fix(101, 300), at: 100 }]
	])('is doubted when it %s, and the next good one goes on as if it had not been', (_, wrong) => {
		const after = follow(follow(before, wrong), fix(102, 255));
		expect(after.pieces).toHaveLength(1);
		expect(after.distance).toBeLessThan(257);
	});
	test('three that agree are right: the line begins anew there, and the jump does not count', () => {
		const jumped = through([fix(101, 250, 900), fix(102, 252, 900), fix(103, 255, 900)], before);
		expect(jumped.pieces).toHaveLength(2);
		expect(jumped.distance).toBe(before.distance);
	});
	test('three that do not agree are not', () => {
		const wild = through([fix(101, 250, 900), fix(102, 250, -900), fix(103, 250, 900)], before);
		expect(wild.pieces).toHaveLength(1);
	});
});

describe('a gap', () => {
	const before = through(straight(0, 100));
	test('of a minute at a run is drawn as a gap, and its straight line counts', () => {
		const after = follow(before, fix(160, 400));
		expect(after.pieces).toHaveLength(2);
		expect(after.distance - before.distance).toBeCloseTo(152, -1);
		expect(after.bridged).toBeCloseTo(after.distance - before.distance);
	});
	test('of ten minutes, or at a bus’s speed, counts nothing', () => {
		expect(follow(before, fix(700, 900)).distance).toBe(before.distance);
		expect(follow(before, fix(160, 850)).distance).toBe(before.distance);
	});
	test('by a pause or a closed page begins a new piece wherever one is then', () => {
		const after = follow(cut(before), fix(110, 700));
		expect(after.pieces).toHaveLength(2);
		expect(after.distance).toBe(before.distance);
	});
});

test('a clock that is put forward or back in the middle costs three fixes at most', () => {
	for (const jump of [3_600_000, -3_600_000, 86_400_000]) {
		const after = straight(101, 200).map((each) => ({ ...each, stamp: each.stamp + jump }));
		const trail = through(after, through(straight(0, 100)));
		expect(trail.distance).toBeGreaterThan(480);
		expect(trail.distance).toBeLessThanOrEqual(500.5);
	}
});

test('whatever the phone says, the line stays short, the distance is a number and never shrinks', () => {
	const any = fc.record({
		at: fc.double({ min: 0, max: 5000 }),
		stamp: fc.double({ min: NOON - 1e7, max: NOON + 1e7 }),
		lat: fc.double({ min: -100, max: 100 }),
		lon: fc.double({ min: -200, max: 200 }),
		accuracy: fc.double({ min: -1, max: 60 })
	});
	fc.assert(
		fc.property(fc.array(any, { maxLength: 60 }), (fixes) => {
			let trail = EMPTY;
			for (const each of fixes) {
				const next = follow(trail, each);
				expect(next.distance).toBeGreaterThanOrEqual(trail.distance);
				trail = next;
			}
			expect(trail.pieces.flat().length).toBeLessThanOrEqual(fixes.length);
		}),
		{ seed: 20261122, numRuns: 300 }
	);
	const long = through(straight(0, 30_000, 9));
	expect(long.pieces.flat().length).toBeLessThanOrEqual(4000);
	expect(long.distance).toBeCloseTo(270_000, -2);
});
