import type { Diary } from '../diary/diary.ts';
import type { CheckedIn, RunFinished } from '../diary/event.ts';
import { lastRun } from '../diary/last-run.ts';
import { type Moment, daysApart, hourOf } from '../units.ts';

/** A check-in that waits. */
export type Due = { when: 'after' | 'morning'; run: RunFinished };

/** From this hour on it is morning. */
const MORNING = 4;

function toldAbout(diary: Diary, run: RunFinished, when: CheckedIn['when']): boolean {
	return diary.checkIns.some((checkIn) => checkIn.run === run.id && checkIn.when === when);
}

/**
 * The check-in that waits now: after a run of today, and on the day after a run from 4 in the morning on. A run of
 * yesterday that was not spoken of at all is asked for as well: the morning answers for both. Nothing later than that.
 */
export function due(diary: Diary, now: Moment): Due | null {
	const run = lastRun(diary, now);
	if (!run) return null;
	const days = daysApart(run, now);
	if (days === 0) return toldAbout(diary, run, 'after') ? null : { when: 'after', run };
	if (days !== 1 || hourOf(now) < MORNING || toldAbout(diary, run, 'morning')) return null;
	return { when: 'morning', run };
}
