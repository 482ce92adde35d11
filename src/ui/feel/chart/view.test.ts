import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_DAYS, MOST_DAYS, moved, sized, upTo, within, zoomed } from './view.ts';

const bounds = { first: -100, last: 7 };

describe('the view of the timeline', () => {
	it('shows so many days up to the last', () => expect(upTo(42, bounds)).toEqual({ from: -35, days: 42 }));
	it('moves, but not past what there is', () => {
		expect(moved({ from: -35, days: 42 }, -10, bounds).from).toBe(-45);
		expect(moved({ from: -35, days: 42 }, 10, bounds).from).toBe(-35);
		expect(moved({ from: -35, days: 42 }, -1000, bounds).from).toBe(-100);
	});
	it('keeps what is under the fingers where it is', () => {
		expect(zoomed({ from: -40, days: 20 }, 2, 0.25, bounds)).toEqual({ from: -45, days: 40 });
		expect(sized({ from: -50, days: 20 }, 10, bounds)).toEqual({ from: -45, days: 10 });
	});
	it('ends with the last day when it is wider than all there is', () => {
		expect(upTo(364, bounds)).toEqual({ from: -357, days: 364 });
	});
	it('never leaves a week to a year, nor the end, whatever the hands do', () => {
		const act = fc.record({
			by: fc.integer({ min: -400, max: 400 }),
			factor: fc.double({ min: 0.1, max: 9, noNaN: true })
		});
		fc.assert(
			fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
				let view = upTo(42, bounds);
				for (const { by, factor } of acts) view = zoomed(moved(view, by, bounds), factor, 0.5, bounds);
				expect(view.days).toBeGreaterThanOrEqual(LEAST_DAYS);
				expect(view.days).toBeLessThanOrEqual(MOST_DAYS);
				expect(view.from + view.days).toBeLessThanOrEqual(bounds.last + 1e-6);
				expect(within(view, bounds)).toEqual(view);
			}),
			{ seed: 20_261_122, numRuns: 200 }
		);
	});
});
