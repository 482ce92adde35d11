import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event } from '../diary/event.ts';
import { fineCount, GATES, GATES_IN_ALL, standings } from './gates.ts';
import { LIMITS } from './limits.ts';
import { at, back, choose, gate, now, press, resume, run, start, step, told } from './tale.ts';

const last = run(2, 'W6R2');
const base = [start(1, 'W6R2'), last, told(2, 'after', last)];
const pause = [told(2, 'morning', last, [back(6)])];

describe('the way back after a pause', () => {
	const ready = (day: number) => [...base, ...pause, resume(day, 9)];
	const short = (day: number) => run(day, 'W0R1', 'whole', { ran: 300 });

	it.each<[says: string, events: Event[], day: number, run: string, rule: string]>([
		['ready: 5 minutes of running first', ready(6), 6, 'W0R1', 'coming-back'],
		['the short run stopped early: again', [...ready(6), run(6, 'W0R1', 'early')], 7, 'W0R1', 'coming-back'],
		[
			'5 days away, the run of the pause sore: the one before',
			[...ready(6), short(6)],
			7,
			'W6R1',
			'coming-back'
		],
		['7 days away: no later than that', [...ready(7), short(7)], 9, 'W5R1', 'coming-back'],
		['14 days away', [...ready(14), short(14)], 16, 'W4R1', 'coming-back'],
		['30 days away', [...ready(30), short(30)], 32, 'W1R1', 'coming-back'],
		['the plan has been run since: on it goes', [...ready(6), short(6), run(8, 'W6R1')], 9, 'W6R2', 'next']
	])('%s', (_, events, day, id, rule) => {
		expect(step(events, now(day, 20))).toMatchObject({ rule, run: { id } });
	});

	it('the short run at 2 or 3 is done again, at 4 after 48 hours, at 6 it is paused', () => {
		const one = short(6);
		const after = (score: 2 | 4 | 6) => [...ready(6), one, told(6, 'after', one, [back(score)])];
		expect(step(after(2), now(7, 9))).toMatchObject({
			outcome: 'repeat',
			run: { id: 'W0R1' },
			because:
				'Your lower back was 2 after yesterday’s run. Tell us how it is this morning; until then, you do the short run again.'
		});
		expect(step(after(4), now(7, 9))).toMatchObject({ outcome: 'rest', run: { id: 'W0R1' } });
		expect(step(after(4), now(9, 9))).toMatchObject({ outcome: 'repeat', run: { id: 'W0R1' } });
		expect(step(after(6), now(7, 9))).toMatchObject({ outcome: 'paused', rule: 'pause-by-score' });
	});

	it('a day stays free after the short run', () => {
		expect(step([...ready(6), short(6)], now(6, 20)).on).toBe('2026-11-08');
	});

	it('while paused it is the short run that waits', () => {
		expect(step([...base, ...pause], now(3, 9))).toMatchObject({ outcome: 'paused', run: { id: 'W0R1' } });
	});

	it('a short run without a pause moves nothing', () => {
		expect(step([...base, run(4, 'W0R1')], now(5, 9))).toMatchObject({ rule: 'next', run: { id: 'W6R3' } });
	});

	it('a person who chooses another run decides', () => {
		expect(step([...ready(6), choose(6, 10, 'W6R2')], now(6, 11))).toMatchObject({ rule: 'chosen' });
	});
});

describe('the gates', () => {
	const paused = [...base, press(3, 9)];
	const seen = (events: Event[], day: number, hour: number) =>
		standings(fold(events), at(3, 9), now(day, hour), LIMITS);
	const of = (events: Event[], day: number, hour: number) =>
		Object.fromEntries(seen(events, day, hour).map(({ gate: { id }, standing }) => [id, standing]));
	const all = [
		...GATES.filter(({ id }) => id !== 'walk-morning').map(({ id }) => gate(4, 9, id)),
		gate(5, 8, 'walk-morning')
	];

	it('count from the pause on, and from the last sore check-in after it', () => {
		expect(step(paused, now(4, 9)).gatesSince).toBe(at(3, 9));
		const sorer = told(5, 'morning', last, [back(2)]);
		expect(step([...paused, sorer], now(6, 9)).gatesSince).toBe(sorer.at);
		expect(step(base, now(3, 9)).gatesSince).toBeNull();
	});

	it('count after a rest with a limp as well, and do not hold the run back', () => {
		const limp = told(2, 'morning', last, [], { limp: true });
		expect(step([...base, limp], now(2, 20))).toMatchObject({ outcome: 'rest', gatesSince: limp.at });
		expect(step([...base, limp], now(4, 20))).toMatchObject({ outcome: 'repeat', gatesSince: limp.at });
	});

	it('one that does not feel fine stays, whatever the others do', () => {
		const tried = [...paused, ...all, gate(5, 9, 'march', false)];
		expect(of(tried, 5, 10)).toMatchObject({ march: 'not yet', walk: 'fine', 'walk-morning': 'fine' });
		expect(fineCount(seen(tried, 5, 10))).toBe(GATES_IN_ALL - 1);
	});

	it('the walk is fine only with its next morning', () => {
		const walked = [...paused, gate(4, 9, 'walk')];
		expect(of(walked, 4, 23)['walk-morning']).toBe('tomorrow');
		expect(of(walked, 5, 7)['walk-morning']).toBe('open');
		expect(fineCount(seen(walked, 5, 7))).toBe(0);
		expect(of([...walked, gate(4, 22, 'walk-morning')], 5, 7)['walk-morning']).toBe('open');
		expect(fineCount(seen([...walked, gate(5, 8, 'walk-morning')], 5, 9))).toBe(1);
		expect(of([...walked, gate(5, 8, 'walk-morning', false)], 5, 9)['walk-morning']).toBe('not yet');
	});

	it('six in all, each stands a week', () => {
		expect(fineCount(seen([...paused, ...all], 5, 9))).toBe(6);
		expect(of([...paused, ...all], 10, 9).balance).toBe('fine');
		expect(of([...paused, ...all], 11, 9).balance).toBe('open');
	});

	it('what was tried before the pause does not count', () => {
		expect(of([...base, gate(3, 8, 'balance'), press(3, 9)], 4, 9).balance).toBe('open');
	});
});
