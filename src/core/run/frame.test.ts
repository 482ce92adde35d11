import { describe, expect, test } from 'vitest';
import { FRAME_BYTES, isSilent, splices } from './frame.ts';

/** Three frames of ours, as an encoder writes them, each with 16 bits of sound. */
function three(change: (bytes: Uint8Array) => void = () => {}): Uint8Array {
	const bytes = new Uint8Array(3 * FRAME_BYTES);
	for (let at = 0; at < bytes.length; at += FRAME_BYTES) bytes.set([0xff, 0xf3, 0x54, 0xc4, 0, 0, 0x80], at);
	change(bytes);
	return bytes;
}

describe('frames that can be laid between any others', () => {
	test('are whole, mono, of our rates, with nothing borrowed', () => {
		expect(splices(three())).toBe(true);
		expect(splices(three().subarray(0, 200))).toBe(false);
		expect(splices(new Uint8Array())).toBe(false);
	});

	test.each([
		['borrows from the frame before', 4, 1],
		['is stereo', 3, 0x04],
		['is 44.1 kHz MPEG-1', 1, 0xfb],
		['has another rate', 2, 0x64],
		['has padding', 2, 0x56],
		['has a checksum', 1, 0xf2],
		['says it holds more than fits', 5, 0x7f],
		['is not MP3', 0, 0x3c]
	])('are refused when the second %s', (_, offset, value) => {
		expect(splices(three((bytes) => bytes.set([value], FRAME_BYTES + offset)))).toBe(false);
	});

	test('are silent when they hold no sound', () => {
		expect(isSilent(three(), FRAME_BYTES)).toBe(false);
		expect(
			isSilent(
				three((bytes) => bytes.set([0, 0x07], FRAME_BYTES + 5)),
				FRAME_BYTES
			)
		).toBe(true);
	});
});
