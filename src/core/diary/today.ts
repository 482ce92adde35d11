import { due, type Due } from '../feel/due.ts';
import { decide, type Step } from '../feel/step.ts';
import { summary, type Summary } from '../feel/summary.ts';
import { planOf } from '../run/plans.ts';
import { running } from '../run/plan.ts';
import { dayOf, daysBetween, longDay, type LocalDay, type Moment } from '../units.ts';
import type { Diary } from './diary.ts';
import { headline, type Headline } from './headline.ts';
import { week, type Day } from './week.ts';

/** Everything Today shows, decided once. */
export type Today = Headline & {
	day: LocalDay;
	/** `Friday 20 November`. */
	date: string;
	step: Step;
	/** A beginner's very first run is next. */
	first: boolean;
	/** The next run has been run before. */
	again: boolean;
	week: Day[];
	checkIn: Due | null;
	/** What the check-ins count up to, or null while nothing was sore after a run. */
	summary: Summary | null;
	/** A routine for the back would do good: it ached lately, or today is a rest day. None once one was done today. */
	routine: 'back ached' | 'rest day' | null;
};

/** How long a sore place keeps its routine on Today. */
const LATELY_DAYS = 3;

/** Today, from the diary. */
export function today(diary: Diary, now: Moment): Today {
	const day = dayOf(now);
	const step = decide(diary, planOf(diary), now);
	const checkIn = due(diary, now);
	const routine = routineFor(diary, step, day);
	const open = step.outcome !== 'paused';
	return {
		...headline(diary, step, now),
		day,
		date: longDay(day),
		step,
		first: diary.runs.length === 0 && diary.plan?.from === 'W1R1',
		again: diary.runs.some((run) => run.run === step.run.id) || hasClaimed(diary, step),
		week: week(diary, now, {
			run: open ? { on: step.on < day ? day : step.on, minutes: running(step.run) / 60 } : null,
			checkIn: checkIn !== null,
			routine: routine !== null
		}),
		checkIn,
		summary: summary(diary, planOf(diary)),
		routine
	};
}

/** Whether the next run is one the person said they had done before they came. */
function hasClaimed(diary: Diary, step: Step): boolean {
	const ids = planOf(diary).runs.map((run) => run.id);
	return diary.plan !== null && ids.indexOf(step.run.id) < ids.indexOf(diary.plan.from);
}

function routineFor(diary: Diary, step: Step, day: LocalDay): Today['routine'] {
	if (step.outcome === 'paused' || diary.runs.length === 0) return null;
	if (diary.routines.some((done) => dayOf(done) === day)) return null;
	const ached = diary.checkIns.some(
		(said) =>
			daysBetween(dayOf(said), day) < LATELY_DAYS &&
			said.aches.some((ache) => ache.score > 0 && ache.area.endsWith('-back'))
	);
	if (ached) return 'back ached';
	return step.on > day ? 'rest day' : null;
}
