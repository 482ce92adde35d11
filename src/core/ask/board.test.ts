import { expect, test } from 'vitest';
import { address, board, title } from './board.ts';

test.each([
	['week', '6', 'Week 6 together', '/ask/week/6'],
	['area', 'lower-back', 'Lower back', '/ask/area/lower-back']
])('%s %s is a board', (kind, which, says, at) => {
	const found = board(kind, which);
	expect(found && [title(found), address(found)]).toEqual([says, at]);
});

test.each([
	['week', '0'],
	['week', '13'],
	['week', '6a'],
	['week', '06'],
	['area', 'constructor'],
	['area', 'moon'],
	['year', '6']
])('%s %s is none', (kind, which) => expect(board(kind, which)).toBeNull());
