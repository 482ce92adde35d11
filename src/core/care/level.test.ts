import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event, RunId, Score } from '../diary/event.ts';
import { levelOfWeek, offer } from './level.ts';

const DAY = 86_400_000;
// Saturday 21 November 2026, 10:00 in London.
const NOW = { at: 1_795_255_200_000, offset: 0 };
const stamp = (daysAgo: number) => ({ id: `e${daysAgo}`, at: NOW.at - daysAgo * DAY, offset: 0 });

const ran = (run: RunId, daysAgo: number): Event => ({
	...stamp(daysAgo),
	kind: 'run-finished',
	plan: 'couch-to-5k',
	run,
	ending: 'whole',
	startedAt: NOW.at - daysAgo * DAY,
	elapsed: 2100,
	ran: 1500
});
const felt = (score: Score, daysAgo: number): Event => ({
	...stamp(daysAgo),
	id: `f${daysAgo}`,
	kind: 'checked-in',
	when: 'after',
	run: null,
	aches: score > 0 ? [{ area: 'lower-back', side: 'middle', score }] : [],
	limp: false,
	swelling: false,
	boneSpot: false
});

describe('the level of a routine', () => {
	it('follows the week of the plan', () => {
		expect([1, 4, 5, 8, 9].map(levelOfWeek)).toEqual([1, 1, 2, 2, 3]);
	});

	it('is that of the last run’s week when nothing aches', () => {
		expect(offer(fold([ran('W6R3', 2)]), NOW)).toMatchObject({ open: true, level: 2 });
	});

	it('is 1 while the lower back aches, and says so', () => {
		expect(offer(fold([ran('W6R3', 2), felt(3, 2)]), NOW)).toEqual({
			open: true,
			level: 1,
			because: 'Because your lower back was 3 on Thursday. Slow and small is enough.'
		});
	});

	it('still tells the reason when the back was 0 by morning', () => {
		expect(offer(fold([felt(3, 2), felt(0, 1)]), NOW).because).toContain('was 3 on Thursday');
	});

	it('forgets an ache after a week', () => {
		expect(offer(fold([ran('W6R3', 9), felt(3, 9)]), NOW)).toMatchObject({ level: 2, open: true });
	});
});

describe('a routine is closed', () => {
	it('while the lower back is 4 or more', () => {
		expect(offer(fold([felt(4, 0)]), NOW)).toMatchObject({ open: false });
		expect(offer(fold([felt(4, 1), felt(3, 0)]), NOW)).toMatchObject({ open: true });
	});

	it('while the plan is paused, until the person is ready again', () => {
		const pressed: Event = { ...stamp(1), kind: 'danger-pressed' };
		const resumed: Event = { ...stamp(0), kind: 'plan-resumed' };
		expect(offer(fold([pressed]), NOW).open).toBe(false);
		expect(offer(fold([pressed, resumed]), NOW).open).toBe(true);
	});
});
