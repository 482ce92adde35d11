import { describe, expect, it } from 'vitest';
import { at, now, start, run, told, back, knee, press, resume, choose, step } from './tale.ts';

describe('trend and duration', () => {
	it('the same place in 3 of the last 4 runs pauses', () => {
		const runs = [run(12, 'W5R1'), run(14, 'W5R2'), run(16, 'W5R3'), run(18, 'W6R1')];
		const sore = runs.map((one, i) =>
			told(one.at === at(14, 18) ? 14 : 12 + i * 2, 'after', one, i === 1 ? [] : [knee(2)])
		);
		expect(step([start(11, 'W5R1'), ...runs, ...sore], now(19, 9))).toMatchObject({
			outcome: 'paused',
			rule: 'often',
			because:
				'Your left knee was 2 or more in 3 of your last 4 runs. So your plan is paused, until you say you are ready again.'
		});
	});

	it('up from 1 to 3 over two weeks rests instead of repeating', () => {
		const early = run(9, 'W5R3');
		const late = run(19, 'W6R3');
		const events = [
			start(8, 'W5R3'),
			early,
			told(9, 'after', early, [back(1)]),
			run(17, 'W6R2'),
			late,
			told(19, 'after', late, [back(3)])
		];
		expect(step(events, now(20, 9))).toMatchObject({ outcome: 'rest', rule: 'rising' });
	});

	it('still 4 after 7 days without running pauses', () => {
		const one = run(10, 'W6R2');
		expect(step([start(9, 'W6R2'), one, told(17, 'after', null, [back(4)])], now(17, 20))).toMatchObject({
			outcome: 'paused',
			rule: 'lasting'
		});
	});

	it('named on 8 of the last 14 days pauses', () => {
		const days = [1, 2, 4, 6, 7, 9, 11, 13].map((day) => told(day, 'morning', null, [back(1)]));
		expect(step([start(1, 'W3R1'), ...days], now(13, 9))).toMatchObject({
			outcome: 'paused',
			rule: 'most-days',
			because:
				'You named your lower back on most days of the last 2 weeks. So your plan is paused, until you say you are ready again.'
		});
		expect(step([start(8, 'W3R1'), ...days.slice(1)], now(13, 9)).outcome).toBe('next');
	});
});

describe('pauses and coming back', () => {
	const one = run(2, 'W6R2');
	const base = [start(1, 'W6R2'), one];

	it('the danger button pauses until resumed, whatever else is told', () => {
		const pressed = [...base, press(3, 9), choose(4, 9, 'W6R3'), told(4, 'morning', one)];
		expect(step(pressed, now(9, 9))).toMatchObject({
			outcome: 'paused',
			rule: 'danger',
			because:
				'You pressed “One of these applies to me”. So your plan is paused, until you say you are ready again.'
		});
		expect(step([...pressed, resume(9, 9)], now(9, 10)).outcome).toBe('repeat');
	});

	it('pressed and resumed in the same moment is still paused', () => {
		expect(step([...base, resume(3, 9), press(3, 9)], now(3, 10)).outcome).toBe('paused');
		expect(step([...base, press(3, 9), resume(3, 9)], now(3, 10)).outcome).toBe('paused');
	});

	it('a 6 pauses until resumed, even when another run was run', () => {
		const more = run(5, 'W6R3');
		expect(step([...base, told(2, 'after', one, [back(6)]), more], now(6, 9))).toMatchObject({
			outcome: 'paused',
			because:
				'Your lower back was 6 after Monday’s run. So your plan is paused, until you say you are ready again.'
		});
	});

	it('a 6 resumed at once still rests its 48 hours', () => {
		const sore = [...base, told(2, 'after', one, [back(6)]), resume(2, 20)];
		expect(step(sore, now(3, 9)).outcome).toBe('rest');
	});

	it('comes back with 5 minutes of running, then by the days since the last run, never above the last comfortable one', () => {
		const back = (ready: number) => {
			const paused = [...base, told(2, 'morning', one), press(3, 9), resume(ready, 9)];
			const short = run(ready, 'W0R1');
			return { short: step(paused, now(ready, 10)), then: step([...paused, short], now(ready + 1, 9)) };
		};
		expect(back(4).short).toMatchObject({
			outcome: 'repeat',
			rule: 'coming-back',
			run: { id: 'W0R1' },
			because: 'You told us you are ready again. So you begin with a short run: 5 minutes of running in all.'
		});
		expect(back(4).then).toMatchObject({
			rule: 'coming-back',
			run: { id: 'W6R1' },
			on: '2026-11-06',
			because: 'You have done your first short run back. So you start again with week 6, run 1.'
		});
		expect(back(20).then.run.id).toBe('W4R1');
	});

	it.each([
		[6, 'W6R3'],
		[7, 'W5R1'],
		[13, 'W5R1'],
		[14, 'W4R1'],
		[18, 'W4R1'],
		[21, 'W3R1'],
		[30, 'W1R1']
	])('%i days since week 6, run 2: %s', (days, id) => {
		expect(step(base, { at: at(2 + days, 9), offset: 0 }).run.id).toBe(id);
	});

	it('says the days as the reason', () => {
		expect(step(base, now(20, 9))).toMatchObject({
			outcome: 'repeat',
			rule: 'gap',
			because: '18 days since week 6, run 2. So you start again a little earlier, at week 4, run 1.'
		});
	});
});

describe('choosing oneself', () => {
	const one = run(19, 'W6R3');
	const sore = [start(18, 'W6R3'), one, told(19, 'after', one, [back(3)])];

	it('wins over repeat, two days after the sore day at the earliest', () => {
		expect(step([...sore, choose(20, 9, 'W6R3')], now(20, 10))).toMatchObject({
			outcome: 'next',
			rule: 'chosen',
			run: { id: 'W6R3' },
			on: '2026-11-21'
		});
	});

	it('does not win over a rest or a check-in that came later', () => {
		const worse = told(20, 'morning', one, [back(4)]);
		expect(step([...sore, worse, choose(20, 9, 'W6R3')], now(20, 10)).outcome).toBe('rest');
		expect(step([...sore, choose(19, 20, 'W6R3'), told(20, 'morning', one)], now(20, 10)).rule).toBe(
			'repeat-by-score'
		);
	});
});
