import { expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { find, type PlannedRun } from './plan.ts';
import { around, recipe } from './recipe.ts';
import { bundled } from './shelf.ts';

test.each([
	['W1R1', '8 × (run 1, walk 1½)'],
	['W3R1', '2 × (run 1½, walk 1½, run 3, walk 3)'],
	['W4R1', 'run 3, walk 1½, run 5, walk 2½, run 3, walk 1½, run 5'],
	['W5R1', '2 × (run 5, walk 3), run 5'],
	['W9R3', 'run 30']
] as const)('%s is noted as “%s”', (id, noted) => {
	expect(recipe(find(couchTo5k, id) as PlannedRun)).toBe(noted);
});

test('what halves of minutes cannot say is noted with its seconds', () => {
	const run = { ...couchTo5k.runs[0], segments: [{ kind: 'run', seconds: 45 }] } as PlannedRun;
	expect(recipe(run)).toBe('run 0:45');
});

test('the walks around are said once where every run of a plan has the same', () => {
	const five = { before: '5', after: '5' };
	expect(bundled.map(({ runs }) => around(runs))).toEqual([five, five, five]);
	const short = { ...couchTo5k.runs[0], segments: [{ kind: 'run', seconds: 60 }] } as PlannedRun;
	expect(around([short, ...couchTo5k.runs])).toBeNull();
});
