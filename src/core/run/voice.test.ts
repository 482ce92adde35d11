import { describe, expect, test } from 'vitest';
import { FRAME_BYTES } from './frame.ts';
import { clipLength, voiceOf, type Clips } from './voice.ts';

/** A clip of that many frames, each with `mark` in its last byte, and two silent ones at its end. */
function clip(frames: number, mark: number): Uint8Array {
	const bytes = new Uint8Array((frames + 2) * FRAME_BYTES);
	for (let i = 0; i < frames + 2; i++) {
		bytes.set([0xff, 0xf3, 0x54, 0xc4, 0, 0, i < frames ? 0x80 : 0], i * FRAME_BYTES);
		bytes[(i + 1) * FRAME_BYTES - 1] = i < frames ? mark : 0;
	}
	return bytes;
}

const marks = (bytes: Uint8Array | null) =>
	bytes && Array.from({ length: bytes.length / FRAME_BYTES }, (_, i) => bytes[(i + 1) * FRAME_BYTES - 1]);

const silence = clip(0, 0).subarray(0, FRAME_BYTES);
const bundled: Clips = new Map([
	['tone-rise', clip(1, 9)],
	['run', clip(1, 1)],
	['minutes-7', clip(2, 7)],
	['seconds-45', clip(1, 45)],
	['for-150', clip(1, 150)],
	['minutes-2', clip(1, 2)],
	['seconds-30', clip(1, 30)]
]);

describe('what a voice says', () => {
	test('is put together from parts where it has no whole clip, the silence between them taken out', () => {
		const voice = voiceOf(silence, [bundled]);
		expect(marks(voice.say('for-465'))).toEqual([7, 7, 45, 0, 0]);
		expect(marks(voice.say('for-150'))).toEqual([150, 0, 0]);
		expect(voice.say('for-3600')).toBeNull();
	});

	test('is one voice’s alone, the first that can say it', () => {
		const own: Clips = new Map([
			['minutes-7', clip(1, 107)],
			['minutes-2', clip(1, 102)],
			['seconds-30', clip(1, 130)]
		]);
		const voice = voiceOf(silence, [own, bundled]);
		expect(marks(voice.say('for-420'))).toEqual([107, 0, 0]);
		expect(marks(voice.say('for-465'))).toEqual([7, 7, 45, 0, 0]);
		expect(marks(voice.say('for-150'))).toEqual([102, 130, 0, 0]);
	});

	test('begins with the bundled tone when it is to run, whoever speaks', () => {
		const own: Clips = new Map([
			['run', clip(1, 101)],
			['tone-rise', clip(1, 109)]
		]);
		expect(marks(voiceOf(silence, [own, bundled]).say('run'))).toEqual([9, 101, 0, 0]);
		expect(marks(voiceOf(silence, [bundled]).say('run'))).toEqual([9, 1, 0, 0]);
	});

	test('is as long as its frames', () => {
		expect(clipLength(clip(1, 1))).toBeCloseTo(0.072);
	});
});
