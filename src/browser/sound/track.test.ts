import { describe, expect, test } from 'vitest';
import { couchTo5k } from '#core/run/couch-to-5k.ts';
import { CLIP_ONSET, cues, type Cue } from '#core/run/cues.ts';
import { duration, find, type PlannedRun } from '#core/run/plan.ts';
import { lengthIn, splice } from '#core/run/track.ts';
import { hear, isSilent, RATE, soundFrom, voiceFromDisk } from './ear.ts';

const voice = voiceFromDisk();
const lengthOf = lengthIn(voice);
const run = (id: `W${number}R${number}`) => find(couchTo5k, id) as PlannedRun;

/** The cues whose sound does not begin within 30 ms of their place, or which something sounds before. */
function misplaced(samples: Float32Array, wanted: readonly Cue[]): string[] {
	let free = 0;
	return wanted.flatMap(({ at, phrase }) => {
		const heard = soundFrom(samples, free);
		const quiet = isSilent(samples, free, at - CLIP_ONSET - 0.013);
		free = at + (lengthOf(phrase) ?? 0) - CLIP_ONSET + 0.036;
		const off = Math.round(1000 * ((heard ?? Infinity) - at));
		return quiet && Math.abs(off) <= 30
			? []
			: [`${phrase} at ${at} s is ${off} ms off${quiet ? '' : ', not quiet'}`];
	});
}

describe('the track of a 40-minute run, decoded', () => {
	const week9 = run('W9R1');
	const wanted = cues(couchTo5k, week9, lengthOf);
	const track = splice(duration(week9), wanted, voice);

	test('has every cue within 30 ms of its place, exact silence between, and is exactly 40 minutes long', async () => {
		const samples = await hear(track);
		expect(wanted.length).toBeGreaterThan(8);
		expect(misplaced(samples, wanted)).toEqual([]);
		expect(samples.length).toBe(2400 * RATE);
		expect(track.length).toBe(12_000_000);
	}, 60_000);

	test('would be caught with one cue two frames late', async () => {
		const third = wanted[2] as Cue;
		const moved = wanted.map((cue) => (cue === third ? { ...cue, at: cue.at + 0.048 } : cue));
		const wrong = misplaced(await hear(splice(duration(week9), moved, voice)), wanted);
		expect(wrong).toHaveLength(1);
		expect(wrong[0]).toMatch(new RegExp(`^${third.phrase} at .* is (3[1-9]|[4-6]\\d) ms off`));
	}, 60_000);
});

describe('the track of a run with many walks', () => {
	test('says each change on its second', async () => {
		const week1 = run('W1R1');
		const wanted = cues(couchTo5k, week1, lengthOf);
		expect(wanted.filter((cue) => cue.phrase === 'run')).toHaveLength(8);
		expect(misplaced(await hear(splice(duration(week1), wanted, voice)), wanted)).toEqual([]);
	}, 60_000);
});
