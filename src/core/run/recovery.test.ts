import { describe, expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { duration, find, type PlannedRun } from './plan.ts';
import { recover, settled, stopped, type CutOff } from './recovery.ts';
import * as session from './session.ts';

const W6R3 = find(couchTo5k, 'W6R3') as PlannedRun;
const NOON = 1_795_000_000_000;
const HOUR = 3_600_000;
const PLANS = [couchTo5k];
const at = (position: number) =>
	session.move(
		session.begin(W6R3, couchTo5k.id, { mode: 'pocket', treadmill: true, measured: false }, NOON),
		position,
		NOON + position * 1000
	);
const kept = (record: unknown) => JSON.parse(JSON.stringify(record)) as unknown;

function cutAt(position: number, now: number): CutOff {
	const found = recover(kept(at(position)), PLANS, now);
	if (!found?.ok) throw new Error('nothing recovered');
	return found.cut;
}

describe('a run that was cut off', () => {
	test('carries on at its second, and says how long ago it was', () => {
		const cut = cutAt(1122, NOON + 1_122_000 + 360_000);
		expect(cut).toMatchObject({ ran: 822, ago: 360, fresh: true, over: false });
		expect(cut.session).toEqual(at(1122));
	});
	test('is said by how far the running had come, and before that by the walk', () => {
		expect(stopped(cutAt(1122, NOON))).toEqual({ at: 822, of: 1500, walk: false });
		expect(stopped(cutAt(130, NOON))).toEqual({ at: 130, of: 300, walk: true });
	});
	test('the next day it can still be noted, not carried on', () => {
		expect(cutAt(1122, NOON + 24 * HOUR).fresh).toBe(false);
	});
	test('a record from the future, because the clock was put back, counts as just now', () => {
		expect(cutAt(1122, NOON - 24 * HOUR)).toMatchObject({ ago: 0, fresh: true });
	});
	test('at its last second it is over', () => {
		expect(cutAt(duration(W6R3), NOON + HOUR).over).toBe(true);
	});
	test('none, or one that had not begun to move, is nothing to speak of', () => {
		for (const record of [undefined, null, at(0)]) expect(recover(record, PLANS, NOON)).toBeNull();
	});
});

describe('how it is noted', () => {
	const cut = cutAt(300 + 822, NOON + 2 * HOUR);
	test('as far as the clock saw, at the moment it was cut off', () => {
		expect(settled(cut, 'as-seen', NOON + 2 * HOUR)).toEqual({
			outcome: { ending: 'early', elapsed: 1122, ran: 822 },
			endedAt: NOON + 1_122_000
		});
	});
	test('to the end, when the person says so', () => {
		expect(settled(cut, 'whole', NOON + 2 * HOUR)).toEqual({
			outcome: { ending: 'whole', elapsed: 2100, ran: 1500 },
			endedAt: NOON + 2_100_000
		});
	});
	test('never in the future, whatever was done to the clock', () => {
		expect(settled(cut, 'whole', NOON + 1_200_000).endedAt).toBe(NOON + 1_200_000);
		expect(settled(cut, 'as-seen', NOON - 24 * HOUR).endedAt).toBe(NOON - 24 * HOUR);
	});
});

describe('a record that this Fourleaf did not write', () => {
	const first = { ...at(1122), version: undefined, treadmill: undefined, run: 'W6R3' };
	test('of the first version holds only the run’s name, which is looked up', () => {
		expect(recover(kept(first), PLANS, NOON)).toMatchObject({
			ok: true,
			cut: { session: { version: session.VERSION, run: W6R3, treadmill: false, position: 1122 } }
		});
	});
	test('whose plan is gone still holds its run', () => {
		expect(recover(kept({ ...at(1122), plan: 'the-club’s' }), [], NOON)).toMatchObject({ ok: true });
	});
	test.each([
		['whose run no plan has', { ...first, run: 'W99R1' }, /W99R1, is in none of your plans/],
		['of a plan that is gone', { ...first, plan: 'another' }, /W6R3, is in none of your plans/],
		['of a newer version', { version: 9, anything: true }, /newer Fourleaf .* still there/],
		['that is no record', 7, /damaged/],
		['without a shape', {}, /damaged/],
		['with a place that is no number', { ...at(9), position: 'late' }, /damaged/],
		['with a place past its end', { ...at(9), position: 9e9 }, /damaged/],
		['with a hole in what was lived', { ...at(9), lived: [null] }, /damaged/],
		['without segments', { ...at(9), run: { ...W6R3, segments: [] } }, /damaged/],
		[
			'of segments without length',
			{ ...at(9), run: { ...W6R3, segments: [{ kind: 'run', seconds: -1 }] } },
			/damaged/
		]
	])('%s says so in a sentence', (_, record, reason) => {
		const found = recover(kept(record), PLANS, NOON);
		expect(found).toMatchObject({ ok: false, reason: expect.stringMatching(reason) as string });
	});
});
