import type { Diary } from '../diary/diary.ts';
import type { Event, RunFinished, RunId } from '../diary/event.ts';
import { dayOf, type LocalDay, type Moment } from '../units.ts';
import { duration, find, running, spoken, type Plan } from './plan.ts';

/**
 * A run as it is written down afterwards. `run` null for one outside the plan; `started` null while day or time are
 * missing; `minutes` and `kilometres` as they were typed, empty for none.
 */
export type Draft = {
	run: RunId | null;
	ending: RunFinished['ending'];
	started: Moment | null;
	minutes: string;
	kilometres: string;
	treadmill: boolean;
};

/** What a draft comes to: a run and the moment it ended, or what is missing and in which field. */
export type Logged =
	| { ok: true; happening: Omit<RunFinished, 'id' | 'at' | 'offset'>; ended: Moment }
	| { ok: false; field: 'day' | 'minutes' | 'kilometres'; reason: string };

/** Runs before this day are refused: such a year is a slip of the finger. */
const FIRST_DAY: LocalDay = '2000-01-01';
const MOST_MINUTES = 600;
const MOST_KILOMETRES = 100;

/** A number as people type it, with comma or point; NaN when it is none. */
const typed = (text: string) =>
	/^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN;

/** Running minutes of a draft in seconds; those of the plan where nothing was typed for a whole run of it. */
function ranFor(draft: Draft, plan: Plan): number {
	const planned = draft.run && draft.ending === 'whole' ? find(plan, draft.run) : null;
	return planned && draft.minutes.trim() === '' ? running(planned) : typed(draft.minutes) * 60;
}

/** Reads a draft. The time walked is the plan's for a whole run, and not known for any other. */
export function read(draft: Draft, plan: Plan, now: Moment): Logged {
	const { run, ending, started, treadmill } = draft;
	if (!started) return { ok: false, field: 'day', reason: 'Say which day it was, and about when.' };
	if (dayOf(started) < FIRST_DAY)
		return { ok: false, field: 'day', reason: 'Fourleaf keeps runs from the year 2000 on.' };
	const ran = Math.round(ranFor(draft, plan));
	const fits = ran >= 60 && ran <= MOST_MINUTES * 60;
	const planned = run && ending === 'whole' ? find(plan, run) : null;
	const elapsed = (fits ? ran : 0) + (planned ? duration(planned) - running(planned) : 0);
	const ended = { ...started, at: started.at + elapsed * 1000 };
	if (ended.at > now.at)
		return { ok: false, field: 'day', reason: 'That is still to come. Note a run once it is done.' };
	if (!fits)
		return { ok: false, field: 'minutes', reason: `Say how many minutes you ran, 1 to ${MOST_MINUTES}.` };
	const kilometres = draft.kilometres.trim() === '' ? null : typed(draft.kilometres);
	if (kilometres !== null && !(kilometres > 0 && kilometres <= MOST_KILOMETRES))
		return { ok: false, field: 'kilometres', reason: 'Write the distance like 3.2, or leave it out.' };
	return {
		ok: true,
		ended,
		happening: {
			kind: 'run-finished',
			plan: plan.id,
			run,
			ending,
			startedAt: started.at,
			elapsed,
			ran,
			loggedAt: now.at,
			...(kilometres === null ? {} : { distance: Math.round(kilometres * 1000) }),
			...(treadmill ? { treadmill } : {})
		}
	};
}

/** The run's name in a sentence: `Week 6, run 3`, or `A run of your own`. */
export function nameOf({ run }: Pick<RunFinished, 'run'>, plan: Plan | undefined): string {
	if (run === null) return 'A run of your own';
	const planned = plan && find(plan, run);
	return planned ? spoken(planned) : run;
}

/** What is worth saying of a run before it is noted; nothing of it stands in the way. */
export function remarks(logged: Logged, diary: Diary, plan: Plan, replaces: string | null): string[] {
	if (!logged.ok) return [];
	const { ended, happening } = logged;
	const remarked: string[] = [];
	const other = diary.runs.find(
		(run) => run.id !== replaces && run.startedAt < ended.at && run.at > happening.startedAt
	);
	if (other) remarked.push(`${nameOf(other, plan)} is noted for the same time. Both will be kept.`);
	if (happening.run !== null && diary.plan && ended.at < diary.plan.at)
		remarked.push('That was before you began this plan. It counts as a day of running, and moves no run on.');
	return remarked;
}

/** The events that go when a run is taken back: the run, and what was told about it. */
export function taken(diary: Diary, run: RunFinished): Event[] {
	return [run, ...diary.checkIns.filter((checkIn) => checkIn.run === run.id)];
}
