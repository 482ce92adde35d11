import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../exercises.ts';
import { figureOf, moveOf } from './moves.ts';

const begunOnBoth = EXERCISES.filter(({ dose }) => Object.values(dose).some((each) => each?.both));

describe('an exercise begun on both legs', () => {
	it.each(begunOnBoth.map(({ id }) => id))(
		'%s is drawn on both then, in the rhythm that it keeps on one',
		(id) => {
			expect(figureOf(id, true)).toBe(`${id}-both`);
			expect(figureOf(id, false)).toBe(id);
			expect(moveOf(`${id}-both`)?.beats).toEqual(moveOf(id)?.beats);
		}
	);
});
