import { expect, it } from 'vitest';
import { momentAt } from './motion.ts';
import { ACTS } from './stage.ts';

it('comes back to its pose after each lap of a beat that has several', () => {
	const act = ACTS.get('hundred');
	if (!act) throw new Error('the hundred is not drawn');
	const poseAt = (seconds: number) => momentAt(act.move, act.solved, seconds, 'R', null).pose;
	const { poses } = act.solved;
	for (const second of [2, 3, 4, 5, 6]) {
		poseAt(second).forEach((value, i) => expect(value).toBeCloseTo(poses[1]?.[i] ?? NaN, 3));
		poseAt(second + 0.5).forEach((value, i) => expect(value).toBeCloseTo(poses[2]?.[i] ?? NaN, 3));
	}
});
