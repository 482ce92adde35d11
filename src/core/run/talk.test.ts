import { expect, test } from 'vitest';
import { readTalk, TALK } from './talk.ts';

test('a wish that Fourleaf cannot follow becomes the usual, each by itself', () => {
	expect(readTalk({ timeLeft: 'none', encouragement: false })).toEqual({
		timeLeft: 'none',
		encouragement: false
	});
	expect(readTalk({ timeLeft: 7, encouragement: false })).toEqual({ ...TALK, encouragement: false });
	for (const nonsense of [null, undefined, 'x', 3, []]) expect(readTalk(nonsense)).toEqual(TALK);
});
