import { expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import { reminder } from './reminder.ts';
import { now, run, told } from './tale.ts';

it('reminds once of a morning that nobody has spoken of, and of nothing else', () => {
	const one = run(19, 'W6R3');
	expect(reminder(fold([one]), now(19, 20), null)).toBeNull();
	expect(reminder(fold([one]), now(20, 3), null)).toBeNull();
	expect(reminder(fold([one]), now(20, 7), null)).toMatchObject({
		address: `/feel/check-in?when=morning&run=${one.id}`
	});
	expect(reminder(fold([one]), now(20, 7), one.id)).toBeNull();
	expect(reminder(fold([one, told(20, 'morning', one)]), now(20, 8), null)).toBeNull();
	expect(reminder(fold([one]), now(21, 7), null)).toBeNull();
});
