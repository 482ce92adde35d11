import { describe, expect, it } from 'vitest';
import { EXERCISES } from '../exercises.ts';
import { figureOf, moveOf } from './moves.ts';

const begunOnBoth = EXERCISES.filter(({ dose }) => Object.values(dose).some((each) => each?.both));

describe('an exercise begun on both legs', () => {
	it.each(begunOnBoth.map(({ id }) => id))(
		'%s is drawn on both then, in the rhythm that it keeps on one',
		(id) => {
			expect(figureOf(id, true, 1)).toBe(`${id}-both`);
			expect(figureOf(id, false, 2)).toBe(id);
			expect(moveOf(`${id}-both`)?.beats).toEqual(moveOf(id)?.beats);
		}
	);
});

describe('an exercise that level 1 does otherwise', () => {
	const begun = EXERCISES.filter(({ id }) => moveOf(`${id}-1`));

	it.each(begun.map(({ id }) => id))('%s is drawn as it is said there, in the same rhythm', (id) => {
		expect(EXERCISES.find((each) => each.id === id)?.dose[1]?.note).toBeTruthy();
		expect(figureOf(id, false, 1)).toBe(`${id}-1`);
		expect(figureOf(id, false, 2)).toBe(id);
		expect(moveOf(`${id}-1`)?.beats).toEqual(moveOf(id)?.beats);
	});
});
