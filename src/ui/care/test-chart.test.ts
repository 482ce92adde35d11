import { describe, expect, it } from 'vitest';
import type { Measured } from '#core/care/sides.ts';
import { testChart } from './test-chart.ts';

const on = (
	day: string,
	left: number | null,
	right: number | null,
	both: number | null = null
): Measured => ({
	day,
	left,
	right,
	both
});

describe('the chart of a self-test', () => {
	it('needs two days', () => {
		expect(testChart([])).toBeNull();
		expect(testChart([on('2026-10-26', 10, 12)])).toBeNull();
	});

	it('has a line for each side on one scale from 0, more is higher', () => {
		const chart = testChart([on('2026-10-26', 10, 12), on('2026-11-23', 15, 12)]);
		const [left, right] = chart?.lines ?? [];
		expect([left?.key, right?.key]).toEqual(['left', 'right']);
		expect(left?.points[1]?.y).toBeLessThan(left?.points[0]?.y ?? 0);
		expect(right?.points[1]?.y).toBe(right?.points[0]?.y);
		expect(chart?.top).toBe(15);
	});

	it('lays days as far apart as they were, within the drawing', () => {
		const chart = testChart([
			on('2026-09-01', null, null, 20),
			on('2026-09-29', null, null, 30),
			on('2026-12-22', null, null, 40)
		]);
		const [a, b, c] = (chart?.lines[0]?.points ?? []).map(({ x }) => x) as [number, number, number];
		expect((b - a) / (c - a)).toBeCloseTo(0.25, 2);
		expect(a).toBeGreaterThan(0);
		expect(c).toBeLessThan(chart?.width ?? 0);
	});

	it('leaves out a side that was not measured that day', () => {
		const chart = testChart([on('2026-10-26', 10, null), on('2026-11-23', 15, 12)]);
		expect(chart?.lines.map(({ points }) => points.length)).toEqual([2, 1]);
	});

	it('keeps the two last numbers apart, the higher one above', () => {
		const chart = testChart([on('2026-10-26', 10, 12), on('2026-11-23', 20, 21)]);
		const [left, right] = chart?.lines ?? [];
		expect((left?.label ?? 0) - (right?.label ?? 0)).toBeGreaterThanOrEqual(15);
	});
});
