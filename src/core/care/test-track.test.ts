import { describe, expect, it } from 'vitest';
import { SELF_TESTS, selfTest, type SelfTest } from './self-tests.ts';
import { cuesOf, LEAD, lasts, trackLength, valueAt } from './test-track.ts';

const at = (id: string) => selfTest(id) as SelfTest;
const phrases = (id: string, from: number, to: number) =>
	cuesOf(at(id), 'left', () => 0.3)
		.filter((cue) => cue.at - LEAD >= from && cue.at - LEAD < to)
		.map((cue) => [cue.phrase, cue.at - LEAD]);

describe('a led self-test', () => {
	it('begins on its second after three, two, one, whichever it is', () => {
		for (const test of SELF_TESTS.filter((each) => lasts(each) !== null))
			expect(
				cuesOf(test, null, () => 0.6)
					.filter((cue) => cue.at >= LEAD - 3 && cue.at <= LEAD)
					.map(({ phrase }) => phrase),
				test.id
			).toEqual(['care-count-3', 'care-count-2', 'care-count-1', 'care-begin']);
	});

	it('tells a hold every ten seconds, then every fifteen', () => {
		expect(phrases('plank', 1, 120).map(([phrase]) => phrase)).toEqual(
			[10, 20, 30, 40, 50, 60, 75, 90, 105].map((time) => `for-${time}`)
		);
		expect(trackLength(at('plank'))).toBe(LEAD + 120 + 1.5);
	});

	it('clicks each second for calf raises and counts each second click: 30 a minute', () => {
		expect(phrases('calf', 0.5, 5)).toEqual([
			['care-tick', 1],
			['care-number-1', 2],
			['care-tick', 3],
			['care-number-2', 4]
		]);
		expect(valueAt(at('calf'), 41.9)).toBe(20);
	});

	it('is worth whole seconds or whole times, never more than it counts to', () => {
		expect(valueAt(at('plank'), 33.9)).toBe(33);
		expect(valueAt(at('slbalance'), 60)).toBe(45);
		expect(valueAt(at('slbridge'), 0.5)).toBe(0);
		expect(valueAt(at('plank'), -3)).toBe(0);
	});
});
