import { describe, expect, test } from 'vitest';
import { FRAME_BYTES, splices } from './frame.ts';
import { splice } from './track.ts';
import { voiceOf } from './voice.ts';

/** `count` frames of our format, each marked with `mark` in its last byte. */
function frames(count: number, mark: number): Uint8Array {
	const bytes = new Uint8Array(count * FRAME_BYTES);
	for (let at = 0; at < bytes.length; at += FRAME_BYTES) {
		bytes.set([0xff, 0xf3, 0x54, 0xc4, 0, 0, mark === 0 ? 0 : 0x80], at);
		bytes[at + FRAME_BYTES - 1] = mark;
	}
	return bytes;
}

const clips = new Map(['half-way', 'well-done'].map((id, i) => [id, frames(10, i + 1)]));
const voice = voiceOf(frames(1, 0), [clips]);

/** The marks of a track's frames. */
const marks = (track: Uint8Array) =>
	Array.from({ length: track.length / FRAME_BYTES }, (_, i) => track[(i + 1) * FRAME_BYTES - 1]);

describe('a track', () => {
	test('has the length of the run, to the frame, whatever is said', () => {
		expect(splice(2400, [], voice)).toHaveLength(100_000 * FRAME_BYTES);
		expect(splice(2.4, [{ at: 2.35, phrase: 'half-way' }], voice)).toHaveLength(100 * FRAME_BYTES);
	});

	test('is silence with each clip on its frame: 58 ms before it is to be heard', () => {
		const said = marks(
			splice(
				2.4,
				[
					{ at: 0.538, phrase: 'half-way' },
					{ at: 1.018, phrase: 'well-done' }
				],
				voice
			)
		);
		expect(said.map((mark, i) => (mark === 1 ? i : -1)).filter((i) => i >= 0)).toEqual(
			[...Array(10).keys()].map((i) => i + 20)
		);
		expect(said.indexOf(2)).toBe(40);
		expect(said.filter((mark) => mark === 0)).toHaveLength(80);
	});

	test('splices in turn: it is whole frames that stand alone', () => {
		expect(splices(splice(60, [{ at: 30, phrase: 'half-way' }], voice))).toBe(true);
	});

	test('leaves out what the voice cannot say', () => {
		expect(marks(splice(2.4, [{ at: 1, phrase: 'warm-up' }], voice)).every((mark) => mark === 0)).toBe(true);
	});

	test('refuses two clips at once: that is a bug of the cues', () => {
		const both = [
			{ at: 1, phrase: 'half-way' as const },
			{ at: 1.1, phrase: 'well-done' as const }
		];
		expect(() => splice(2.4, both, voice)).toThrow(/into the cue before/);
	});
});
