/** Half the width of the path's swing, in the lane's pixels. */
const SWING = 16;

/** The path through one week, in a lane 100 high: odd weeks swing right, even weeks left. */
export function road(week: number): string {
	const from = week % 2 === 1 ? -SWING : SWING;
	return `M${from} 0C${from} 50 ${-from} 50 ${-from} 100`;
}

/** How far from the lane's middle the path is at a share of its height, in pixels. */
export function across(week: number, share: number): number {
	const from = week % 2 === 1 ? -SWING : SWING;
	let [low, high] = [0, 1];
	for (let i = 0; i < 24; i++) {
		const t = (low + high) / 2;
		// The curve's height at t, of 1: 1.5t - 1.5t² + t³.
		if (1.5 * t - 1.5 * t * t + t ** 3 < share) low = t;
		else high = t;
	}
	const t = (low + high) / 2;
	const begun = (1 - t) ** 3 + 3 * (1 - t) ** 2 * t;
	return from * begun - from * (1 - begun);
}
