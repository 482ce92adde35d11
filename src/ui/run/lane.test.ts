import { expect, test } from 'vitest';
import { across, road } from './lane.ts';

test('the path swings from one side to the other, and where it is at a height lies on it', () => {
	expect(road(1)).toBe('M-16 0C-16 50 16 50 16 100');
	expect([0, 0.167, 0.5, 0.833, 1].map((share) => Math.abs(Math.round(10 * across(1, share)) / 10))).toEqual([
		16, 14.6, 0, 14.6, 16
	]);
	expect(across(1, 0.2)).toBeLessThan(0);
	expect(across(2, 0.2)).toBeCloseTo(-across(1, 0.2));
});
