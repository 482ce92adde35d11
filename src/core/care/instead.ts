import { EXERCISES, exercise, type Dose, type Exercise } from './exercises.ts';
import type { Portion, Recipe } from './routine.ts';

const meet = (some: readonly string[], others: ReadonlySet<string>) => some.some((each) => others.has(each));

/**
 * Another exercise in place of one that hurts: never one that loads what the hurting one loads or is for, and none
 * that is in the recipe. The same purpose comes first, then what leaves the sore place alone altogether. `doseNow` says
 * how much of an exercise this person may do today at the least, or null. Null when nothing is left.
 * The rule is ours: `product.md` asks for a swap, no study says which; November 2026.
 */
export function instead(
	recipe: Recipe,
	move: number,
	doseNow: (each: Exercise) => Dose | null
): Portion | null {
	const hurting = exercise(recipe.moves[move]?.exercise ?? '');
	if (!hurting) return null;
	const sore = new Set([...hurting.loads, ...hurting.areas]);
	const there = new Set(recipe.moves.map((portion) => portion.exercise));
	const distance = (each: Exercise) =>
		(each.purpose === hurting.purpose ? 0 : 100) + each.areas.filter((area) => sore.has(area)).length;
	const others = EXERCISES.filter((each) => !there.has(each.id) && !meet(each.loads, sore));
	for (const each of others.sort((a, b) => distance(a) - distance(b))) {
		const dose = doseNow(each);
		if (dose) return { exercise: each.id, level: 1, dose, why: `In place of ${hurting.name}.` };
	}
	return null;
}
