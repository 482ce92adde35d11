import type { Diary } from '../diary/diary.ts';
import { couchTo5k } from './couch-to-5k.ts';
import type { Plan } from './plan.ts';

/** The plans that come with Fourleaf, the one to begin with first. */
export const BUNDLED: readonly Plan[] = [couchTo5k];

/** Every plan this person can run: the bundled ones and their own. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the person's own plans are read from the diary
export function plansOf(diary: Diary): readonly Plan[] {
	return BUNDLED;
}

/** The plan a person is on; Couch to 5K before they begin one, or when theirs is not known to this Fourleaf. */
export function planOf(diary: Diary): Plan {
	return plansOf(diary).find(({ id }) => id === diary.plan?.plan) ?? couchTo5k;
}
