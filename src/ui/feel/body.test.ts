import { describe, expect, it } from 'vitest';
import { AREAS, placeKey } from '#core/feel/areas.ts';
import { BODY } from './body.ts';
import { CLOSER } from './closer.ts';
import { placesOf, towards } from './drawing.ts';

const near = Object.values(CLOSER).flat();
const every = [...BODY, ...near];
const taken = (drawings: typeof every) =>
	new Set(drawings.flatMap(({ shapes }) => shapes.filter(({ closer }) => !closer).map(placeKey)));

describe('the body drawing', () => {
	it('lets every area be tapped, on both its sides', () => {
		const all = AREAS.flatMap(({ id, sides }) => sides.map((side) => placeKey({ area: id, side })));
		expect([...taken(every)].toSorted()).toEqual(all.toSorted());
	});

	it('has a place once in a drawing', () => {
		for (const { id, shapes } of every) expect(new Set(shapes.map(placeKey)).size, id).toBe(shapes.length);
	});

	it("has left where its letters say: the person's own", () => {
		for (const { ends, shapes } of every)
			for (const { side, at } of shapes) {
				if (side === 'middle') continue;
				expect(ends[at[0] > 0 ? 1 : 0]).toBe(side === 'left' ? 'L' : 'R');
			}
	});

	it('shows in the nearer look all that a small shape holds, and marks every such area on the whole body', () => {
		for (const shape of BODY.flatMap(({ shapes }) => shapes)) {
			if (!shape.closer) continue;
			for (const place of placesOf(shape))
				expect(taken([...CLOSER[shape.closer.into]])).toContain(placeKey(place));
		}
		const marked = new Set(BODY.flatMap(({ shapes }) => shapes.flatMap(placesOf)).map(placeKey));
		for (const place of taken(near)) expect(marked).toContain(place);
	});

	it('is walked by the arrow keys: every shape can be reached from the first', () => {
		const ways = [
			[1, 0],
			[-1, 0],
			[0, 1],
			[0, -1]
		] as const;
		for (const { id, shapes } of every) {
			const seen = new Set(shapes.slice(0, 1));
			for (const from of seen) for (const way of ways) seen.add(towards(shapes, from, way));
			expect(seen.size, id).toBe(shapes.length);
		}
	});
});
