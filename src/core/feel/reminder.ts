import type { Diary } from '../diary/diary.ts';
import type { Moment } from '../units.ts';
import { due } from './due.ts';

/** A nudge to say how it is the morning after a run: its words, where a tap leads, and the run it is about. */
export type Reminder = { title: string; body: string; address: string; run: string };

/** The reminder that is to be shown now, or null: none waits, or it was shown already. `shown` is the last run's. */
export function reminder(diary: Diary, now: Moment, shown: string | null): Reminder | null {
	const waits = due(diary, now);
	if (waits?.when !== 'morning' || waits.run.id === shown) return null;
	return {
		title: 'How is it this morning?',
		body: 'Ten seconds, about yesterday’s run. It sets your next one.',
		address: `/feel/check-in?when=morning&run=${waits.run.id}`,
		run: waits.run.id
	};
}
