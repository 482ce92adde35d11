import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { now, start, run, told, back, knee, step } from './tale.ts';

describe('the story', () => {
	const long = run(19, 'W6R3');
	const sore = [start(18, 'W6R3'), long, told(19, 'after', long, [back(3)]), told(20, 'morning', long)];

	it('she starts at week 6, run 3, and that is next', () => {
		expect(step([start(18, 'W6R3')], now(18, 9))).toMatchObject({
			outcome: 'next',
			run: { id: 'W6R3' },
			on: '2026-11-18',
			because: 'You told us you had done everything before week 6, run 3. So week 6, run 3 is next.'
		});
	});

	it('3 after the run and 0 in the morning: week 6, run 2 again on Saturday, and why', () => {
		expect(step(sore, now(20, 8))).toMatchObject({
			outcome: 'repeat',
			run: { id: 'W6R2' },
			on: '2026-11-21',
			rule: 'repeat-by-score',
			because:
				'Your lower back was 3 after yesterday’s run and back to 0 this morning. So you repeat the last run that felt comfortable.',
			change:
				'0 or 1 tomorrow, and week 6, run 3 opens on Monday. 2 or 3 again, and you step back a week. 4 or 5, or a limp, and you rest for 48 hours first.',
			facts: [
				{ label: 'After the run, yesterday', value: '3', sore: true },
				{ label: 'This morning', value: '0', sore: false },
				{ label: 'Limp, swelling, sore spot on a bone', value: 'none', sore: false }
			],
			sure: 'experience only'
		});
	});

	it('before the morning is told, it says so and repeats until then', () => {
		expect(step(sore.slice(0, 3), now(19, 20)).because).toBe(
			'Your lower back was 3 after today’s run. Tell us tomorrow morning how it is; until then, you repeat the last run that felt comfortable.'
		);
	});

	it('the repeat felt comfortable: the sore run is tried again', () => {
		const again = run(21, 'W6R2');
		expect(step([...sore, again, told(21, 'after', again, [back(1)])], now(22, 9))).toMatchObject({
			outcome: 'next',
			run: { id: 'W6R3' },
			on: '2026-11-23',
			because: 'Your lower back was 1 after yesterday’s run. So week 6, run 3 is next.'
		});
	});

	it('the repeat was sore as well: back a week', () => {
		const again = run(21, 'W6R2');
		expect(step([...sore, again, told(21, 'after', again, [back(3)])], now(23, 9))).toMatchObject({
			outcome: 'repeat',
			run: { id: 'W5R2' },
			because: 'Your lower back was 3 after Saturday’s run. So you step back a week.'
		});
	});

	it('more the second time: rest, then back a week', () => {
		const again = run(21, 'W6R2');
		const worse = [
			...sore.slice(0, 2),
			told(19, 'after', long, [back(2)]),
			again,
			told(21, 'after', again, [back(3)])
		];
		expect(step(worse, now(22, 9))).toMatchObject({
			outcome: 'rest',
			rule: 'second-repeat',
			run: { id: 'W5R2' }
		});
		expect(step(worse, now(24, 9))).toMatchObject({ outcome: 'repeat', run: { id: 'W5R2' } });
	});
});

