import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event } from '../diary/event.ts';
import type { Plan, PlannedRun } from '../run/plan.ts';
import { couchTo5k } from '../run/couch-to-5k.ts';
import { decide } from './step.ts';
import { at, back, choose, now, run, start, step, told } from './tale.ts';

// The cap: no run longer (seconds of running) than 110 % of the longest of the last 30 days, except the published plan
// steps that the runner has chosen to keep.

describe('a published plan', () => {
	it('keeps its own next step, from 16 minutes to 20 without a walk', () => {
		const eight = run(19, 'W5R2', 'whole', { ran: 960 });
		expect(step([start(18, 'W5R2'), eight], now(20, 9))).toMatchObject({
			rule: 'next',
			run: { id: 'W5R3' },
			over: null
		});
	});

	it('tries a sore run again, however long', () => {
		const [long, again] = [run(15, 'W5R3', 'whole', { ran: 1200 }), run(17, 'W5R2', 'whole', { ran: 960 })];
		const sore = told(15, 'after', long, [back(2)]);
		expect(step([start(14, 'W5R3'), long, sore, again], now(18, 9)).run.id).toBe('W5R3');
	});

	it('does not keep a jump ahead: the choice stands, the length is said, and the plan’s own run is offered', () => {
		const done = run(19, 'W6R2', 'whole', { ran: 1200 });
		const far = step([start(18, 'W6R2'), done, choose(20, 9, 'W9R1')], now(20, 10));
		expect(far).toMatchObject({
			outcome: 'next',
			rule: 'chosen',
			run: { id: 'W9R1' },
			over: { run: { id: 'W9R1' }, within: { id: 'W6R3' } },
			because:
				'You chose week 9, run 1 yourself: 30 minutes of running, and your longest in 30 days was 20 minutes. Your plan would have week 6, run 3 next.'
		});
		expect(far.facts).toContainEqual(
			expect.objectContaining({ label: 'Your longest run in 30 days', value: '20 min', event: done.id })
		);
	});

	it.each([
		['W7R1', 1364, true],
		['W7R1', 1363, false]
	] as const)('a choice of %s after %i seconds: within %s', (id, ran, within) => {
		const done = run(19, 'W5R1', 'whole', { ran });
		const chosen = step([start(18, 'W5R1'), done, choose(20, 9, id)], now(20, 10));
		expect(chosen.over === null).toBe(within);
	});

	it('counts a run of its own outside the plan, and what was claimed at the start', () => {
		const own = run(19, null, 'whole', { ran: 1800 });
		expect(step([start(18, 'W1R1'), own, choose(20, 9, 'W9R1')], now(20, 10)).over).toBeNull();
		expect(step([start(18, 'W9R2'), choose(20, 9, 'W9R3')], now(20, 10)).over).toBeNull();
	});

	it('forgets after 30 days: a run 31 days ago holds nothing up', () => {
		const old = run(1, 'W9R2', 'whole', { at: at(1, 18) - 12 * 86_400_000, ran: 1800 });
		const recent = run(19, 'W2R1', 'whole', { ran: 540 });
		const chosen = [start(18, 'W2R1'), old, recent, choose(20, 9, 'W9R1')];
		expect(step(chosen, now(20, 10)).over).not.toBeNull();
	});

	it('holds a repeat too: after runs stopped early, no longer than a tenth more than they were', () => {
		const short = run(19, 'W6R2', 'early', { ran: 600 });
		const sore = [start(18, 'W6R2'), short, told(19, 'after', short, [back(2)])];
		// What was claimed counts for 30 days; then only what was run.
		expect(step(sore, now(20, 9)).run.id).toBe('W6R1');
	});
});

