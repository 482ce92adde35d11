import { describe, expect, it } from 'vitest';
import { LIMITS } from '#core/care/figure/limits.ts';
import { STANDING, withNumbers } from '#core/care/figure/pose.ts';
import { wished } from '#core/care/figure/wish.ts';
import { WISHES } from '#core/care/figure/wishes.ts';
import { refusal, wishOf, withWish } from './wish-text.ts';

const FAMILY = `
const START = { root: { y: 0.3 }, touch: [] } as const;
export const WISHES: Wishes = {
	one: [START, { from: 0, nod: 3, touch: [{ p: ['heel'], on: 'floor' }] }],
	two: [{ ...START, nod: 4 }]
};
`;

describe('a pose from the workshop', () => {
	it('is written as the wish that makes it, for every pose there is', () => {
		for (const poses of Object.values(WISHES)) {
			poses.forEach((_, i) => {
				const pose = wished(poses, i);
				const again = wished([{ ...wishOf(pose), touch: [] }], 0);
				again.forEach((value, k) => expect(Math.abs(value - (pose[k] ?? NaN))).toBeLessThanOrEqual(0.5));
			});
		}
	});

	it('replaces that pose alone and keeps what it touches', () => {
		const pose = withNumbers(STANDING, { nod: 7.4, 'L.knee': 30, 'R.knee': 30 });
		expect(withWish(FAMILY, 'one', 1, pose)).toBe(
			FAMILY.replace(
				`{ from: 0, nod: 3, touch: [{ p: ['heel'], on: 'floor' }] }`,
				`{"nod":7,"both":{"knee":30}, "touch": [{ p: ['heel'], on: 'floor' }] }`
			)
		);
	});

	it('keeps the touches of a start that several share', () => {
		expect(withWish(FAMILY, 'one', 0, STANDING)).toContain('one: [{"both":{}, "touch": START.touch },');
		expect(withWish(FAMILY, 'two', 0, STANDING)).toContain('two: [{"both":{}, "touch": START.touch }]');
	});

	it('is not written where there is no such pose', () => {
		expect(() => withWish(FAMILY, 'one', 2, STANDING)).toThrow('no pose 2 of one');
		expect(() => withWish(FAMILY, 'three', 0, STANDING)).toThrow('no pose 0 of three');
	});

	it('is refused when a number is missing, is none or passes its limit', () => {
		expect(refusal(STANDING, LIMITS)).toBeNull();
		expect(refusal(STANDING.slice(1), LIMITS)).toBe('A pose has 51 numbers.');
		expect(refusal(withNumbers(STANDING, { 'L.knee': 170 }), LIMITS)).toBe('L.knee is 170, beyond 0 to 155.');
		expect(refusal(withNumbers(STANDING, { nod: NaN }), LIMITS)).toBe('nod is NaN, beyond -20 to 20.');
		expect(refusal('<script>', LIMITS)).toBe('A pose has 51 numbers.');
	});
});