describe('scores', () => {
	const one = run(19, 'W6R3');
	const base = [start(18, 'W6R3'), one];
	it.each([
		[0, 'next'],
		[1, 'next'],
		[2, 'repeat'],
		[3, 'repeat'],
		[4, 'rest'],
		[5, 'rest'],
		[6, 'paused'],
		[10, 'paused']
	] as const)('%i after the run: %s', (score, outcome) => {
		expect(step([...base, told(19, 'after', one, [back(score)])], now(20, 9)).outcome).toBe(outcome);
	});

	it('a run without a check-in counts as comfortable', () => {
		expect(step(base, now(20, 9))).toMatchObject({
			outcome: 'next',
			run: { id: 'W7R1' },
			because: 'You have done week 6, run 3. So week 7, run 1 is next.'
		});
	});

	it('strict: 2 or 3 is a rest', () => {
		const strict = { ...LIMITS, strict: true };
		expect(step([...base, told(19, 'after', one, [back(2)])], now(20, 9), strict).outcome).toBe('rest');
	});

	it('4 or 5 rests for 48 hours from the check-in, then repeats', () => {
		const sore = [...base, told(19, 'after', one, [back(5)])];
		expect(step(sore, now(20, 9))).toMatchObject({
			outcome: 'rest',
			on: '2026-11-21',
			because: 'Your lower back was 5 after yesterday’s run. So you rest for 48 hours, until tomorrow.'
		});
		expect(step(sore, now(21, 18)).outcome).toBe('rest');
		expect(step(sore, now(21, 19))).toMatchObject({
			outcome: 'repeat',
			run: { id: 'W6R2' },
			because:
				'Your lower back was 5 after Thursday’s run. After 48 hours of rest, and when a brisk walk feels 0 or 1, you repeat the last run that felt comfortable.'
		});
	});

	it('several places are named, the sorest first', () => {
		const sore = [...base, told(19, 'after', one, [knee(2), back(3)]), told(20, 'morning', one, [knee(1)])];
		expect(step(sore, now(20, 9)).because).toBe(
			'Your lower back was 3 and your left knee 2 after yesterday’s run and 1 at most this morning. So you repeat the last run that felt comfortable.'
		);
	});

	it('still 2 in the morning is a rest', () => {
		const sore = [...base, told(19, 'after', one, [back(2)]), told(20, 'morning', one, [back(2)])];
		expect(step(sore, now(20, 9))).toMatchObject({
			outcome: 'rest',
			rule: 'next-morning',
			because:
				'Your lower back was 2 after yesterday’s run and still 2 this morning. So you rest for 48 hours, until Sunday.'
		});
	});

	it.each([
		[
			'limp',
			'rest',
			'You told us about a limp after yesterday’s run. So you rest for 48 hours, until tomorrow.'
		],
		[
			'swelling',
			'rest',
			'You told us about something swollen after yesterday’s run. So you rest for 48 hours, until tomorrow.'
		],
		[
			'boneSpot',
			'paused',
			'You told us about one sore spot on a bone after yesterday’s run. So your plan is paused, until you say you are ready again.'
		]
	] as const)('%s with a score of 0: %s', (mark, outcome, because) => {
		expect(step([...base, told(19, 'after', one, [], { [mark]: true })], now(20, 9))).toMatchObject({
			outcome,
			because
		});
	});

	it('a limp does not hide a 7', () => {
		expect(step([...base, told(19, 'after', one, [back(7)], { limp: true })], now(20, 9)).outcome).toBe(
			'paused'
		);
	});

	it('sore after week 6, run 1: not week 5, run 3, which is longer', () => {
		const first = run(19, 'W6R1');
		const sore = [start(18, 'W6R1'), first, told(19, 'after', first, [back(2)])];
		expect(step(sore, now(20, 9)).run.id).toBe('W5R2');
		const again = run(21, 'W5R2');
		expect(step([...sore, again], now(22, 9)).run.id).toBe('W6R1');
	});

	it('sore before anything felt comfortable: the same run again', () => {
		const first = run(19, 'W1R1');
		expect(step([start(18, 'W1R1'), first, told(19, 'after', first, [back(2)])], now(21, 9))).toMatchObject({
			outcome: 'repeat',
			run: { id: 'W1R1' }
		});
	});

	it('a run stopped early without an ache is tried again', () => {
		expect(step([start(18, 'W6R3'), run(19, 'W6R3', 'early')], now(20, 9))).toMatchObject({
			outcome: 'next',
			rule: 'unfinished',
			run: { id: 'W6R3' },
			because: 'You stopped week 6, run 3 early. So you try it again.'
		});
	});

	it('the plan is done: its last run stays', () => {
		expect(step([start(18, 'W9R3'), run(19, 'W9R3')], now(20, 9))).toMatchObject({
			outcome: 'next',
			rule: 'finished',
			run: { id: 'W9R3' }
		});
	});
});
