import { FRAME_BYTES, FRAME_SECONDS } from '#core/run/frame.ts';
import { RATE } from './ear.ts';

// For tests: a track without the middle of its long silences, so that hundreds can be decoded in seconds.

/** Silent frames kept after a sound. The decoder has forgotten it after two; the tests of whole tracks show so. */
const KEPT = 8;
const FRAME_SAMPLES = Math.round(FRAME_SECONDS * RATE);
const NOTHING = new Float32Array(FRAME_SAMPLES);

/** A track's frames that were kept, and which of the whole track's each of them is. */
export type Short = { bytes: Uint8Array; frames: readonly number[] };

/** Leaves out only frames that are, byte for byte, the silent one, after at least `KEPT` of those. */
export function shorten(track: Uint8Array, silence: Uint8Array): Short {
	const all = Buffer.from(track.buffer, track.byteOffset, track.length);
	const frames: number[] = [];
	let quiet = 0;
	for (let at = 0; at < all.length; at += FRAME_BYTES) {
		const same = all.compare(silence, 0, FRAME_BYTES, at, at + FRAME_BYTES) === 0;
		quiet = same ? quiet + 1 : 0;
		if (quiet <= KEPT) frames.push(at / FRAME_BYTES);
	}
	const bytes = Buffer.alloc(frames.length * FRAME_BYTES);
	frames.forEach((frame, i) =>
		all.copy(bytes, i * FRAME_BYTES, frame * FRAME_BYTES, (frame + 1) * FRAME_BYTES)
	);
	return { bytes, frames };
}

/** Where a second of the whole track is among the samples of the short one. */
export function placeIn({ frames }: Short, second: number): number {
	const sample = Math.round(second * RATE);
	const frame = Math.floor(sample / FRAME_SAMPLES);
	let [low, high] = [0, frames.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((frames[middle] ?? 0) <= frame) low = middle;
		else high = middle - 1;
	}
	const within = frames[low] === frame ? sample - frame * FRAME_SAMPLES : FRAME_SAMPLES;
	return low * FRAME_SAMPLES + within;
}

/** The first frame at which a whole track does not sound as the short one does, or is not silent between; or null. */
export function firstOtherFrame({ frames }: Short, short: Float32Array, whole: Float32Array): number | null {
	let next = 0;
	for (let frame = 0; frame * FRAME_SAMPLES < whole.length; frame++) {
		const kept = frames[next] === frame ? next++ : null;
		const part = whole.subarray(frame * FRAME_SAMPLES, (frame + 1) * FRAME_SAMPLES);
		const wanted = kept === null ? NOTHING : short.subarray(kept * FRAME_SAMPLES, (kept + 1) * FRAME_SAMPLES);
		if (firstOther(part, wanted) !== null) return frame;
	}
	return null;
}

/** A decoder sums in another order from frame to frame: 120 dB below full scale. */
const ROUNDING = 1e-6;

/** The first sample that differs, or null. */
export function firstOther(heard: Float32Array, expected: Float32Array): number | null {
	for (let i = 0; i < expected.length; i++)
		if (!(Math.abs((expected[i] ?? 0) - (heard[i] ?? 0)) <= ROUNDING)) return i;
	return null;
}

/** Whether every sample between two is exactly zero. */
export function isNothing(heard: Float32Array, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (heard[i] !== 0) return false;
	return true;
}
