import type { Seconds } from '../units.ts';

/** MPEG-2 layer III, mono, 24 kHz, 40 kbit/s constant: every frame is 120 bytes and lasts 24 ms. */
export const FRAME_BYTES = 120;
export const FRAME_SECONDS: Seconds = 0.024;

/** A frame that holds no sound: what a track is made of where nobody speaks. */
export function silentFrame(): Uint8Array<ArrayBuffer> {
	const frame = new Uint8Array(FRAME_BYTES);
	frame.set([0xff, 0xf3, 0x54, 0xc4]);
	return frame;
}

/** Header and side information take 13 bytes of a frame; what is left is for the sound itself. */
const MOST_SOUND_BITS = (FRAME_BYTES - 13) * 8;

/** How many bits of sound the frame holds (`part2_3_length`): the 12 after `main_data_begin` and one private bit. */
function soundBits(bytes: Uint8Array, at: number): number {
	return (((bytes[at + 5] ?? 0) & 0x7f) << 5) | ((bytes[at + 6] ?? 0) >> 3);
}

/**
 * Whether a frame of ours begins there that can stand anywhere: mono, no padding, no checksum, nothing borrowed from
 * the frame before (`main_data_begin` is 0), nothing that would have to be borrowed.
 */
function standsAlone(bytes: Uint8Array, at: number): boolean {
	const ours = bytes[at] === 0xff && bytes[at + 1] === 0xf3 && ((bytes[at + 2] ?? 0) & 0xfe) === 0x54;
	const mono = ((bytes[at + 3] ?? 0) & 0xc0) === 0xc0;
	return ours && mono && bytes[at + 4] === 0 && soundBits(bytes, at) <= MOST_SOUND_BITS;
}

/** Whether the bytes are whole frames of ours, so that they can be laid between any others. */
export function splices(bytes: Uint8Array): boolean {
	if (bytes.length === 0 || bytes.length % FRAME_BYTES !== 0) return false;
	for (let at = 0; at < bytes.length; at += FRAME_BYTES) if (!standsAlone(bytes, at)) return false;
	return true;
}

/** Whether the frame that begins there holds no sound at all. */
export function isSilent(bytes: Uint8Array, at: number): boolean {
	return soundBits(bytes, at) === 0;
}
