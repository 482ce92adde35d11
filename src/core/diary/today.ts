import { careDay, type CareDay } from '../care/for-today.ts';
import { due, type Due } from '../feel/due.ts';
import { past } from '../feel/past.ts';
import { decide, type Step } from '../feel/step.ts';
import { summary, type Summary } from '../feel/summary.ts';
import { planOf } from '../run/plans.ts';
import { place, running } from '../run/plan.ts';
import { schedule } from '../run/schedule.ts';
import { addDays, dayOf, longDay, type LocalDay, type Minutes, type Moment } from '../units.ts';
import type { Diary } from './diary.ts';
import { headline, type Headline } from './headline.ts';
import { week, type Day } from './week.ts';

/** Everything Today shows, decided once. */
export type Today = Headline & {
	day: LocalDay;
	/** `Friday 20 November`. */
	date: string;
	step: Step;
	/** The day of the next run: the person's own, or the step's earliest. */
	on: LocalDay;
	/** The person's usual time for a run, in minutes after midnight, or null. */
	time: Minutes | null;
	/** A beginner's very first run is next. */
	first: boolean;
	/** The next run has been run before. */
	again: boolean;
	week: Day[];
	checkIn: Due | null;
	/** What the check-ins count up to, or null while nothing was sore after a run. */
	summary: Summary | null;
	/** The routine for today: for what ached lately, for strength, for after a run or a rest day. None once one was done. */
	routine: Pick<CareDay, 'first' | 'reason'> | null;
};

/** Today, from the diary. */
export function today(diary: Diary, now: Moment): Today {
	const day = dayOf(now);
	const plan = planOf(diary);
	const step = decide(diary, plan, now);
	const coming = schedule(diary, plan, step, day);
	const on = coming[0]?.on ?? step.on;
	const checkIn = due(diary, now);
	const care = careDay(diary, step, coming, now);
	const routine = routineFor(diary, step.outcome, care);
	const thisWeek = coming.filter((run) => run.on < addDays(day, 7));
	return {
		...headline(diary, { outcome: step.outcome, on }, now),
		day,
		date: longDay(day),
		step,
		on,
		time: diary.days?.time ?? null,
		first: diary.runs.length === 0 && diary.plan?.from === 'W1R1',
		again: diary.runs.some((run) => run.run === step.run.id) || hasClaimed(diary, step),
		week: week(diary, now, {
			runs: thisWeek.map((next) => ({ on: next.on, minutes: running(next.run) / 60 })),
			checkIn: checkIn !== null,
			routine: routine !== null,
			strength: care.strength.days.filter(({ done }) => !done).map((each) => each.on)
		}),
		checkIn,
		summary: summary(past(diary)),
		routine
	};
}

/** Whether the next run is one the person said they had done before they came. */
function hasClaimed(diary: Diary, step: Step): boolean {
	const plan = planOf(diary);
	const at = place(plan, step.run.id);
	return diary.plan !== null && at >= 0 && at < place(plan, diary.plan.from);
}

/** Before a run there is the run; the rest of Care waits for its turn. */
function routineFor(diary: Diary, outcome: Step['outcome'], care: CareDay): Today['routine'] {
	if (outcome === 'paused' || diary.runs.length === 0) return null;
	return care.done > 0 || care.reason === 'before a run' ? null : care;
}
