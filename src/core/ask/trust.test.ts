import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { step, type Standing } from './trust.ts';

const fresh: Standing = { days: 0, posts: 0, thankedBy: 0, quietFor: null, known: false };
const settled: Standing = { ...fresh, days: 3, posts: 2 };
const trusted: Standing = { ...fresh, days: 30, posts: 10, thankedBy: 5 };

describe('a step of trust', () => {
	test.each([
		['joined just now', fresh, 'new'],
		['years here without a word', { ...fresh, days: 900 }, 'new'],
		['much on the first day', { ...fresh, posts: 10, thankedBy: 5 }, 'new'],
		['three days, two posts', settled, 'settled'],
		['the same, with a post hidden yesterday', { ...settled, quietFor: 1 }, 'new'],
		['the same, two weeks later', { ...settled, quietFor: 14 }, 'settled'],
		['a month, ten posts, thanked by five people', trusted, 'trusted'],
		['the same, thanked by four', { ...trusted, thankedBy: 4 }, 'settled'],
		['the same, paused two months ago', { ...trusted, quietFor: 60 }, 'settled'],
		['known to the host since this morning', { ...fresh, known: true }, 'trusted']
	])('%s', (_, standing, expected) => expect(step(standing)).toBe(expected));

	test('never goes down by more days, posts or thanks (seed 4108)', () => {
		const order = ['new', 'settled', 'trusted'];
		const some = fc.record({
			days: fc.nat(120),
			posts: fc.nat(20),
			thankedBy: fc.nat(10),
			quietFor: fc.option(fc.nat(120)),
			known: fc.boolean()
		});
		fc.assert(
			fc.property(some, fc.nat(40), fc.nat(10), fc.nat(5), (before, days, posts, thanks) => {
				const after = {
					...before,
					days: before.days + days,
					posts: before.posts + posts,
					thankedBy: before.thankedBy + thanks
				};
				expect(order.indexOf(step(after))).toBeGreaterThanOrEqual(order.indexOf(step(before)));
			}),
			{ seed: 4108 }
		);
	});
});
