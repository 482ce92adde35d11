import { expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { alike, loads } from './load.ts';
import type { Plan } from './plan.ts';
import { bundled } from './shelf.ts';

const jumps = (plan: Plan) =>
	loads(plan).flatMap(({ week, jumps }) => jumps.map(({ run }) => `W${week}R${run}`));
const [, gentle, bridge] = bundled as readonly [Plan, Plan, Plan];

test('the load of Couch to 5K, as its table says', () => {
	const minutes = loads(couchTo5k).map(({ running, longest }) => [running / 60, longest / 60]);
	expect(minutes).toEqual([
		[24, 1],
		[27, 1.5],
		[27, 3],
		[48, 5],
		[51, 20],
		[63, 25],
		[75, 25],
		[84, 28],
		[90, 30]
	]);
});

test('the honest marks: where the longest stretch grows by half and by four minutes at once', () => {
	expect(jumps(couchTo5k)).toEqual(['W5R3']);
	expect(jumps(gentle)).toEqual(['W11R1', 'W12R1']);
	expect(jumps(bridge)).toEqual([]);
});

test('every jump of a bundled plan has a bridge run right before it', () => {
	for (const plan of bundled)
		for (const id of jumps(plan)) {
			const before = plan.runs[plan.runs.findIndex((run) => run.id === id) - 1];
			expect(plan.bridges.some((each) => each.id.startsWith(before?.id ?? 'none'))).toBe(true);
		}
});

test('runs that are the same stand together, a bridge run by itself', () => {
	const weeks = loads(couchTo5k).map(({ runs }) =>
		alike(runs).map((group) => group.map(({ id }) => id.slice(2)))
	);
	expect(weeks[0]).toEqual([['R1', 'R2', 'R3']]);
	expect(weeks[4]).toEqual([['R1'], ['R2'], ['R2a'], ['R2b'], ['R3']]);
});
