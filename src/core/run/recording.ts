import type { Seconds } from '../units.ts';
import type { ClipId } from './clips.ts';
import { FRAME_BYTES, isSilent } from './frame.ts';
import { longest } from './voice.ts';

/** Samples a second, as in every clip. Full scale is 1. */
export const RATE = 24_000;

/** What came out of the microphone, made a clip; or why it cannot be one. */
export type Shaped = { ok: true; samples: Float32Array<ArrayBuffer> } | { ok: false; reason: string };

/** Silence that the encoder wants around a sound, so that it is heard `CLIP_ONSET` after the first frame kept. */
const BEFORE: Seconds = 0.06;
const AFTER: Seconds = 0.14;
/** The encoder's first two frames hold nothing but its own delay. */
const DROPPED_FRAMES = 2;

const WINDOW = RATE / 100;
const NOTHING = 0.004;
/** How much louder than the room, and how much softer than its loudest part, speaking may be: 10 and 30 dB. */
const OVER_NOISE = 3.2;
const UNDER_PEAK = 0.032;
/** Loudness of the bundled clips from their first sound to their last, and where the loudest parts are bent down. */
const SPEECH = 0.158;
const KNEE = 0.4;
const CEILING = 0.68;
const MOST_GAIN = 40;
const AUDIBLE = 0.01;

/** A recording at `RATE`: without the silence at both ends, as loud as the bundled voice, ready for the encoder. */
export function shape(recorded: Float32Array, clip: ClipId): Shaped {
	const clean = withoutRumble(recorded);
	const span = speech(clean);
	if (!span)
		return { ok: false, reason: 'Nothing was heard. Speak a little louder, or nearer to the microphone.' };
	const [from, to] = span;
	const room = longest(clip) - 0.12;
	if ((to - from) / RATE > room)
		return {
			ok: false,
			reason: `That took ${inTenths((to - from) / RATE)} seconds, and there is room for ${inTenths(room)}. Say it more quickly.`
		};
	const words = levelled(faded(clean.slice(from, to)));
	const samples = new Float32Array(Math.round((BEFORE + AFTER) * RATE) + words.length);
	samples.set(words, BEFORE * RATE);
	return { ok: true, samples };
}

const inTenths = (seconds: Seconds) => (Math.floor(seconds * 10) / 10).toFixed(1);

/** The encoder's frames without its delay in front, and with two silent frames at the end to ring out. */
export function trimmed(frames: Uint8Array): Uint8Array<ArrayBuffer> {
	let end = frames.length;
	const silentThird = () => isSilent(frames, end - 3 * FRAME_BYTES) && isSilent(frames, end - FRAME_BYTES);
	while (end > 5 * FRAME_BYTES && silentThird()) end -= FRAME_BYTES;
	return frames.slice(DROPPED_FRAMES * FRAME_BYTES, end);
}

/** Takes away what is below 80 Hz: hands on the microphone, wind, mains. */
function withoutRumble(samples: Float32Array): Float32Array {
	const keep = Math.exp((-2 * Math.PI * 80) / RATE);
	const clean = new Float32Array(samples.length);
	let before = 0;
	let out = 0;
	samples.forEach((sample, i) => {
		out = keep * (out + sample - before);
		before = sample;
		clean[i] = out;
	});
	return clean;
}

const rms = (samples: Float32Array) =>
	Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, samples.length));

/** Where speaking begins and ends, in samples; null when nobody spoke. */
function speech(samples: Float32Array): [number, number] | null {
	const count = Math.floor(samples.length / WINDOW);
	const loud = Float32Array.from({ length: count }, (_, i) =>
		rms(samples.subarray(i * WINDOW, (i + 1) * WINDOW))
	);
	const sorted = loud.slice().sort();
	const peak = sorted.at(-1) ?? 0;
	const noise = sorted[Math.floor(count / 10)] ?? 0;
	if (peak < NOTHING || peak < noise * OVER_NOISE) return null;
	const least = Math.min(Math.max(noise * OVER_NOISE, peak * UNDER_PEAK), peak / 2);
	// Two in a row: a click is not a word.
	const heard = (i: number) =>
		(loud[i] ?? 0) >= least && ((loud[i + 1] ?? 0) >= least || (loud[i - 1] ?? 0) >= least);
	const spoken = [...loud.keys()].filter(heard);
	const [first, last] = [spoken[0], spoken.at(-1)];
	if (first === undefined || last === undefined) return null;
	return [Math.max(0, first * WINDOW - WINDOW / 2), Math.min(samples.length, (last + 4) * WINDOW)];
}

/** Soft at both ends, so that cutting does not click. */
function faded(samples: Float32Array): Float32Array {
	const rise = 0.004 * RATE;
	const fall = 0.03 * RATE;
	return samples.map((s, i) => s * Math.min(1, i / rise, (samples.length - 1 - i) / fall));
}

function bent(sample: number): number {
	const size = Math.abs(sample);
	if (size <= KNEE) return sample;
	const room = CEILING - KNEE;
	return Math.sign(sample) * (KNEE + room * Math.tanh((size - KNEE) / room));
}

/** As loud as the bundled voice; what would be too loud is bent down, which makes the rest a little louder yet. */
function levelled(samples: Float32Array): Float32Array {
	let gain = 1;
	let out = samples;
	for (let round = 0; round < 8; round++) {
		gain = Math.min(MOST_GAIN, gain * (SPEECH / Math.max(1e-6, level(out))));
		out = samples.map((sample) => bent(sample * gain));
	}
	return out;
}

/** From the first sound that can be heard to the last. */
function level(samples: Float32Array): number {
	const first = samples.findIndex((s) => Math.abs(s) >= AUDIBLE);
	const last = samples.findLastIndex((s) => Math.abs(s) >= AUDIBLE);
	return rms(first < 0 ? samples : samples.subarray(first, last + 1));
}
