import { readFileSync } from 'node:fs';
import { MPEGDecoder } from 'mpg123-decoder';
import { voiceOf, type Clips, type Voice } from '#core/run/voice.ts';

// For tests: the clips as they lie in the repository, and what an ear would hear of an MP3.

export const RATE = 24_000;
const FOLDER = 'static/voice/slt';
const CARE = 'static/voice/slt-care';
/** -40 dB below full scale: where a sound counts as begun. */
const AUDIBLE = 0.01;

/** As `scripts/render-voice.mjs` writes it. */
type Manifest = { clips: { id: string; text: string; file: string; frames: number; seconds: number }[] };

function listedIn(folder: string): Manifest['clips'] {
	const { clips } = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as Manifest;
	return clips.map((clip) => ({ ...clip, file: `${folder}/${clip.file}` }));
}

/** What runs say, and what routines say besides: two packs, so that a run does not wait for the other. */
export const RUNS = listedIn(FOLDER);
export const ROUTINES = listedIn(CARE);

/** One file of the voice. */
export function bytesOf(file: string): Uint8Array {
	return new Uint8Array(readFileSync(file));
}

/** Every clip of a run, from disk. */
export function clipsFromDisk(listed = RUNS): Clips {
	return new Map(listed.map((clip) => [clip.id, bytesOf(clip.file)] as const));
}

/** The whole voice of runs, from disk; with `ROUTINES` also that of routines. */
export function voiceFromDisk(besides: Manifest['clips'] = []): Voice {
	return voiceOf(bytesOf(`${FOLDER}/silence.mp3`), [clipsFromDisk(), clipsFromDisk(besides)]);
}

/** Samples of an MP3 at 24 kHz, full scale 1. */
export async function hear(mp3: Uint8Array): Promise<Float32Array> {
	const decoder = new MPEGDecoder({ enableGapless: false });
	await decoder.ready;
	const { channelData, errors, sampleRate } = decoder.decode(mp3);
	decoder.free();
	if (errors.length > 0 || sampleRate !== RATE)
		throw new Error(`not decodable: ${JSON.stringify(errors[0])}`);
	return channelData[0] ?? new Float32Array();
}

/** Seconds until the first audible sample at or after `from` seconds, or null when silence follows. */
export function soundFrom(samples: Float32Array, from: number): number | null {
	for (let i = Math.max(0, Math.round(from * RATE)); i < samples.length; i++) {
		if (Math.abs(samples[i] ?? 0) >= AUDIBLE) return i / RATE;
	}
	return null;
}

const decibels = (ratio: number) => 20 * Math.log10(ratio);

/** Highest sample, dB below full scale. */
export function peak(samples: Float32Array): number {
	return decibels(samples.reduce((most, s) => Math.max(most, Math.abs(s)), 0));
}

/** Root mean square from the first audible sample to the last, dB below full scale. */
export function level(samples: Float32Array): number {
	const first = samples.findIndex((s) => Math.abs(s) >= AUDIBLE);
	const last = samples.findLastIndex((s) => Math.abs(s) >= AUDIBLE);
	const heard = samples.subarray(first, last + 1);
	return decibels(Math.sqrt(heard.reduce((sum, s) => sum + s * s, 0) / heard.length));
}
