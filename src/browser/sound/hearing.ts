import { CLIP_ONSET } from '#core/run/cues.ts';
import { FRAME_BYTES, FRAME_SECONDS } from '#core/run/frame.ts';
import type { Cue } from '#core/run/placing.ts';
import type { Voice } from '#core/run/voice.ts';
import { hear, RATE, soundFrom } from './ear.ts';
import { firstOther, isNothing, placeIn, type Short } from './short.ts';

// For tests: whether a track says what it should.

/** Listens to tracks of a voice. */
export function hearing(voice: Voice) {
	const alone = new Map<string, Float32Array>();

	/** What a phrase sounds like by itself, silence to ring out behind it. */
	async function byItself(phrase: string): Promise<Float32Array> {
		const known = alone.get(phrase);
		if (known) return known;
		const clip = voice.say(phrase) ?? new Uint8Array();
		const padded = new Uint8Array(clip.length + 3 * FRAME_BYTES);
		padded.set(clip);
		for (let i = 0; i < 3; i++) padded.set(voice.silence, clip.length + i * FRAME_BYTES);
		const heard = await hear(padded);
		alone.set(phrase, heard);
		return heard;
	}

	/**
	 * What is wrong with a decoded track: a cue that is not heard within 30 ms of its place, or does not sound exactly
	 * as its clip by itself, and any sound where nothing is said. A track without these has no clicks but those of its
	 * clips.
	 */
	async function wrongIn(short: Short, heard: Float32Array, wanted: readonly Cue[]): Promise<string[]> {
		const wrong: string[] = [];
		let free = 0;
		for (const { at, phrase } of wanted) {
			const clip = await byItself(phrase);
			const begin = placeIn(short, Math.round((at - CLIP_ONSET) / FRAME_SECONDS) * FRAME_SECONDS);
			if (heard.subarray(free, begin).some((sample) => sample !== 0))
				wrong.push(`sound before ${phrase} at ${at} s`);
			if (firstOther(heard.subarray(begin, begin + clip.length), clip) !== null)
				wrong.push(`${phrase} at ${at} s does not sound as by itself`);
			const first = soundFrom(heard, free / RATE) ?? Infinity;
			const off = Math.round(1000 * (first - placeIn(short, at) / RATE));
			if (Math.abs(off) > 30) wrong.push(`${phrase} at ${at} s is ${off} ms off`);
			free = begin + clip.length;
		}
		if (!isNothing(heard, free, heard.length)) wrong.push('sound after the last cue');
		return wrong;
	}

	return { byItself, wrongIn };
}
