import type { Diary } from '../diary/diary.ts';
import { decision } from '../feel/decision.ts';
import { planOf } from '../run/plans.ts';
import { schedule } from '../run/schedule.ts';
import { dayOf, type Moment } from '../units.ts';
import { careDay, type CareDay } from './for-today.ts';

/** Care today, from the diary alone. */
export function careNow(diary: Diary, now: Moment): CareDay {
	const plan = planOf(diary);
	const step = decision(diary, plan, now);
	return careDay(diary, step, schedule(diary, plan, step, dayOf(now)), now);
}
