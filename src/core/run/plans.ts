import type { Diary } from '../diary/diary.ts';
import { couchTo5k } from './couch-to-5k.ts';
import type { Plan } from './plan.ts';

/** Every plan this person can run, as far as they were read for this diary: Couch to 5K first. */
export function plansOf(diary: Diary): readonly Plan[] {
	return [couchTo5k, ...diary.plans];
}

/** The plan a person is on; Couch to 5K before they begin one, or when theirs is not known to this Fourleaf. */
export function planOf(diary: Diary): Plan {
	return plansOf(diary).find(({ id }) => id === diary.plan?.plan) ?? couchTo5k;
}
