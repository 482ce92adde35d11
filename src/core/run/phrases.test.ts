import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLIPS } from './clips.ts';
import { couchTo5k } from './couch-to-5k.ts';
import { cues } from './cues.ts';
import { ways } from './phrases.ts';
import type { PlannedRun, Segment } from './plan.ts';
import { TIMES_LEFT } from './talk.ts';

const recorded = new Set(CLIPS.map(({ id }) => id));
const sayable = (phrase: string) => ways(phrase).some((way) => way.every((clip) => recorded.has(clip)));
/** The way that the bundled voice takes. */
const way = (phrase: string) => ways(phrase).find((each) => each.every((clip) => recorded.has(clip)));

describe('a phrase is said', () => {
	test.each([
		['run', ['tone-rise', 'run']],
		['walk', ['tone-fall', 'walk']],
		['for-60', ['minutes-1']],
		['for-90', ['seconds-90']],
		['for-150', ['for-150']],
		['for-465', ['minutes-7', 'seconds-45']],
		['for-1500', ['minutes-25']],
		['for-2237', ['tens-30', 'minutes-7', 'seconds-17']],
		['for-3600', ['hours-1']],
		['for-3900', ['hours-1', 'minutes-5']],
		['left-300', ['left-300']],
		['left-1080', ['minutes-18', 'left']],
		['run-2-of-6', ['run-2-of-6']],
		['run-11-of-16', ['nth-11', 'of-16']],
		['run-20-of-20', ['nth-20', 'of-20', 'last-one']],
		['run-43-of-60', ['nth-40', 'number-3', 'of-60']],
		['run-105-of-120', ['another']]
	])('%s as %j', (phrase, clips) => expect(way(phrase)).toEqual(clips));
});

/** Anything that a plan's text can ask for. */
const anyRun = fc
	.record({
		lengths: fc.array(fc.integer({ min: 10, max: 3599 }), { minLength: 1, maxLength: 4 }),
		times: fc.integer({ min: 1, max: 60 })
	})
	.map(({ lengths, times }): PlannedRun => {
		const all = Array.from({ length: times }, () => lengths).flat();
		const segments = all.map((seconds, i): Segment => ({ kind: i % 2 ? 'run' : 'walk', seconds }));
		return { id: 'W1R1', week: 1, run: 1, segments };
	});

test('whatever a club plans, no phrase is without clips', () => {
	fc.assert(
		fc.property(anyRun, fc.constantFrom(...TIMES_LEFT), (run, timeLeft) => {
			const asked = new Set<string>();
			const lengthOf = (phrase: string) => {
				asked.add(phrase);
				return 1;
			};
			cues(couchTo5k, run, lengthOf, { timeLeft, encouragement: true });
			expect([...asked].filter((phrase) => !sayable(phrase))).toEqual([]);
		}),
		{ seed: 20261122, numRuns: 100 }
	);
});

test('no clip is recorded for nothing', () => {
	const lengths = Array.from({ length: 3 * 3600 }, (_, i) => `for-${i + 1}`);
	const hours = Array.from({ length: 5 }, (_, i) => `for-${3600 * (i + 1)}`);
	const left = Array.from({ length: 60 }, (_, i) => `left-${60 * (i + 1)}`);
	const repeats = Array.from({ length: 99 }, (_, of) => [
		`run-1-of-${of + 1}`,
		`run-${of + 1}-of-${of + 1}`
	]).flat();
	const plain = CLIPS.filter(({ id }) => /^[a-z]+(-[a-z]+)*$|^count/.test(id)).map(({ id }) => id);
	const phrases = [...plain, ...lengths, ...hours, ...left, ...repeats];
	const whole = [2, 3, 4, 5, 6, 7, 8].flatMap((of) =>
		Array.from({ length: of }, (_, n) => `run-${n + 1}-of-${of}`)
	);
	const used = new Set([...phrases, ...whole].flatMap((phrase) => ways(phrase).flat()));
	expect([...recorded].filter((id) => !used.has(id))).toEqual([]);
});
