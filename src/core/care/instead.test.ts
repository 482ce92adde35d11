import { describe, expect, it } from 'vitest';
import { EXERCISES, exercise } from './exercises.ts';
import { instead } from './instead.ts';
import type { Recipe } from './routine.ts';

const recipeOf = (...ids: string[]): Recipe => ({
	id: 'own',
	name: 'Own',
	level: 1,
	moves: ids.map((id) => ({ exercise: id, level: 1, dose: { seconds: 30 }, why: '' }))
});
const anything = (each: (typeof EXERCISES)[number]) => each.dose[1];

describe('an exercise in place of one that hurts', () => {
	it('never loads what the hurting one loads or is for, whichever hurts', () => {
		for (const hurting of EXERCISES) {
			const other = instead(recipeOf(hurting.id), 0, anything);
			const loads = exercise(other?.exercise ?? '')?.loads ?? [];
			for (const area of [...hurting.loads, ...hurting.areas])
				expect(loads, `${other?.exercise} for ${hurting.id}`).not.toContain(area);
			expect(other?.exercise).not.toBe(hurting.id);
		}
	});

	it('is of the same purpose where there is one: another strength move for bird dog', () => {
		const other = instead(recipeOf('birddog'), 0, anything);
		expect(exercise(other?.exercise ?? '')?.purpose).toBe('strength');
		expect(other).toMatchObject({ level: 1, why: 'In place of Bird dog.' });
	});

	it('is not one of the routine already, and not one that may not be done', () => {
		const first = instead(recipeOf('bridge'), 0, anything)?.exercise ?? '';
		expect(instead(recipeOf('bridge', first), 0, anything)?.exercise).not.toBe(first);
		const not = (id: string) => (each: (typeof EXERCISES)[number]) => (each.id === id ? null : each.dose[1]);
		expect(instead(recipeOf('bridge'), 0, not(first))?.exercise).not.toBe(first);
		expect(instead(recipeOf('bridge'), 0, () => null)).toBeNull();
	});
});
