import { expect, it } from 'vitest';
import { levelOfWeek } from './level.ts';

it('the level of a routine follows the week of the plan', () => {
	expect([1, 4, 5, 8, 9].map(levelOfWeek)).toEqual([1, 1, 2, 2, 3]);
});
