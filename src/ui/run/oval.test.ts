import { describe, expect, test } from 'vitest';
import { INDOORS, INDOORS_ACROSS, OUTDOORS, OUTDOORS_ACROSS, path, place } from './oval.ts';

const rounded = ({ left, top }: { left: number; top: number }) => [Math.round(left), Math.round(top)];

describe('the place on the track', () => {
	test('starts and ends at the middle of the top, half way is the middle of the bottom', () => {
		for (const oval of [INDOORS, OUTDOORS, INDOORS_ACROSS, OUTDOORS_ACROSS]) {
			const edge = (100 * oval.inset) / oval.height;
			expect(place(oval, 0).left).toBeCloseTo(50);
			expect(place(oval, 0).top).toBeCloseTo(edge);
			expect(place(oval, 1).left).toBeCloseTo(50);
			expect(place(oval, 0.5).left).toBeCloseTo(50);
			expect(place(oval, 0.5).top).toBeCloseTo(100 - edge);
		}
	});
	test('goes clockwise: a quarter is on the right, three quarters on the left', () => {
		expect(rounded(place(INDOORS, 0.25))).toEqual([95, 50]);
		expect(rounded(place(INDOORS, 0.75))).toEqual([5, 50]);
		expect(rounded(place(INDOORS, 0.548))).toEqual([34, 94]);
	});
	test('bears what is not a share', () => {
		expect(place(INDOORS, -1).left).toBeCloseTo(50);
		expect(place(INDOORS, 2).left).toBeCloseTo(50);
	});
});

test('the path begins at the middle of the top', () => {
	expect(path(OUTDOORS)).toMatch(/^M179 14H/);
});
