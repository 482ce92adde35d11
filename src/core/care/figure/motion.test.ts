import { expect, it } from 'vitest';
import { allActs } from './acts.ts';
import { momentAt } from './motion.ts';

it('comes back to its pose after each lap of a beat that has several', async () => {
	const act = (await allActs()).get('hundred');
	if (!act) throw new Error('the hundred is not drawn');
	const poseAt = (seconds: number) => momentAt(act.move, act.solved, seconds, 'R', null).pose;
	const { poses } = act.solved;
	// Degrees: a pose passed on the way is solved anew with what touches all the way.
	const near = (seconds: number, pose: number) =>
		poseAt(seconds).forEach((value, i) =>
			expect(Math.abs(value - (poses[pose]?.[i] ?? NaN))).toBeLessThan(1)
		);
	for (const second of [2, 3, 4, 5, 6]) {
		near(second, 1);
		near(second + 0.5, 2);
	}
});
