import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couchTo5k } from './couch-to-5k.ts';
import { cues, halfWay } from './cues.ts';
import type { RunId } from '../diary/event.ts';
import type { PhraseId } from './phrases.ts';
import { duration, find, type PlannedRun, type Segment } from './plan.ts';
import { TALK, type TimeLeft } from './talk.ts';

const usual = () => 0.7;
const run = (id: string) => find(couchTo5k, id as RunId) as PlannedRun;
const said = (planned: PlannedRun, lengthOf: (phrase: PhraseId) => number | null = usual) =>
	cues(couchTo5k, planned, lengthOf).map((cue) => `${Math.round(cue.at * 10) / 10} ${cue.phrase}`);

const HALVED = { ...TALK, encouragement: false };

describe('what is said in a run', () => {
	test('one long run: changes on their second, half way in its middle, the time left, a kind word', () => {
		expect(said(run('W6R3'))).toEqual([
			'0.5 warm-up',
			'1.4 for-300',
			'100 today-longest',
			'297 count-3',
			'298 count-2',
			'299 count-1',
			'300 run',
			'300.9 for-1500',
			'600 left-1200',
			'750 cheer-slow',
			'900 left-900',
			'1050 half-way',
			'1200 left-600',
			'1350 cheer-talk',
			'1500 left-300',
			'1740 left-60',
			'1797 count-3',
			'1798 count-2',
			'1799 count-1',
			'1800 walk',
			'1800.9 cool-down',
			'1801.8 for-300',
			'2099.3 well-done'
		]);
	});

	test('several runs: which of how many, and no time left in short ones', () => {
		const week1 = said(run('W1R1'));
		expect(week1).toContain('300.9 run-1-of-8');
		expect(week1.filter((cue) => cue.includes('left'))).toEqual([]);
		expect(week1.filter((cue) => cue.endsWith(' run'))).toHaveLength(8);
	});

	test('half way at a change waits until the change is said', () => {
		expect(halfWay(run('W5R2'))).toBe(780);
		expect(said(run('W5R2'))).toContain('780 walk');
		expect(said(run('W5R2'))).toContain('781.8 half-way');
	});

	test('what the voice cannot say is left out, the rest stays', () => {
		expect(said(run('W6R3'), (phrase) => (phrase === 'half-way' ? null : 0.7))).toHaveLength(22);
	});
});

describe('the time left', () => {
	const left = (timeLeft: TimeLeft, of: string) =>
		cues(couchTo5k, run(of), usual, { ...HALVED, timeLeft })
			.map(({ phrase }) => phrase)
			.filter((phrase) => phrase.startsWith('left'));

	test('is said as often as wished', () => {
		expect(left('none', 'W9R1')).toEqual([]);
		expect(left('last-minute', 'W9R1')).toEqual(['left-60']);
		expect(left(5, 'W9R1')).toEqual([
			'left-1500',
			'left-1200',
			'left-900',
			'left-600',
			'left-300',
			'left-60'
		]);
		expect(left(4, 'W6R2')).toEqual(['left-480', 'left-240', 'left-60', 'left-480', 'left-240', 'left-60']);
		expect(left(1, 'W5R1')).toHaveLength(3 * 4);
	});

	test('is not said in runs of less than three minutes, where it would be most of them', () => {
		expect(left(1, 'W2R1')).toEqual([]);
		expect(left('last-minute', 'W3R1')).toEqual(['left-60', 'left-60']);
	});
});

describe('kind words', () => {
	const kind = (of: string, talk = TALK) =>
		cues(couchTo5k, run(of), usual, talk)
			.map(({ phrase }) => phrase)
			.filter((phrase) => /^(cheer|today|done)-/.test(phrase));
	const today = (of: string) => kind(of).find((phrase) => phrase.startsWith('today'));

	test('suit the week: the first run, the jumps, the first twenty minutes, the last', () => {
		expect(today('W1R1')).toBe('today-first');
		expect(today('W3R1')).toBe('today-jump');
		expect(today('W5R2')).toBe('today-jump');
		expect(today('W5R3')).toBe('today-twenty');
		expect(today('W7R2')).toBeUndefined();
		expect(today('W8R1')).toBe('today-week');
		expect(today('W9R2')).toBe('today-last-week');
		expect(kind('W1R1').at(-1)).toBe('done-first');
		expect(kind('W9R3')).toEqual(['today-last', expect.any(String), expect.any(String), 'done-plan']);
	});

	test('are few, the same each time, and differ from run to run', () => {
		for (const planned of couchTo5k.runs) {
			expect(kind(planned.id).length).toBeLessThanOrEqual(5);
			expect(kind(planned.id)).toEqual(kind(planned.id));
		}
		expect(kind('W7R1')).not.toEqual(kind('W7R2'));
	});

	test('are not said in the last minute of a run, nor when nobody wants them', () => {
		for (const planned of couchTo5k.runs) {
			expect(kind(planned.id, HALVED)).toEqual([]);
			let start = 0;
			for (const { kind: what, seconds } of planned.segments) {
				const end = start + seconds;
				const late = cues(couchTo5k, planned, usual).filter(
					({ at, phrase }) => phrase.startsWith('cheer') && at < end && at + 0.7 > end - 60
				);
				if (what === 'run') expect(late).toEqual([]);
				start = end;
			}
		}
	});
});

const segments = fc
	.array(fc.integer({ min: 10, max: 1800 }), { minLength: 1, maxLength: 16 })
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
