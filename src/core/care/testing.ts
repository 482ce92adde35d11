import type { Diary } from '../diary/diary.ts';
import { LIMITS } from '../feel/limits.ts';
import { dayOf, daysBetween, type Moment } from '../units.ts';
import { SELF_TESTS, type SelfTest } from './self-tests.ts';
import { measured } from './sides.ts';

/** Every 4 weeks. `evidence.md` 6, November 2026. */
export const EVERY_DAYS = 28;

/** Why no test is done today, in a sentence, or null. `evidence.md` 6, November 2026. */
export function notToday(diary: Diary, now: Moment): string | null {
	if (diary.pauses.at(-1)?.kind === 'danger-pressed')
		return 'Your plan is paused, so tests wait too. They will be here.';
	const today = dayOf(now);
	const said = diary.checkIns.findLast((checkIn) => dayOf(checkIn) === today);
	const worst = Math.max(0, ...(said?.aches ?? []).map(({ score }) => score));
	return worst >= LIMITS.rest ? `Something ached at ${worst} today. On such a day there are no tests.` : null;
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
