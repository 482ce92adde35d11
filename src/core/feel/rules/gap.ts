import { type Plan, type PlannedRun, after, weekBefore } from '../../run/plan.ts';
import type { Limits } from '../limits.ts';
import type { Ground } from './rule.ts';

// Source: coaching pages (tuusasports, Marathon Handbook) agree on nothing lost under a week, an easy week after one or
// two, less after two or three; one week back per week missed is runners' habit. No trial. evidence.md 3c, November 2026.
export const gap: Ground = {
	id: 'gap',
	says: 'A week or more without running: start again a little earlier in the plan.',
	sure: 'experience only',
	source: 'Coaches and runners agree on it: about a week back for each week missed. No trial has looked.'
};

/** How far to go back after that many days, or null when not at all. */
export function stepBack(days: number, limits: Limits): Limits['gaps'][number]['back'] | null {
	return limits.gaps.find(({ from }) => days >= from)?.back ?? null;
}

/** Where to start again: the first run of the week that many weeks back from the last comfortable run. */
export function startAgain(
	plan: Plan,
	comfortable: PlannedRun,
	back: NonNullable<ReturnType<typeof stepBack>>
): PlannedRun {
	const first = plan.runs[0] ?? comfortable;
	if (back === 'start') return first;
	const ends = after(plan, comfortable.id)?.week !== comfortable.week;
	const weeks = back === 'completed' ? (ends ? 0 : 1) : back;
	let run = plan.runs.find(({ week }) => week === comfortable.week) ?? first;
	for (let week = 0; week < weeks; week += 1) run = weekBefore(plan, run.id) ?? run;
	return run;
}
