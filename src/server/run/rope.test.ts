import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, lengthOf, twisted, weight } from './rope.ts';

const silence = Uint8Array.of(1, 2, 3);
const stretch = fc.oneof(
	fc.nat({ max: 3000 }).map((frames) => Buffer.alloc(frames * 3, Buffer.from(silence))),
	fc.uint8Array({ maxLength: 40 })
);
const file = fc.array(stretch, { maxLength: 8 }).map((parts) => new Uint8Array(Buffer.concat(parts)));

describe('a rope', () => {
	test('holds the very bytes, and any part of it those of the part', () => {
		fc.assert(
			fc.property(file, fc.nat(), fc.nat(), (bytes, a, b) => {
				const rope = twisted(bytes, silence);
				expect(lengthOf(rope)).toBe(bytes.length);
				expect(Buffer.compare(Buffer.concat(rope), bytes)).toBe(0);
				const [from, to] = [a % (bytes.length + 1), b % (bytes.length + 1)].sort((x, y) => x - y) as [
					number,
					number
				];
				expect(Buffer.compare(Buffer.concat(cut(rope, from, to)), bytes.subarray(from, to))).toBe(0);
			}),
			{ seed: 20261122, numRuns: 300 }
		);
	});

	test('weighs what sounds, not the silence', () => {
		const quiet = Buffer.alloc(3_000_000, Buffer.from(silence));
		const rope = twisted(Buffer.concat([Buffer.from('hello!'), quiet]), silence);
		expect(lengthOf(rope)).toBe(3_000_006);
		expect(weight(rope)).toBeLessThan(200_000);
	});
});
