import { decision } from '#core/feel/decision.ts';
import { calendar, dated, type Dated } from '#core/run/calendar.ts';
import { planOf } from '#core/run/plans.ts';
import { schedule } from '#core/run/schedule.ts';
import { dayOf } from '#core/units.ts';
import { moment } from '../clock.ts';
import { diary } from '../diary.svelte.ts';
import { hand } from '../hand.ts';

/** The runs to come, as a calendar may know them; none before a plan has begun, or while it is paused. */
export function coming(): Dated[] {
	if (!diary.now.plan && diary.now.runs.length === 0) return [];
	const plan = planOf(diary.now);
	const now = moment();
	return dated(plan, schedule(diary.now, plan, decision(diary.now, plan, now), dayOf(now)));
}

/** The runs to come as a calendar file, made on this device. */
export async function saveFile(): Promise<void> {
	const { default: ical } = await import('ical-generator');
	const plan = planOf(diary.now);
	const changed = new Date(moment().at).toISOString();
	const runs = coming().map((run) => ({ ...run, sequence: 0, changed }));
	const text = ical(calendar(plan.name, diary.now.plan?.id ?? plan.id, runs)).toString();
	hand(new Blob([`${text}\r\n`], { type: 'text/calendar' }), `${plan.id}.ics`);
}
