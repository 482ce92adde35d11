import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event, RunId } from '../diary/event.ts';
import { find, running, type Plan, type PlannedRun } from '../run/plan.ts';
import { bundled } from '../run/shelf.ts';
import { isNoLonger } from './progress.ts';
import { decide } from './step.ts';
import { at, step } from './tale.ts';

/** That many days after a run that felt comfortable, and was the first since the plan began. */
function after(days: number, run: RunId, plan: Plan) {
	const end = at(2, 18);
	const events: Event[] = [
		{ kind: 'plan-started', id: 'p', at: at(1, 8), offset: 0, plan: plan.id, from: run },
		{
			kind: 'run-finished',
			id: 'r',
			at: end,
			offset: 0,
			plan: plan.id,
			run,
			ending: 'whole',
			startedAt: end - 1,
			elapsed: 1800,
			ran: running(find(plan, run) as PlannedRun)
		}
	];
	return decide(fold(events), plan, { at: at(2 + days, 9), offset: 0 });
}

const couchTo5k = bundled[0] as Plan;

describe('starting again after days away, as coming-back advice says', () => {
	it.each([
		[6, 'W6R3', 'W7R1'],
		[7, 'W5R1', 'W6R1'],
		[13, 'W5R1', 'W6R1'],
		[14, 'W4R1', 'W4R1'],
		[20, 'W4R1', 'W4R1'],
		[21, 'W3R1', 'W3R1'],
		[29, 'W3R1', 'W3R1'],
		[30, 'W1R1', 'W1R1'],
		[400, 'W1R1', 'W1R1']
	] as const)('after %i days: from week 6, run 2 to %s, from a whole week 6 to %s', (days, middle, whole) => {
		expect(after(days, 'W6R2', couchTo5k).run.id).toBe(middle);
		expect(after(days, 'W6R3', couchTo5k).run.id).toBe(whole);
	});

	it('says the days, the run they count from and where to', () => {
		expect(after(18, 'W6R2', couchTo5k).because).toBe(
			'18 days since week 6, run 2. So you start again a little earlier, at week 4, run 1.'
		);
		expect(after(30, 'W1R1', couchTo5k).because).toBe(
			'30 days since week 1, run 1. So you start again with week 1, run 1.'
		);
	});

	it('is on the same day with clocks put forward or back between, and after a flight east or west', () => {
		const flown = (offset: number) => {
			const run = {
				id: 'r',
				kind: 'run-finished',
				plan: 'couch-to-5k',
				run: 'W6R2',
				ending: 'whole'
			} as const;
			const done: Event = { ...run, at: at(2, 18), offset: 0, startedAt: at(2, 17), elapsed: 1, ran: 1 };
			const begun: Event = {
				kind: 'plan-started',
				id: 'p',
				at: at(1, 8),
				offset: 0,
				plan: 'couch-to-5k',
				from: 'W6R1'
			};
			return step([begun, done], { at: at(9, 12), offset }).rule;
		};
		for (const offset of [-60, 0, 60, 600, -600]) expect(flown(offset)).toBe('gap');
	});

	// In Bridge to 10K each week's second run is shorter than its first, so there the place in the plan is what counts.
	it.each(bundled)('never goes above the last comfortable run of $name', (plan) => {
		const grows = plan.id !== 'bridge-to-10k';
		for (const run of plan.runs)
			for (const days of [7, 13, 14, 20, 21, 29, 30, 90]) {
				const again = after(days, run.id, plan);
				expect(again.rule).toBe('gap');
				expect(plan.runs.indexOf(again.run)).toBeLessThanOrEqual(plan.runs.indexOf(run));
				if (grows && !isNoLonger(again.run, run))
					throw new Error(`${days} days after ${run.id}: ${again.run.id}`);
			}
	});
});
