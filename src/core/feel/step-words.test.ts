import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import { couchTo5k } from '../run/couch-to-5k.ts';
import type { Plan, PlannedRun } from '../run/plan.ts';
import { decide } from './step.ts';
import { back, now, note, press, resume, run, start, step, strict, told } from './tale.ts';

// What a step says must be what then happens.

describe('the words of a step', () => {
	const long = run(19, 'W6R3');
	const begun = [start(10, 'W6R3'), long];

	it('strict: the rule, and what starts the rest again, are the strict ones', () => {
		const rest = step([strict(9, true), ...begun, told(19, 'after', long, [back(2)])], now(20, 9));
		expect(rest.outcome).toBe('rest');
		expect(rest.says).toBe(
			'2 or 3, and you chose to be strict: 48 hours without a run, then the last comfortable run again.'
		);
		expect(rest.change).toMatch(/Another 2 or more, or a limp, and the 48 hours start again\.$/);
	});

	it('a rest that ends today ends later today', () => {
		const rest = step([...begun.slice(0, 1), note(20, 'fever')], now(22, 10));
		expect(rest.because).toContain('So you rest for 48 hours, until later today, and walk before you run.');
		expect(rest.change).toMatch(/^Nothing before later today:/);
		const sore = step([...begun, told(19, 'after', long, [back(4)])], now(21, 10));
		expect(sore.because).toMatch(/So you rest for 48 hours, until later today\.$/);
	});

	it('a rest before the short run back leads to the short run', () => {
		const paused = [...begun, told(19, 'after', long, [back(6)]), resume(20, 8)];
		const rest = step(paused, now(20, 9));
		expect(rest).toMatchObject({ outcome: 'rest', run: { id: 'W0R1' } });
		expect(rest.change).toContain('Then a short run comes first. Another 4');
	});

	it('a morning longer ago is told by its date', () => {
		const seen = step(
			[...begun.slice(0, 1), run(2, 'W6R3'), told(3, 'morning', null, [back(1)])],
			now(22, 10)
		);
		expect(seen.facts[0]?.label).toBe('The morning of 3 November');
	});

	it('a run held by the cap opens when the longest run has grown, not after the same run again', () => {
		const plan: Plan = {
			...couchTo5k,
			id: 'ours',
			bridges: [],
			runs: [10, 14].map((length, n): PlannedRun => ({
				id: `W1R${n + 1}`,
				week: 1,
				run: n + 1,
				segments: [{ kind: 'run', seconds: length * 60 }]
			}))
		};
		const ten = (day: number) => run(day, 'W1R1', 'whole', { ran: 600, plan: 'ours' });
		const held = [{ ...start(18, 'W1R1'), plan: 'ours' }, ten(19)];
		const first = decide(fold(held), plan, now(20, 9));
		expect(decide(fold([...held, ten(21)]), plan, now(22, 9)).rule).toBe('cap');
		expect(first.change).toMatch(
			/^Once you have run 13 minutes in one run, week 1, run 2 opens; a run of your own counts too\. Or choose it yourself\. /
		);
		const own = run(21, null, 'whole', { ran: 13 * 60, plan: 'ours' });
		expect(decide(fold([...held, own]), plan, now(22, 9))).toMatchObject({
			rule: 'next',
			run: { id: 'W1R2' }
		});
	});
});

describe('a danger sign pressed by mistake', () => {
	it('taken back, the step is as it was before', () => {
		const before = [start(18, 'W6R2'), run(19, 'W6R2')];
		const pressed = press(20, 8);
		const taken = {
			kind: 'retracted' as const,
			id: 'taken',
			at: pressed.at + 1000,
			offset: 0,
			event: pressed.id
		};
		expect(step([...before, pressed], now(20, 9)).outcome).toBe('paused');
		expect(step([...before, pressed, taken], now(20, 9))).toEqual(step(before, now(20, 9)));
	});
});

describe('a fever noted with the button', () => {
	const before = [start(18, 'W6R2'), run(18, 'W6R2')];
	it('rests for 48 hours, then walks first; noted by mistake and taken back, as it was before', () => {
		const fever = note(20, 'fever');
		expect(step([...before, fever], now(20, 13))).toMatchObject({
			outcome: 'rest',
			rule: 'fever',
			walkFirst: false
		});
		expect(step([...before, fever], now(22, 13))).toMatchObject({
			outcome: 'rest',
			rule: 'fever',
			walkFirst: true
		});
		const taken = {
			kind: 'retracted' as const,
			id: 'taken-2',
			at: fever.at + 1000,
			offset: 0,
			event: fever.id
		};
		expect(step([...before, fever, taken], now(20, 13))).toEqual(step(before, now(20, 13)));
	});
});
