import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import { couchTo5k } from '../run/couch-to-5k.ts';
import { summary } from './summary.ts';
import { back, knee, run, start, told } from './tale.ts';

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
		expect(summary(fold(events), couchTo5k)).toMatchObject({
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
		expect(summary(fold(events), couchTo5k)?.said).toBe(
			'Sore after 2 of your 2 runs. Quiet by 0 of the 1 next mornings you told us about.'
		);
	});

	it('says it plainly when there is one run to count', () => {
		expect(
			summary(fold([start(1, 'W6R3'), third, told(19, 'after', third, [back(3)])]), couchTo5k)
		).toMatchObject({
			headline: 'Lower back: sore after your 1 long run',
			said: 'Sore after your 1 run of 20 minutes or more.'
		});
	});

	it('says nothing while nothing was sore', () => {
		expect(summary(fold([...base, told(19, 'after', third, [back(1)])]), couchTo5k)).toBeNull();
	});
});
