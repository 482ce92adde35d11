import type { Diary } from '../diary/diary.ts';
import type { Level } from './exercises.ts';

/** The week of the plan the person is in: that of the last run, else where the plan began. */
export function weekOf(diary: Diary): number {
	const last = diary.runs.findLast(({ run }) => run !== null);
	const run = last?.run ?? diary.plan?.from ?? 'W1R1';
	return Number(/^W(\d+)/.exec(run)?.[1] ?? 1);
}

/** Level 1 to week 4, level 2 from week 5, level 3 from week 9. `evidence.md` 8, dose rules, November 2026. */
export function levelOfWeek(week: number): Level {
	if (week >= 9) return 3;
	return week >= 5 ? 2 : 1;
}
