import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event, RunId } from '../diary/event.ts';
import { past } from './past.ts';
import { calm, summary } from './summary.ts';
import { back, knee, run as ranFor, start, told } from './tale.ts';

const MINUTES: Record<string, number> = { W5R3: 20, W6R2: 20, W6R3: 25, W3R1: 9 };
const run = (day: number, id: RunId) => ({ ...ranFor(day, id), ran: (MINUTES[id] ?? 20) * 60 });
const counted = (events: Event[]) => summary(past(fold(events)));

describe('the counted sentence', () => {
	const first = run(7, 'W5R3');
	const second = run(12, 'W5R3');
	const short = run(17, 'W6R2');
	const third = run(19, 'W6R3');
	const base = [start(1, 'W5R1'), first, second, short, third];

	it('counts long runs when only they were sore', () => {
		const events = [
			...base,
			told(7, 'after', first, [back(2)]),
			told(8, 'morning', first),
			told(12, 'after', second),
			told(17, 'after', short),
			told(19, 'after', third, [back(3)]),
			told(20, 'morning', third)
		];
		expect(counted(events)).toMatchObject({
			headline: 'Lower back: sore after 2 of your 3 long runs',
			said: 'Sore after 2 of your 3 runs of 20 minutes or more. Quiet by the next morning both times.',
			lead: 'Long means 20 minutes or more without a walk. Quiet by the next morning both times.'
		});
	});

	it('counts all runs when others were sore too, and only the mornings that were told', () => {
		const events = [
			...base,
			told(7, 'after', first, [knee(2)]),
			told(17, 'after', short, [knee(2)]),
			told(18, 'morning', short, [knee(1)])
		];
		expect(counted(events)?.said).toBe(
			'Sore after 2 of your 2 runs. Quiet on 0 of the 1 next mornings you told us about.'
		);
	});

	it('says it plainly when there is one run to count', () => {
		expect(counted([start(1, 'W6R3'), third, told(19, 'after', third, [back(3)])])).toMatchObject({
			headline: 'Lower back: sore after your 1 run',
			said: 'Sore after your 1 run.'
		});
	});

	it('says nothing while nothing was sore', () => {
		expect(counted([...base, told(19, 'after', third, [back(1)])])).toBeNull();
	});

	it('says all of it in one breath', () => {
		const runs = [run(5, 'W5R3'), run(8, 'W5R3'), run(12, 'W5R3'), run(19, 'W6R3')];
		const events = [
			start(1, 'W5R1'),
			short,
			told(17, 'after', short),
			...runs.flatMap((each, i) => [
				told(Number(new Date(each.at).getUTCDate()), 'after', each, i === 1 ? [] : [back(3)]),
				told(Number(new Date(each.at).getUTCDate()) + 1, 'morning', each)
			]),
			...runs
		];
		expect(counted(events)?.sentence).toBe(
			'Your lower back spoke up after 3 of your 4 runs of 20 minutes or more, and was quiet by the next morning each time.'
		);
	});

	it('finds another length from which on it was sore', () => {
		const little = run(3, 'W3R1');
		const events = [little, told(3, 'after', little), short, told(17, 'after', short, [knee(2)])];
		expect(counted(events)).toMatchObject({
			headline: 'Left knee: sore after your 1 long run',
			lead: 'Long means 10 minutes or more without a walk.'
		});
	});

	it('counts the last six weeks only, and says so', () => {
		const long = Array.from({ length: 3 }, (_, i) => run(-60 + i, 'W3R1'));
		const events = [
			...long,
			...long.map((each, i) => told(-60 + i, 'after', each, [knee(4)])),
			third,
			told(19, 'after', third, [back(2)])
		];
		expect(counted(events)?.sentence).toBe('Your lower back spoke up after your last run.');
	});

	it('names the other places that were sore, and the runs that were not counted', () => {
		const events = [
			...base,
			told(7, 'after', first, [back(2), knee(3)]),
			told(12, 'after', second, [back(2)])
		];
		expect(counted(events)?.also).toBe('Also left knee (1 run). 2 runs without a check-in are not counted.');
	});

	it('does not count what ached before the run', () => {
		expect(counted([third, told(19, 'before', third, [back(3)]), told(19, 'after', third)])).toBeNull();
	});

	it('says plainly that nothing was', () => {
		const of = (events: Event[]) => calm(past(fold(events))).headline;
		expect(of([])).toBe('How it has felt');
		expect(of([third, told(19, 'after', third, [back(1)])])).toBe('Nothing sore after your last run');
		expect(of([short, told(17, 'after', short), third, told(19, 'after', third)])).toBe(
			'Nothing sore after your last 2 runs'
		);
	});
});
