import { expect, test } from 'vitest';
import { blocks } from './finding.ts';

/** The first and the last number of a block. */
const range = (block: string): [number, number] => {
	const [, bits, at] = (/^'=e(\d+):(\d+)'$/.exec(block) ?? []).map(Number);
	const size = 2 ** (bits ?? 0);
	return [(at ?? 0) * size, (at ?? 0) * size + size - 1];
};

test.for([0, 1, 8191, 8192, 65_535, 65_536, 100_000, 524_288, 1_000_000, 12_345_678])(
	'blocks back from %i hold every question once, the newest first, and are few',
	(newest) => {
		const all = blocks(newest).map(range);
		let next = all[0]?.[1] ?? -1;
		expect(next).toBeGreaterThanOrEqual(newest);
		for (const [first, last] of all) {
			expect(last).toBe(next);
			next = first - 1;
		}
		expect(next).toBe(-1);
		expect(all.length).toBeLessThan(45);
	}
);
