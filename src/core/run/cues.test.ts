import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { cues, halfWay } from './cues.ts';
import type { PhraseId } from './phrases.ts';
import { duration, find, type PlannedRun, type Segment } from './plan.ts';

const aSecondEach = () => 1;
const run = (id: `W${number}R${number}`) => find(couchTo5k, id) as PlannedRun;
const said = (planned: PlannedRun, lengthOf: (phrase: PhraseId) => number | null = aSecondEach) =>
	cues(couchTo5k, planned, lengthOf).map((cue) => `${Math.round(cue.at * 10) / 10} ${cue.phrase}`);

describe('what is said in a run', () => {
	test('one long run: changes on their second, half way in its middle, the time left', () => {
		expect(said(run('W6R3'))).toEqual([
			'0.5 warm-up',
			'1.7 for-300',
			'297 pips',
			'300 run',
			'301.2 for-1500',
			'600 left-1200',
			'900 left-900',
			'1050 half-way',
			'1200 left-600',
			'1500 left-300',
			'1740 left-60',
			'1797 pips',
			'1800 walk',
			'1801.2 cool-down',
			'1802.4 for-300',
			'2099 well-done'
		]);
	});

	test('several runs: which of how many, and no time left in short ones', () => {
		const week1 = said(run('W1R1'));
		expect(week1).toContain('301.2 run-1-of-8');
		expect(week1.filter((cue) => cue.includes('left'))).toEqual([]);
		expect(week1.filter((cue) => cue.endsWith(' run'))).toHaveLength(8);
	});

	test('half way at a change waits until the change is said', () => {
		expect(halfWay(run('W5R2'))).toBe(780);
		expect(said(run('W5R2'))).toContain('780 walk');
		expect(said(run('W5R2'))).toContain('782.4 half-way');
	});

	test('what the voice has no clip for is left out, the rest stays', () => {
		expect(said(run('W6R3'), (phrase) => (phrase === 'half-way' ? null : 1))).toHaveLength(15);
	});
});

const segments = fc
	.array(fc.integer({ min: 8, max: 1800 }), { minLength: 1, maxLength: 16 })
	.map((lengths) => lengths.map((seconds, i): Segment => ({ kind: i % 2 === 0 ? 'walk' : 'run', seconds })));

test('whatever the run and however long the clips: in order, never two at once, never past the end', () => {
	fc.assert(
		fc.property(segments, fc.integer({ min: 3, max: 29 }), (list, tenths) => {
			const planned: PlannedRun = { id: 'W1R1', week: 1, run: 1, segments: list };
			const length = tenths / 10;
			const placed = cues(couchTo5k, planned, () => length);
			placed.forEach((cue, i) => {
				const next = placed[i + 1];
				if (next) expect(next.at).toBeGreaterThanOrEqual(cue.at + length);
				expect(cue.at + length).toBeLessThanOrEqual(duration(planned) + 0.2);
			});
			// Every change is said, on its second.
			let start = 0;
			for (const { kind, seconds } of list) {
				if (start > 0) expect(placed).toContainEqual({ at: start, phrase: kind });
				start += seconds;
			}
		}),
		{ seed: 20261122, numRuns: 300 }
	);
});
