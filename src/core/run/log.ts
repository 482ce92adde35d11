import type { Diary } from '../diary/diary.ts';
import type { Event, RunFinished, RunId } from '../diary/event.ts';
import { dayOf, type LocalDay, type Metres, type Moment, type Seconds } from '../units.ts';
import { readKilometres } from './distance-words.ts';
import { duration, find, running, spoken, type Plan } from './plan.ts';

/**
 * A run as it is written down afterwards. `run` null for one outside the plan; `started` null while day or time are
 * missing; `minutes` and `kilometres` as they were typed, empty for none. `was` is the run that is changed, or null:
 * whatever was left alone of it stays as exact as it was.
 */
export type Draft = {
	run: RunId | null;
	ending: RunFinished['ending'];
	started: Moment | null;
	minutes: string;
	kilometres: string;
	treadmill: boolean;
	was: RunFinished | null;
};

/** What a draft comes to: a run and the moment it ended, or what is missing and in which field. */
export type Logged =
	| { ok: true; happening: Omit<RunFinished, 'id' | 'at' | 'offset'>; ended: Moment }
	| { ok: false; field: 'day' | 'minutes' | 'kilometres'; reason: string };

/** Runs before this day are refused: such a year is a slip of the finger. */
const FIRST_DAY: LocalDay = '2000-01-01';
const MOST_MINUTES = 600;

/** Minutes as people type them, with comma or point; NaN when they are none. */
const typed = (text: string) =>
	/^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN;

/** A length of running as a field shows it, in minutes. */
export const minutesShown = (ran: Seconds) => String(Math.round(ran / 6) / 10);

/** A distance as a field shows it, in kilometres. */
export const kilometresShown = (distance: Metres) => String(Math.round(distance / 10) / 100);

/** Whether as much was run of the same run as before the change. */
function asMuch({ was, run, ending, minutes }: Draft): boolean {
	return was?.run === run && was.ending === ending && minutesShown(was.ran) === minutes;
}

/** Running minutes of a draft in seconds; those of the plan where nothing was typed for a whole run of it. */
function ranFor(draft: Draft, plan: Plan): number {
	if (draft.was && asMuch(draft)) return draft.was.ran;
	const planned = draft.run && draft.ending === 'whole' ? find(plan, draft.run) : null;
	return planned && draft.minutes.trim() === '' ? running(planned) : typed(draft.minutes) * 60;
}

/** The whole outing: as it was, or of a whole run with the plan's walks; what was walked of any other is not known. */
function elapsedFor(draft: Draft, plan: Plan, ran: Seconds): Seconds {
	if (draft.was && asMuch(draft)) return draft.was.elapsed;
	const planned = draft.run && draft.ending === 'whole' ? find(plan, draft.run) : null;
	return ran + (planned ? duration(planned) - running(planned) : 0);
}

/** Metres of a draft, null for none, NaN for what is no distance. */
function distanceFor({ was, kilometres }: Draft): Metres | null {
	if (kilometres.trim() === '') return null;
	if (was?.distance !== undefined && kilometresShown(was.distance) === kilometres) return was.distance;
	return readKilometres(kilometres) ?? NaN;
}

/** Reads a draft into a run and the moment it ended. */
export function read(draft: Draft, plan: Plan, now: Moment): Logged {
	const { run, ending, started, treadmill, was } = draft;
	if (!started) return { ok: false, field: 'day', reason: 'Say which day it was, and about when.' };
	if (dayOf(started) < FIRST_DAY)
		return { ok: false, field: 'day', reason: 'Fourleaf keeps runs from the year 2000 on.' };
	const ran = Math.round(ranFor(draft, plan));
	const fits = ran >= 60 && ran <= MOST_MINUTES * 60;
	const elapsed = elapsedFor(draft, plan, fits ? ran : 0);
	const untouched = was !== null && asMuch(draft) && started.at === was.startedAt;
	const ended = { ...started, at: untouched ? was.at : started.at + elapsed * 1000 };
	if (ended.at > now.at)
		return { ok: false, field: 'day', reason: 'That is still to come. Note a run once it is done.' };
	if (!fits)
		return { ok: false, field: 'minutes', reason: `Say how many minutes you ran, 1 to ${MOST_MINUTES}.` };
	const distance = distanceFor(draft);
	if (Number.isNaN(distance))
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
			...(was && was.loggedAt === undefined ? {} : { loggedAt: was?.loggedAt ?? now.at }),
			...(distance === null ? {} : { distance }),
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
