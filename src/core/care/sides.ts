import type { Diary } from '../diary/diary.ts';
import { dayOf, type LocalDay } from '../units.ts';
import type { Exercise, Extra } from './exercises.ts';
import type { SideNow } from './routine.ts';

/**
 * What a difference between the sides needs to know of a self-test. `more` is whether more is further on; `noise` is
 * the difference that the test itself makes, null without sides; `helps` are the exercises that get a few more times on
 * the side that did less. A table of its own, because every routine asks it and the words of the tests are many.
 */
export type Sided = { id: string; more: boolean; noise: number | null; helps: readonly string[] };

/** `evidence.md` 6, November 2026; the noise is published for calf raises, our own choice for the others. */
export const SIDED: readonly Sided[] = [
	{ id: 'sideplank', more: true, noise: 5, helps: ['sideplank', 'sidelift'] },
	{ id: 'slbridge', more: true, noise: 3, helps: ['slbridge'] },
	{ id: 'calf', more: true, noise: 6, helps: ['calf', 'soleus'] },
	{ id: 'slbalance', more: true, noise: 10, helps: ['slbalance'] },
	{ id: 'ankmob', more: true, noise: 2, helps: ['ankmob'] },
	{ id: 'ninety', more: false, noise: 10, helps: ['hamst'] }
];

const WITHOUT_SIDES = { more: true, noise: null, helps: [] };

/** How a test's sides are compared; one without sides has no noise. */
export const sided = (id: string): Omit<Sided, 'id'> => SIDED.find((test) => test.id === id) ?? WITHOUT_SIDES;

/** A side that did this much less, and more than the test's noise, did less. `evidence.md` 6, November 2026. [D] */
const SHARE = 0.15;

/** A day's results of a test: the best of each side, or with `both` the best of a test without sides. */
export type Measured = { day: LocalDay; left: number | null; right: number | null; both: number | null };

/** What was measured, day by day, the oldest first. */
export function measured(diary: Diary, test: Sided): Measured[] {
	const days = new Map<LocalDay, Measured>();
	const better = (a: number | null, b: number) => (a === null || (test.more ? b > a : b < a) ? b : a);
	for (const result of diary.selfTests) {
		if (result.test !== test.id) continue;
		const day = dayOf(result);
		const known = days.get(day) ?? { day, left: null, right: null, both: null };
		const at = result.side ?? 'both';
		days.set(day, { ...known, [at]: better(known[at], result.value) });
	}
	return [...days.values()];
}

/** On one day the side that did less by 15 % and by more than the test's noise, or null. */
export function lesser(test: Sided, { left, right }: Measured): SideNow | null {
	if (left === null || right === null || test.noise === null) return null;
	const [higher, lower] = [Math.max(left, right), Math.min(left, right)];
	if (higher - lower <= test.noise || higher - lower <= higher * SHARE) return null;
	return left < right === test.more ? 'left' : 'right';
}

/**
 * The side that did less, when it did on both of the last two days with both sides; else null. It gives that side a
 * few more times and is never the reason for anything that hurts: 28 studies of such differences and injuries do not
 * agree (Guan 2022). `evidence.md` 5e and 6, November 2026.
 */
export function sideWithLess(diary: Diary, test: Sided): SideNow | null {
	const whole = measured(diary, test).filter(({ left, right }) => left !== null && right !== null);
	const [before, last] = whole.slice(-2);
	const side = last ? lesser(test, last) : null;
	return before && lesser(test, before) === side ? side : null;
}

/** "A few": two, or one where a time is a long hold. [our choice] */
const FEW = 2;

/** The sides that did less, by the exercise that a few more times are for. Most people have none. */
export const sidesWithLess = (diary: Diary): ReadonlyMap<string, SideNow> =>
	new Map(
		SIDED.flatMap((test) => {
			const side = sideWithLess(diary, test);
			return side ? test.helps.map((id) => [id, side] as const) : [];
		})
	);

/** What that adds to an exercise, or null. Only where an exercise has sides. */
export function extraReps(less: ReadonlyMap<string, SideNow>, exercise: Exercise): Extra | null {
	const side = less.get(exercise.id);
	if (!side || !exercise.sides) return null;
	const dose = exercise.dose[1] ?? exercise.dose[2];
	return { side, reps: dose && 'reps' in dose && dose.reps === 1 ? 1 : FEW };
}
