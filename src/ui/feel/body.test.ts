import { describe, expect, it } from 'vitest';
import { AREAS, placeKey } from '#core/feel/areas.ts';
import { BODIES } from './body.ts';

describe('the body drawing', () => {
	it.each(BODIES)('shows every area of the $view with all its sides, once', ({ view, shapes }) => {
		const wanted = AREAS.filter(({ views }) => views.includes(view)).flatMap(({ id, sides }) =>
			sides.map((side) => placeKey({ area: id, side }))
		);
		expect(shapes.map(placeKey).toSorted()).toEqual(wanted.toSorted());
	});

	it("has left on the right of the picture from the front, on the left from the back: the person's own", () => {
		for (const { view, shapes } of BODIES)
			for (const { side, at } of shapes) {
				if (side === 'middle') continue;
				expect(at[0] > 0).toBe((side === 'left') === (view === 'front'));
			}
	});
});
