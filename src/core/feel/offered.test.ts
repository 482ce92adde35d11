import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import { offered } from './offered.ts';
import { back, knee, now, run, told } from './tale.ts';

describe('the places a check-in offers first', () => {
	const one = run(17, 'W6R2');
	const two = run(19, 'W6R3');

	it('are none before anything ached', () =>
		expect(offered(fold([told(19, 'after', two, [knee(0)])]), now(20, 8))).toEqual([]));

	it('are those that ached last, each with its score when it last ached', () => {
		const diary = fold([
			told(17, 'after', one, [back(5), knee(2)]),
			told(19, 'after', two, [back(3)]),
			told(20, 'morning', two, [back(0)])
		]);
		expect(offered(diary, now(21, 8))).toEqual([
			{ place: { area: 'lower-back', side: 'middle' }, score: 3 },
			{ place: { area: 'knee', side: 'left' }, score: 2 }
		]);
	});

	it('are forgotten after four weeks', () => {
		const diary = fold([told(1, 'after', null, [back(3)])]);
		expect(offered(diary, now(29, 8))).toHaveLength(1);
		expect(offered(diary, now(30, 8))).toEqual([]);
	});

	it('are four at most', () => {
		const aches = ['shin', 'calf', 'heel', 'hip', 'toe'].map((area) => ({ ...knee(2), area }));
		expect(offered(fold([told(19, 'after', two, aches)]), now(20, 8))).toHaveLength(4);
	});
});
