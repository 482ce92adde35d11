import type { Diary } from '../diary/diary.ts';
import { ago } from '../diary/headline.ts';
import { LIMITS } from '../feel/limits.ts';
import { addDays, dayOf, type LocalDay, type Moment } from '../units.ts';
import type { Level } from './exercises.ts';

/** Whether a routine for the back is open today, at which level, and why, in a sentence or two. */
export type Offer = { open: boolean; level: Level; because: string };

const AREA = 'lower-back';
const RECENT_DAYS = 7;

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

/** What was last said of the lower back in the last 7 days: the newest ache, and how it is in the newest check-in. */
function back(diary: Diary, today: LocalDay) {
	const recent = diary.checkIns.filter((checkIn) => dayOf(checkIn) > addDays(today, -RECENT_DAYS));
	const scoreIn = (checkIn: (typeof recent)[number] | undefined) =>
		checkIn?.aches.find(({ area }) => area === AREA)?.score ?? 0;
	const ache = recent.findLast((checkIn) => scoreIn(checkIn) > 0);
	return { ache: ache ? { score: scoreIn(ache), day: dayOf(ache) } : null, now: scoreIn(recent.at(-1)) };
}

/**
 * The routine for a green or easy back (`evidence.md` 7 and 8 rule 7, November 2026): an ache keeps it at level 1, a
 * rest of the back or a paused plan closes it.
 */
export function offer(diary: Diary, now: Moment): Offer {
	const today = dayOf(now);
	const { ache, now: score } = back(diary, today);
	const level = ache ? 1 : levelOfWeek(weekOf(diary));
	if (diary.pauses.at(-1)?.kind === 'danger-pressed') {
		return { open: false, level, because: 'Your plan is paused, so this waits too. It will be here.' };
	}
	if (ache && score >= LIMITS.rest) {
		const because = `Your lower back was ${score} ${ago(ache.day, today)}. From ${LIMITS.rest} on it rests from exercises. An easy walk may feel good.`;
		return { open: false, level, because };
	}
	if (ache) {
		const because = `Because your lower back was ${ache.score} ${ago(ache.day, today)}. Slow and small is enough.`;
		return { open: true, level, because };
	}
	return { open: true, level, because: 'For days when your back feels stiff. Slow and small is enough.' };
}
