import { LENGTH, type Bone, type Skeleton } from './skeleton.ts';
import { plus, times, turned, type V3 } from './space.ts';

// Share of the body's weight and where on the bone its middle lies: Winter, Biomechanics and Motor Control of Human
// Movement, table 4.1, after Dempster.
const SHARES: readonly [Bone, number, V3][] = [
	['head', 0.081, [0, 0.02, 0]],
	['chest2', 0.216, [0, 0, 0]],
	['lumbar2', 0.139, [0, 0, 0]],
	['pelvis', 0.142, [0, 0, 0]],
	...(['L', 'R'] as const).flatMap((side): [Bone, number, V3][] => [
		[`${side}.upperArm`, 0.028, [0, -0.436 * LENGTH.upperArm, 0]],
		[`${side}.forearm`, 0.016, [0, -0.43 * LENGTH.forearm, 0]],
		[`${side}.hand`, 0.006, [0, -0.05, 0]],
		[`${side}.thigh`, 0.1, [0, -0.433 * LENGTH.thigh, 0]],
		[`${side}.shank`, 0.0465, [0, -0.433 * LENGTH.shank, 0]],
		[`${side}.foot`, 0.0145, [0, -0.02, 0.03]]
	])
];

/** The middle of the body's weight. */
export function balanceOf(skeleton: Skeleton): V3 {
	return SHARES.reduce<V3>(
		(sum, [bone, share, c]) => {
			const { at, turn } = skeleton[bone];
			return plus(sum, times(plus(at, turned(turn, c)), share));
		},
		[0, 0, 0]
	);
}
