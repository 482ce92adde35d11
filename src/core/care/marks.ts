import type { Diary } from '../diary/diary.ts';

/** Exercises that never appear until they are welcome back, and why. */
export function leftOut(diary: Diary): ReadonlyMap<string, 'not-for-me' | 'hurts'> {
	const left = new Map<string, 'not-for-me' | 'hurts'>();
	for (const { exercise, mark } of diary.marks) {
		if (mark === 'welcome') left.delete(exercise);
		else if (mark === 'not-for-me' || mark === 'hurts') left.set(exercise, mark);
	}
	return left;
}

/** Levels reach from 1 to 3, so more than 2 up or down says nothing more. */
const MOST = 2;

/**
 * How many levels up or down each exercise is by what was said of it. While strength is held, what was too easy in
 * `held`, this week of the plan, waits until the week is over. Fourleaf's own rule, November 2026, from `evidence.md` 8.
 */
export function shifts(diary: Diary, held: number | null): ReadonlyMap<string, number> {
	const since = held === null ? Infinity : beginOf(diary, held);
	const moved = new Map<string, number>();
	for (const { at, exercise, mark } of diary.marks) {
		const by = mark === 'too-easy' && at < since ? 1 : mark === 'too-hard' ? -1 : 0;
		if (by === 0) continue;
		moved.set(exercise, Math.min(MOST, Math.max(-MOST, (moved.get(exercise) ?? 0) + by)));
	}
	return moved;
}

/** When this week of the plan began: its first run in a row of its own, else when the plan was begun. */
function beginOf(diary: Diary, week: number): number {
	const before = diary.runs.findLast(({ run }) => run !== null && !run.startsWith(`W${week}R`));
	const first = diary.runs.find(
		({ at, run }) => run?.startsWith(`W${week}R`) && at > (before?.at ?? -Infinity)
	);
	return first?.startedAt ?? diary.plan?.at ?? -Infinity;
}