describe('a plan of one’s own', () => {
	const of = (...minutes: number[]): Plan => ({
		...couchTo5k,
		id: 'ours',
		bridges: [],
		runs: minutes.map((length, n): PlannedRun => ({
			id: `W1R${n + 1}`,
			week: 1,
			run: n + 1,
			segments: [{ kind: 'run', seconds: length * 60 }]
		}))
	});
	const ours = (plan: Plan, events: Event[]) =>
		decide(
			fold(events.map((event) => ('plan' in event ? { ...event, plan: 'ours' } : event))),
			plan,
			now(20, 9)
		);
	const ten = run(19, 'W1R1', 'whole', { ran: 600 });

	it('begins where it begins', () => {
		expect(ours(of(40, 50), [start(18, 'W1R1')])).toMatchObject({ rule: 'next', run: { id: 'W1R1' } });
	});

	it('goes on by a tenth, and by more only when the person says so', () => {
		const begun = [start(18, 'W1R1'), ten];
		expect(ours(of(10, 11), begun)).toMatchObject({ rule: 'next', run: { id: 'W1R2' } });
		expect(ours(of(10, 12), begun)).toMatchObject({
			outcome: 'repeat',
			rule: 'cap',
			run: { id: 'W1R1' },
			over: { run: { id: 'W1R2' } },
			because:
				'Week 1, run 2 is 12 minutes of running, and your longest in 30 days was 10 minutes. So week 1, run 1 comes first, at no more than a tenth longer.'
		});
		expect(ours(of(10, 12), [...begun, choose(20, 8, 'W1R2')])).toMatchObject({
			rule: 'chosen',
			run: { id: 'W1R2' },
			over: { within: { id: 'W1R1' } }
		});
	});
});

describe('bridge runs', () => {
	const bridged: Plan = {
		...couchTo5k,
		bridges: ['W5R2a', 'W5R2b'].map((id, n) => ({
			id: id as PlannedRun['id'],
			week: 5,
			run: 2,
			segments: [600 + n * 120, 360].map((seconds) => ({ kind: 'run', seconds }))
		}))
	};
	const at5 = (events: Event[], day = 22) =>
		decide(fold([start(10, 'W5R2'), ...events]), bridged, now(day, 9));

	it('a comfortable one is progress: past the run it follows, on to the next', () => {
		expect(at5([run(19, 'W5R2'), run(21, 'W5R2a')])).toMatchObject({ rule: 'next', run: { id: 'W5R3' } });
		expect(at5([run(21, 'W5R2b')])).toMatchObject({ rule: 'next', run: { id: 'W5R3' } });
	});

	it('a sore one is tried again after a comfortable repeat', () => {
		const [first, sore] = [run(17, 'W5R2'), run(19, 'W5R2b', 'whole', { ran: 1080 })];
		const told3 = told(19, 'after', sore, [back(3)]);
		const repeat = at5([first, sore, told3], 20);
		expect(repeat).toMatchObject({ outcome: 'repeat', run: { id: 'W5R2' } });
		expect(at5([first, sore, told3, run(21, 'W5R2')])).toMatchObject({
			outcome: 'next',
			run: { id: 'W5R2b' }
		});
	});

	it('one stopped early is tried again', () => {
		expect(at5([run(17, 'W5R2'), run(19, 'W5R2a', 'early')], 20)).toMatchObject({
			rule: 'unfinished',
			run: { id: 'W5R2a' },
			because: 'You stopped week 5, run 2a early. So you try it again.'
		});
	});

	it('a sore run after it repeats it, when it is the shorter', () => {
		const [bridge, long] = [run(17, 'W5R2a'), run(19, 'W5R3')];
		expect(at5([bridge, long, told(19, 'after', long, [back(2)])], 20).run.id).toBe('W5R2a');
	});

	it('can be chosen, and counts for the cap', () => {
		const done = run(19, 'W5R2', 'whole', { ran: 540 });
		expect(at5([done, choose(20, 8, 'W5R2a')], 20)).toMatchObject({ rule: 'chosen', run: { id: 'W5R2a' } });
	});
});

describe('runs that the plan does not have', () => {
	it.each<[string, Event]>([
		['of a newer plan', run(19, 'W40R3')],
		['a bridge it has not', run(19, 'W5R2d')],
		['of another plan', run(19, 'W6R3', 'whole', { plan: 'ours' })],
		['of no plan', run(19, null)]
	])('one %s moves nothing, and is a day of running', (_, other) => {
		expect(step([start(18, 'W6R3'), other], now(20, 9))).toMatchObject({
			outcome: 'next',
			run: { id: 'W6R3' },
			on: '2026-11-21'
		});
	});

	it('how it felt counts all the same', () => {
		const own = run(19, null);
		expect(step([start(18, 'W6R3'), own, told(19, 'after', own, [back(4)])], now(20, 9)).outcome).toBe(
			'rest'
		);
	});
});
