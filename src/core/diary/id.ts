import type { Instant } from '../units.ts';

const hex = (byte: number) => byte.toString(16).padStart(2, '0');

/**
 * A UUIDv7 (RFC 9562): 48 bits of time, then chance. Sorts by the moment it was minted.
 * @param at when, milliseconds since 1970
 * @param chance at least 10 random bytes
 */
export function uuidv7(at: Instant, chance: Uint8Array): string {
	const bytes = new Uint8Array(16);
	for (let i = 0; i < 6; i++) bytes[i] = Math.floor(at / 2 ** (8 * (5 - i))) % 256;
	bytes.set(chance.subarray(0, 10), 6);
	bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
	bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
	const text = Array.from(bytes, hex).join('');
	return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
		'-'
	);
}
