import { describe, expect, test } from 'vitest';
import { cuesOf, trackLength } from '#core/care/cues.ts';
import { EXERCISES } from '#core/care/exercises.ts';
import { cueOf, nameOf, startOf } from '#core/care/phrases.ts';
import { routineOf } from '#core/care/routine.ts';
import { backComfort } from '#core/care/sample.ts';
import { FRAME_BYTES, FRAME_SECONDS, silentFrame } from '#core/run/frame.ts';
import { lengthIn, splice } from '#core/run/track.ts';
import { tonesOf, voiceOf } from '#core/run/voice.ts';
import { hear, ROUTINES, voiceFromDisk } from './ear.ts';
import { hearing } from './hearing.ts';
import { isNothing, shorten } from './short.ts';

const whole = voiceFromDisk(ROUTINES);
const VOICES = [
	['the voice', whole],
	['tones alone', tonesOf(whole)],
	['a device without the words of routines', voiceFromDisk()],
	['nobody', voiceOf(silentFrame(), [])]
] as const;
const routine = backComfort(1);

describe.each(VOICES)('the track of a routine told by %s', (_, voice) => {
	test('is exactly as long, each cue within 30 ms of its place, exact silence between', async () => {
		const cues = cuesOf(routine, lengthIn(voice));
		const track = splice(trackLength(routine), cues, voice);
		const seconds = (track.length / FRAME_BYTES) * FRAME_SECONDS;
		expect(Math.abs(seconds - trackLength(routine))).toBeLessThan(FRAME_SECONDS);
		const short = shorten(track, voice.silence);
		expect(await hearing(voice).wrongIn(short, await hear(short.bytes), cues)).toEqual([]);
	});
});

test('tones tell every beginning and end, and nothing speaks', () => {
	const said = new Set(cuesOf(routine, lengthIn(tonesOf(whole))).map(({ phrase }) => phrase));
	expect([...said].filter((phrase) => /name|start|cue|number/.test(phrase))).toEqual([]);
	for (const phrase of ['care-begin', 'care-over', 'care-count-3', 'care-tick'])
		expect(said).toContain(phrase);
});

test('the frame that nobody speaks in is silence to the sample', async () => {
	const track = splice(3, [], voiceOf(silentFrame(), []));
	const heard = await hear(track);
	expect(heard.length).toBe(3 * 24_000);
	expect(isNothing(heard, 0, heard.length)).toBe(true);
});

test('there is time to say of every exercise its name, its first side, how to get into place and what to feel', () => {
	const recipe = { id: 'all', name: 'All', level: 1 as const };
	for (const each of EXERCISES) {
		const portion = { exercise: each.id, level: 1 as const, dose: each.dose[1] ?? { seconds: 30 }, why: '' };
		const moves = [{ ...portion, exercise: 'walk', dose: { seconds: 30 } }, portion];
		const said = cuesOf(routineOf({ ...recipe, moves }), lengthIn(whole)).map(({ phrase }) => phrase);
		for (const phrase of [nameOf(each), startOf(each), cueOf(each)]) expect(said, phrase).toContain(phrase);
		if (each.sides && !portion.dose.both) expect(said).toContain('care-left');
	}
});
