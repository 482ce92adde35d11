import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { duration, find, type PlannedRun } from './plan.ts';
import { nextStart, previousStart, where } from './where.ts';

const run = (id: `W${number}R${number}`) => find(couchTo5k, id) as PlannedRun;

describe('where one is in a run', () => {
	test('13:42 into the 25 minutes of week 6, run 3', () => {
		const here = where(run('W6R3'), 300 + 822);
		expect(here).toMatchObject({ index: 1, into: 822, left: 678, leftInAll: 978, nth: 1, of: 1 });
		expect(here.next).toEqual({ kind: 'walk', seconds: 300 });
	});
	test('the third of the eight runs of week 1', () => {
		expect(where(run('W1R1'), 601)).toMatchObject({ nth: 3, of: 8, left: 59 });
	});
	test('a boundary belongs to what begins there; the end is the end', () => {
		expect(where(run('W6R3'), 300).segment.kind).toBe('run');
		expect(where(run('W6R3'), 299.9).segment.kind).toBe('walk');
		expect(where(run('W6R3'), 99_999)).toMatchObject({ index: 2, left: 0, leftInAll: 0, next: null });
	});
	test('skip goes to the next part, back to the start of this one, and just after it to the one before', () => {
		expect(nextStart(run('W6R2'), 400)).toBe(900);
		expect(nextStart(run('W6R2'), 1800)).toBe(1980);
		expect(previousStart(run('W6R2'), 400)).toBe(300);
		expect(previousStart(run('W6R2'), 302)).toBe(0);
		expect(previousStart(run('W6R2'), 1)).toBe(0);
	});
});

test('into and left make the segment, everywhere in every run', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...couchTo5k.runs),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(planned, share) => {
				const position = share * duration(planned);
				const here = where(planned, position);
				expect(here.into + here.left).toBeCloseTo(here.segment.seconds);
				expect(here.start + here.into).toBeCloseTo(position);
				expect(nextStart(planned, position)).toBeGreaterThanOrEqual(position);
				expect(previousStart(planned, position)).toBeLessThanOrEqual(position);
			}
		),
		{ seed: 20261122 }
	);
});
