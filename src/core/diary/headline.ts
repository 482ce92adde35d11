import { addDays, dayOf, longDay, weekdayName, type LocalDay, type Moment } from '../units.ts';
import type { Diary } from './diary.ts';
import type { RunFinished } from './event.ts';
import { lastRun } from './last-run.ts';

/** As much of the step as a headline needs: what comes next, and the earliest day for it. */
type NextUp = { outcome: 'next' | 'repeat' | 'rest' | 'paused'; on: LocalDay };

/** Today's first two lines: a sentence, and one quiet line under it (empty when there is nothing to add). */
export type Headline = { title: string; lead: string };

/** The headline of Today. Never a scold: a run that waits is simply today's run. */
export function headline(diary: Diary, step: NextUp, now: Moment): Headline {
	const today = dayOf(now);
	const name = diary.name ? `, ${diary.name}` : '';
	const last = lastRun(diary, now);
	const lead = last ? aboutRun(last, diary.runs, today) : '';
	if (step.outcome === 'paused')
		return {
			title: 'Your plan is paused.',
			lead: 'It waits for as long as it takes. Nothing you have done is lost.'
		};
	if (last && dayOf(last) === today) return { title: `Well run${name}.`, lead };
	if (!last && diary.plan?.from === 'W1R1') return { title: `Hello${name}. Let’s go slowly.`, lead: '' };
	if (step.on > today) return { title: `Rest today${name}.`, lead };
	return { title: `A day to run${name}.`, lead };
}

/** "25 minutes yesterday. Your longest yet." counts the running, as the plan does. */
function aboutRun(run: RunFinished, all: readonly RunFinished[], today: LocalDay): string {
	const minutes = Math.round(run.ran / 60);
	const much = `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
	const longest = all.length > 1 && all.every((other) => other === run || other.ran < run.ran);
	return `${much} ${ago(dayOf(run), today)}.${longest ? ' Your longest yet.' : ''}`;
}

/** `today`, `yesterday`, `on Thursday`, `on Thursday 5 November`. */
export function ago(day: LocalDay, today: LocalDay): string {
	if (day === today) return 'today';
	if (day === addDays(today, -1)) return 'yesterday';
	return `on ${day > addDays(today, -7) ? weekdayName(day) : longDay(day)}`;
}

/** When the next run is: `Today`, `Tomorrow`, `On Saturday`, `On Saturday 5 December`; a day gone by is today. */
export function soon(day: LocalDay, today: LocalDay): string {
	if (day <= today) return 'Today';
	if (day === addDays(today, 1)) return 'Tomorrow';
	return `On ${day < addDays(today, 7) ? weekdayName(day) : longDay(day)}`;
}
