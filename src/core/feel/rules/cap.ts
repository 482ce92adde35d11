import type { Diary } from '../../diary/diary.ts';
import type { PlanStarted, RunFinished } from '../../diary/event.ts';
import { type Plan, type PlannedRun, running } from '../../run/plan.ts';
import type { Instant, Seconds } from '../../units.ts';
import type { Limits } from '../limits.ts';
import type { Ground } from './rule.ts';

const DAY = 86_400_000;

// Source: Schuster Brandt Frandsen 2025 (BJSM, 5,205 runners with watches, by distance): more got hurt after a run more
// than 10 % longer than the longest of 30 days. Not tested in beginners; evidence.md 5b, November 2026.
export const cap: Ground = {
	id: 'cap',
	says: 'No run longer than 110 % of your longest in the last 30 days, unless a published plan asks for it next.',
	sure: 'some evidence',
	source:
		'In 5,205 runners with watches, more got hurt after a run more than 10 % longer than their longest of 30 days. Beginners were not among them.'
};

/** The longest running of the last 30 days, and the event that tells of it: a run, or the start that claimed one. */
export type Longest = { ran: Seconds; event: RunFinished | PlanStarted | null };

/** The longest run of the last 30 days. What was claimed at the start of the plan counts as run on that day. */
export function longestLately(diary: Diary, plan: Plan, now: Instant, limits: Limits): Longest {
	const since = now - limits.cap.days * DAY;
	let longest: Longest = { ran: 0, event: null };
	for (let at = diary.runs.length - 1; at >= 0; at -= 1) {
		const run = diary.runs[at];
		if (!run || run.at < since) break;
		if (run.ran > longest.ran) longest = { ran: run.ran, event: run };
	}
	const start = diary.plan?.plan === plan.id && diary.plan.at >= since ? diary.plan : null;
	const before = start && plan.runs[plan.runs.findIndex(({ id }) => id === start.from) - 1];
	return before && running(before) > longest.ran ? { ran: running(before), event: start } : longest;
}

/** Whether a run stays within the cap. */
export function isWithin(run: PlannedRun, { ran }: Longest, limits: Limits): boolean {
	return running(run) <= ran * limits.cap.share;
}

/** The plans that come with Fourleaf, their sources named: their steps were thought through as steps. */
const PUBLISHED: readonly string[] = ['couch-to-5k', 'gentle-start', 'bridge-to-10k'];

/** Whether the plan's next step stands whatever the cap says. A plan of one's own, or of a host, is held by the cap. */
export function isPublished(plan: Plan): boolean {
	return PUBLISHED.includes(plan.id);
}
