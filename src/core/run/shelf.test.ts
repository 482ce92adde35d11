import { describe, expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { longestStretch, running, type Plan } from './plan.ts';
import { parse } from './plan-text.ts';
import { print } from './plan-print.ts';
import { beside, bundled, likeIt, own, readOwn } from './shelf.ts';

const [, gentle, bridge] = bundled as readonly [Plan, Plan, Plan];
const added = (id: string, text: string) => ({ id, at: 1, offset: 0, kind: 'plan-added' as const, text });
const mine = (name: string, minutes: number) => `plan: ${name}\nid: mine\nW1R1: run ${minutes}:00\n`;

describe('the plans that come with Fourleaf', () => {
	test('each says its source and its status', () => {
		for (const plan of bundled) expect(`${plan.source} ${plan.status}`).toMatch(/not tested in a trial/i);
	});

	test('each is a text: written out and read it is the same plan', () => {
		for (const plan of bundled) {
			const reading = parse(print(plan));
			expect(reading).toMatchObject({ ok: true, plan });
		}
	});

	test('Gentle start: 14 weeks of 3, no run with over 13.4% more running than any before it', () => {
		expect(gentle.runs).toHaveLength(42);
		const minutes = gentle.runs.map(running);
		expect(minutes[0]).toBe(16 * 30);
		expect(minutes.at(-1)).toBe(1800);
		for (const [i, seconds] of minutes.entries())
			expect(seconds / Math.max(...minutes.slice(0, i), i === 0 ? seconds : 0)).toBeLessThan(1.134);
	});

	test('Bridge to 10K: 11 weeks of 3; a long run is 10% longer than those of four weeks before at most', () => {
		expect(bridge.runs).toHaveLength(33);
		const long = bridge.runs.filter(({ run }) => run === 3).map((run) => running(run) / 60);
		expect(long).toEqual([30, 33, 36, 30, 39, 42, 46, 38, 50, 55, 60]);
		for (const [i, minutes] of long.entries())
			expect(minutes).toBeLessThanOrEqual(1.1 * Math.max(30, ...long.slice(Math.max(0, i - 4), i)));
	});

	test('a bridge run asks for more at once than the run it follows, and less than the one it leads to', () => {
		for (const plan of bundled)
			for (const step of plan.bridges) {
				const from = plan.runs.findIndex(({ week, run }) => week === step.week && run === step.run);
				const [before, next] = [plan.runs[from], plan.runs[from + 1]];
				expect(longestStretch(step)).toBeGreaterThan(before ? longestStretch(before) : Infinity);
				expect(longestStretch(step)).toBeLessThan(next ? longestStretch(next) : 0);
			}
	});
});

describe('plans of one’s own', () => {
	test('the latest of an id stands, newest first', () => {
		const list = own([
			added('a', mine('Old', 1)),
			added('b', mine('Other', 2).replace('mine', 'other')),
			added('c', mine('New', 3))
		]);
		expect(list.map(({ plan, added: { id } }) => [plan.name, id])).toEqual([
			['New', 'c'],
			['Other', 'b']
		]);
	});

	test('what cannot be read, or calls itself like a bundled plan, is left out', () => {
		const list = [added('a', 'something newer'), added('b', print({ ...couchTo5k, name: 'Not it' }))];
		expect(own(list)).toEqual([]);
		expect(beside(list)).toEqual([gentle, bridge]);
	});

	test('an id that belongs to Fourleaf is a mistake on its line', () => {
		expect(readOwn(mine('Mine', 1))).toMatchObject({ ok: true });
		expect(readOwn(mine('Mine', 1).replace('mine', 'new'))).toMatchObject({
			ok: false,
			mistakes: [{ line: 2, column: 1 }]
		});
		expect(readOwn('plan: Gentle start\nW1R1: run 60s')).toMatchObject({ mistakes: [{ line: 1 }] });
	});

	test('every bundled plan can be the beginning of one’s own', () => {
		for (const plan of bundled)
			expect(readOwn(likeIt(plan))).toMatchObject({
				ok: true,
				plan: { id: `my-${plan.id}`, runs: plan.runs }
			});
	});
});
