import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import { due } from './due.ts';
import { knee, now, run, told } from './tale.ts';

describe('the check-in that waits', () => {
	const one = run(19, 'W6R3');
	const after = told(19, 'after', one, [knee(1)]);

	it('is none before any run', () => expect(due(fold([]), now(19, 20))).toBeNull());
	it('comes after a run of today', () =>
		expect(due(fold([one]), now(19, 20))).toEqual({ when: 'after', run: one }));
	it('is gone once told', () => expect(due(fold([one, after]), now(19, 20))).toBeNull());
	it('comes again the next morning, not in the small hours', () => {
		expect(due(fold([one, after]), now(20, 1))).toBeNull();
		expect(due(fold([one, after]), now(20, 7))).toEqual({ when: 'morning', run: one });
	});
	it('comes the next morning for a run that was not spoken of', () =>
		expect(due(fold([one]), now(20, 7))).toEqual({ when: 'morning', run: one }));
	it('is gone once the morning was told, or the day is over', () => {
		expect(due(fold([one, after, told(20, 'morning', one)]), now(20, 8))).toBeNull();
		expect(due(fold([one, after]), now(21, 8))).toBeNull();
	});
	it('comes back when a check-in was taken back', () => {
		const taken = { ...told(19, 'after', one), kind: 'retracted' as const, event: after.id };
		expect(due(fold([one, after, taken]), now(19, 21))?.when).toBe('after');
	});
});
