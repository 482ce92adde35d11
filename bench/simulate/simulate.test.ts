import { describe, expect, it } from 'vitest';
import { fold } from '#core/diary/diary.ts';
import { LIMITS } from '#core/feel/limits.ts';
import { decide, type Step } from '#core/feel/step.ts';
import { couchTo5k } from '#core/run/couch-to-5k.ts';
import { Life, type Deciding } from './life.ts';
import { add, nothing, WEEKS } from './tally.ts';

const SEED = 20_261_122;
const RUNNERS = 40;

/** The first promise that breaks when steps are changed so, or when another rule decides; null when none does. */
function firstBroken(deciding: Deciding): string | null {
	for (let index = 0; index < RUNNERS; index += 1)
		try {
			new Life(SEED, index, deciding).whole();
		} catch (error) {
			return (error as Error).message.split('\n')[0] ?? '';
		}
	return null;
}

const changed = (change: (step: Step) => Partial<Step>): Deciding => {
	return (diary, plan, now, limits) => {
		const step = decide(diary, plan, now, limits);
		return { ...step, ...change(step) };
	};
};
const limited = (limits: Partial<typeof LIMITS>): Deciding => {
	return (diary, plan, now) => decide(diary, plan, now, { ...LIMITS, ...limits });
};

describe(`${RUNNERS} made-up runners, seed ${SEED}`, () => {
	const all = nothing();

	it(`break no promise in ${RUNNERS * WEEKS} weeks, and most of them arrive`, () => {
		for (let index = 0; index < RUNNERS; index += 1) add(all, new Life(SEED, index).whole());
		expect(all.weeks).toBe(RUNNERS * WEEKS);
		expect(all.arrivals[WEEKS]).toBeLessThan(RUNNERS / 2);
	});

	it('meet every outcome', () => {
		expect(Math.min(all.restDays, all.pausedDays, all.daysRun, all.comparisons)).toBeGreaterThan(10);
	});

	it('keep a diary as fold makes it', () => {
		const life = new Life(SEED, 7);
		life.whole();
		expect(fold(life.growing.events)).toEqual({ ...life.growing.diary, events: life.growing.events });
	});

	it.each<[string, Deciding, RegExp]>([
		[
			'a pause is forgotten',
			changed(({ outcome }) => (outcome === 'paused' ? { outcome: 'next' } : {})),
			/while paused|in a rest/
		],
		[
			'a rest is forgotten',
			changed(({ outcome }) => (outcome === 'rest' ? { outcome: 'repeat' } : {})),
			/in a rest/
		],
		['4 no longer rests', limited({ rest: 6 }), /in a rest/],
		['2 no longer repeats', limited({ repeat: 4 }), /until it has settled|day after/],
		['a rest lasts a day only', limited({ restHours: 24 }), /in a rest/],
		[
			'a repeat is the longest run',
			changed(({ outcome, run }) => (outcome === 'repeat' ? { run: couchTo5k.runs.at(-1) ?? run } : {})),
			/longer run/
		],
		['two runs in two days', limited({ freeDays: 0 }), /a day between/],
		['the reason is left out', changed(() => ({ because: 'So it is.' })), /two sentences/],
		[
			'a fact is made up',
			changed(({ facts }) => ({ facts: facts.map((fact) => ({ ...fact, event: 'x' })) })),
			/facts/
		]
	])('would tell if %s', (_, deciding, promise) => {
		expect(firstBroken(deciding)).toMatch(promise);
	});
});
