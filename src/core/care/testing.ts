import type { Diary } from '../diary/diary.ts';
import { LIMITS } from '../feel/limits.ts';
import { dayOf, daysBetween, type LocalDay, type Moment } from '../units.ts';
import type { Exercise } from './exercises.ts';
import type { SideNow } from './routine.ts';
import { SELF_TESTS, type SelfTest } from './self-tests.ts';

/** Every 4 weeks. `evidence.md` 6, November 2026. */
export const EVERY_DAYS = 28;

/** A side that did this much less, and more than the test's noise, did less. `evidence.md` 6, November 2026. [D] */
const SHARE = 0.15;

/** Why no test is done today, in a sentence, or null. `evidence.md` 6, November 2026. */
export function notToday(diary: Diary, now: Moment): string | null {
	if (diary.pauses.at(-1)?.kind === 'danger-pressed')
		return 'Your plan is paused, so tests wait too. They will be here.';
	const today = dayOf(now);
	const said = diary.checkIns.findLast((checkIn) => dayOf(checkIn) === today);
	const worst = Math.max(0, ...(said?.aches ?? []).map(({ score }) => score));
	return worst >= LIMITS.rest ? `Something ached at ${worst} today. On such a day there are no tests.` : null;
}

/** A day's results of a test: the best of each side, or with `both` the best of a test without sides. */
export type Measured = { day: LocalDay; left: number | null; right: number | null; both: number | null };

/** What was measured, day by day, the oldest first. */
export function measured(diary: Diary, test: SelfTest): Measured[] {
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

/** Days since a test was last done, or null when it never was. */
export function daysSince(diary: Diary, test: SelfTest, now: Moment): number | null {
	const last = measured(diary, test).at(-1);
	return last ? daysBetween(last.day, dayOf(now)) : null;
}

/** The tests done before that can be done again to see a change. Never done is never due: nobody is nagged into one. */
export function due(diary: Diary, now: Moment): SelfTest[] {
	return SELF_TESTS.filter((test) => (daysSince(diary, test, now) ?? 0) >= EVERY_DAYS);
}

/** On one day the side that did less by 15 % and by more than the test's noise, or null. */
export function lesser(test: SelfTest, { left, right }: Measured): SideNow | null {
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
export function sideWithLess(diary: Diary, test: SelfTest): SideNow | null {
	const whole = measured(diary, test).filter(({ left, right }) => left !== null && right !== null);
	const [before, last] = whole.slice(-2);
	const side = last ? lesser(test, last) : null;
	return before && lesser(test, before) === side ? side : null;
}

/** More times of an exercise on one side. */
export type Extra = { side: SideNow; reps: number };

/** "A few": two, or one where a time is a long hold. [our choice] */
const FEW = 2;

/** What the self-tests add to an exercise on one side, or null. Only where an exercise has sides. */
export function extraReps(diary: Diary, exercise: Exercise): Extra | null {
	if (!exercise.sides) return null;
	for (const test of SELF_TESTS) {
		const side = test.helps.includes(exercise.id) ? sideWithLess(diary, test) : null;
		if (!side) continue;
		const dose = exercise.dose[1] ?? exercise.dose[2];
		return { side, reps: dose && 'reps' in dose && dose.reps === 1 ? 1 : FEW };
	}
	return null;
}
