import { expect, test } from 'vitest';
import { EMPTY, type Trail } from '#core/run/fixes.ts';
import { way, WIDE } from './way.ts';

const point = (at: number, north: number, east: number) => ({
	at,
	lat: north / 111_195,
	lon: east / 111_195
});
const trail: Trail = {
	...EMPTY,
	pieces: [
		[point(0, 0, 0), point(1, 0, 500), point(2, 300, 500)],
		[point(60, 300, 700), point(61, 0, 700)]
	],
	distance: 1300
};

test('a way lies within its drawing, north up, with its gap and a length to compare with', () => {
	const drawn = way(trail);
	expect(drawn?.pieces).toHaveLength(2);
	expect(drawn?.gaps).toHaveLength(1);
	expect(drawn?.start[1]).toBeGreaterThan(drawn?.height ? drawn.height / 2 : 999);
	const numbers = (drawn?.pieces.join(' ').match(/[\d.]+/g) ?? []).map(Number);
	expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
	expect(Math.max(...numbers)).toBeLessThanOrEqual(WIDE);
	expect(drawn?.scale.metres).toBe(200);
});

test('nothing measured, or one point, is nothing to draw; all points in one place are no fault', () => {
	expect(way(EMPTY)).toBeNull();
	expect(way({ ...EMPTY, pieces: [[point(0, 0, 0)]] })).toBeNull();
	const still = way({ ...EMPTY, pieces: [[point(0, 0, 0), point(1, 0, 0)]] });
	expect(still?.pieces[0]).not.toContain('NaN');
});
