import type { Diary } from '#core/diary/diary.ts';
import { decision } from '#core/feel/decision.ts';
import type { PlannedRun } from '#core/run/plan.ts';
import { planOf } from '#core/run/plans.ts';
import { schedule } from '#core/run/schedule.ts';
import { dayOf, type LocalDay, type Moment } from '#core/units.ts';

/** The run that comes next and its day, or null while the plan is paused. Apart, as the timeline opens without it. */
export function nextRun(diary: Diary, now: Moment): { run: PlannedRun; on: LocalDay } | null {
	const plan = planOf(diary);
	const [coming] = schedule(diary, plan, decision(diary, plan, now), dayOf(now));
	return coming ? { run: coming.run, on: coming.on } : null;
}
