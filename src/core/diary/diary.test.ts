import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './diary.ts';
import type { Event } from './event.ts';

const SEED = { seed: 20_261_122, numRuns: 500 };

const stamp = fc.record({
	id: fc.nat({ max: 30 }).map((n) => `e${n}`),
	at: fc.nat({ max: 20 }),
	offset: fc.constantFrom(0, 60)
});

/** What an event says, of every kind that folds differently; ids and times collide often. */
const said: fc.Arbitrary<object> = fc.oneof(
	fc.constantFrom(
		{ kind: 'danger-pressed' },
		{ kind: 'plan-resumed' },
		{ kind: 'x-from-the-future', more: 1 }
	),
	fc.record({ kind: fc.constant('named'), name: fc.string({ maxLength: 3 }) }),
	fc.record({ kind: fc.constant('retracted'), event: fc.nat({ max: 30 }).map((n) => `e${n}`) }),
	fc.record({ kind: fc.constant('run-chosen'), run: fc.constantFrom('W1R1', 'W6R3') }),
	fc.record({
		kind: fc.constant('plan-started'),
		plan: fc.constant('couch-to-5k'),
		from: fc.constant('W1R1')
	})
);

/** One event per id, as ids are minted once: whoever has an id has the same event. */
const events = fc
	.array(fc.tuple(stamp, said), { maxLength: 30 })
	.map((list) => [...new Map(list.map(([s, what]) => [s.id, { ...s, ...what } as Event])).values()]);

describe('folding', () => {
	it('fold(a ++ b) is fold(b, fold(a)), also when b brings events that a has', () => {
		fc.assert(
			fc.property(events, fc.nat({ max: 30 }), fc.nat({ max: 30 }), (all, from, to) => {
				const a = all.slice(0, Math.max(from, to));
				const b = all.slice(Math.min(from, to));
				expect(fold(b, fold(a))).toEqual(fold([...a, ...b]));
			}),
			SEED
		);
	});

	it('does not depend on the order in which events arrive', () => {
		fc.assert(
			fc.property(
				events.chain((all) =>
					fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
				),
				([all, mixed]) => {
					expect(fold(mixed)).toEqual(fold(all));
				}
			),
			SEED
		);
	});

	it('keeps a kind it does not know, and never reads it', () => {
		const odd: Event = { kind: 'x-slept', id: '1', at: 1, offset: 0 };
		expect(fold([odd])).toEqual({ ...fold([]), events: [odd] });
	});

	it('leaves out what was taken back, whichever arrives first', () => {
		const press: Event = { kind: 'danger-pressed', id: '1', at: 1, offset: 0 };
		const back: Event = { kind: 'retracted', id: '2', at: 2, offset: 0, event: '1' };
		expect(fold([press, back]).pauses).toEqual([]);
		expect(fold([press], fold([back])).pauses).toEqual([]);
	});
});
