import { expect, it } from 'vitest';
import { allActs } from './acts.ts';
import { toldOf } from './told.ts';

const acts = await allActs();
const told = (id: string, side: 'L' | 'R' = 'R') => {
	const act = acts.get(id);
	if (!act) throw new Error(`${id} is not drawn`);
	return toldOf(act, side);
};

it('tells every move in two or three pictures that are not the same', () => {
	for (const id of acts.keys()) {
		const seen = told(id).pictures.map(({ shapes }) => shapes.map(({ d }) => d).join());
		expect(seen.length, id).toBeGreaterThanOrEqual(2);
		expect(seen.length, id).toBeLessThanOrEqual(3);
		expect(new Set(seen).size, id).toBe(seen.length);
	}
});

it('lays a small move into one picture with an arrow, and puts a large one side by side', () => {
	expect(told('calf').arrow).toMatch(/^M/);
	expect(told('bridge').arrow).toMatch(/^M/);
	expect(told('birddog').arrow).toBeNull();
	expect(told('desksit')).toMatchObject({ arrow: null, pictures: { length: 3 } });
});

it('mirrors the arrow with the picture', () => {
	const shaft = (side: 'L' | 'R') => told('calf', side).arrow?.split('M')[1] ?? '';
	const numbers = (side: 'L' | 'R') => (shaft(side).match(/-?[\d.]+/g) ?? []).map(Number);
	const [right, left] = [numbers('R'), numbers('L')];
	right.forEach((n, i) => expect(i % 2 === 0 ? -n : n).toBeCloseTo(left[i] ?? NaN, 0));
});
