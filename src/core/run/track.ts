import type { Seconds } from '../units.ts';
import { CLIP_ONSET, cues } from './cues.ts';
import { FRAME_BYTES, FRAME_SECONDS } from './frame.ts';
import type { ClipLength, Cue } from './placing.ts';
import { duration, type Plan, type PlannedRun } from './plan.ts';
import { TALK, type Talk } from './talk.ts';
import { clipLength, type Voice } from './voice.ts';

/** The frame on which a clip begins, so that its sound is heard at that second, 12 ms off at most. */
function frameFor(at: Seconds): number {
	return Math.max(0, Math.round((at - CLIP_ONSET) / FRAME_SECONDS));
}

/** How long the voice takes to say something, in seconds; null when it cannot. */
export function lengthIn(voice: Voice): ClipLength {
	return (phrase) => {
		const clip = voice.say(phrase);
		return clip ? clipLength(clip) : null;
	};
}

/** How many bytes a track of that length has. */
export function trackBytes(length: Seconds): number {
	return Math.max(1, Math.round(length / FRAME_SECONDS)) * FRAME_BYTES;
}

/** That much silence, by laying one silent frame end to end. */
function silent(bytes: number, silence: Uint8Array): Uint8Array<ArrayBuffer> {
	const track = new Uint8Array(bytes);
	track.set(silence.subarray(0, FRAME_BYTES));
	for (let filled = FRAME_BYTES; filled < track.length; filled *= 2) track.copyWithin(filled, 0, filled);
	return track;
}

/**
 * One MP3 of exactly `length` seconds (to the frame) with each cue in its place and silence between. A cue without
 * a clip is left out; what would run past the end is cut there. Throws when two clips overlap: `cues` never does.
 */
export function splice(length: Seconds, cues: readonly Cue[], voice: Voice): Uint8Array<ArrayBuffer> {
	const track = silent(trackBytes(length), voice.silence);
	let free = 0;
	for (const { at, phrase } of cues) {
		const clip = voice.say(phrase);
		if (!clip) continue;
		const begin = frameFor(at) * FRAME_BYTES;
		if (begin < free) throw new RangeError(`"${phrase}" at ${at} s would sound into the cue before it`);
		track.set(clip.subarray(0, Math.max(0, track.length - begin)), Math.min(begin, track.length));
		free = begin + clip.length;
	}
	return track;
}

/** The whole outing as one MP3: what is to be done, and besides what the person wishes to hear. */
export function trackOf(
	plan: Plan,
	run: PlannedRun,
	voice: Voice,
	talk: Talk = TALK
): Uint8Array<ArrayBuffer> {
	return splice(duration(run), cues(plan, run, lengthIn(voice), talk), voice);
}
