import type { Seconds } from '../units.ts';
import type { ClipId } from './clips.ts';
import { FRAME_BYTES, FRAME_SECONDS, isSilent } from './frame.ts';
import { ways } from './phrases.ts';

/** A voice's clips: whole frames, back to back. */
export type Clips = ReadonlyMap<ClipId, Uint8Array>;

/** What speaks: one silent frame, and the frames that say a phrase, null when it cannot be said. */
export type Voice = { silence: Uint8Array; say: (phrase: string) => Uint8Array<ArrayBuffer> | null };

/** Sounds without words: never a person's, so that they are always the same. */
const TONES: ReadonlySet<ClipId> = new Set(['tone-rise', 'tone-fall', 'tone-tick']);

/** Words that come on a second of their own must leave room for the next; anything longer than that is no word. */
const MOST_FOR_A_COUNT: Seconds = 0.9;
const MOST: Seconds = 8;

/** How long so many bytes of frames last. */
export function clipLength(bytes: Uint8Array): Seconds {
	return (bytes.length / FRAME_BYTES) * FRAME_SECONDS;
}

/** How long a clip may last, silence included. */
export function longest(clip: ClipId): Seconds {
	return clip.startsWith('count-') ? MOST_FOR_A_COUNT : MOST;
}

/**
 * One voice out of several, the one to hear first in front: what it cannot say, the next one says. A phrase is said
 * by one voice alone, in one go or put together from parts; only its tone may be another's.
 */
export function voiceOf(silence: Uint8Array, all: readonly Clips[]): Voice {
	const known = new Map<string, Uint8Array<ArrayBuffer> | null>();
	const say = (phrase: string): Uint8Array<ArrayBuffer> | null => {
		const before = known.get(phrase);
		if (before !== undefined) return before;
		const clips = foundIn(all, phrase);
		const said = clips && joined(clips);
		known.set(phrase, said);
		return said;
	};
	return { silence, say };
}

/** The same voice when nobody shall speak: its tones alone, in place of the words that have one. */
export function tonesOf({ silence, say }: Voice): Voice {
	const tones = [...TONES].flatMap((id) => {
		const clip = say(id);
		return clip ? [[id, clip] as const] : [];
	});
	return voiceOf(silence, [new Map(tones)]);
}

function foundIn(all: readonly Clips[], phrase: string): Uint8Array[] | null {
	const tone = (id: ClipId) => all.findLast((clips) => clips.has(id))?.get(id);
	for (const clips of all) {
		for (const way of ways(phrase)) {
			const found = way.map((id) => (TONES.has(id) ? tone(id) : clips.get(id)));
			if (found.every((clip) => clip !== undefined)) return found;
		}
	}
	return null;
}

/**
 * Clips in a row, as one: the silent frames at the end of each but the last are dropped, so that words put together
 * do not fall apart. A silent frame holds nothing, so nothing of the sound is cut.
 */
function joined(clips: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const parts = clips.map((clip, i) => (i + 1 < clips.length ? clip.subarray(0, heardTo(clip)) : clip));
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	parts.reduce((at, part) => {
		whole.set(part, at);
		return at + part.length;
	}, 0);
	return whole;
}

/** Where the silence at the end of a clip begins, in bytes. */
function heardTo(clip: Uint8Array): number {
	let end = clip.length;
	while (end > 0 && isSilent(clip, end - FRAME_BYTES)) end -= FRAME_BYTES;
	return end;
}
