import { expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { after, bridgesAfter, find, place, spoken, type PlannedRun } from './plan.ts';

const ids = (runs: readonly PlannedRun[]) => runs.map(({ id }) => id);

test('bridge runs stand between their anchor and the run after it, in order', () => {
	expect(ids(bridgesAfter(couchTo5k, 'W5R2'))).toEqual(['W5R2a', 'W5R2b']);
	const places = (['W5R1', 'W5R2', 'W5R2a', 'W5R2b', 'W5R3'] as const).map((id) => place(couchTo5k, id));
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(new Set(places).size).toBe(5);
	expect(place(couchTo5k, 'W5R2c')).toBe(-1);
	expect(place(couchTo5k, 'W12R1')).toBe(-1);
});

test('after a bridge run comes the run after its anchor, and the last run keeps coming', () => {
	expect(after(couchTo5k, 'W5R2a')?.id).toBe('W5R3');
	expect(after(couchTo5k, 'W6R2a')?.id).toBe('W6R3');
	expect(after(couchTo5k, 'W9R3')?.id).toBe('W9R3');
});

test('a bridge run is said as one', () => {
	expect(spoken(find(couchTo5k, 'W5R2a') as PlannedRun)).toBe('Week 5, run 2a');
});
