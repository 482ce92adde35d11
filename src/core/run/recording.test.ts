import { describe, expect, test } from 'vitest';
import { RATE, shape } from './recording.ts';

/** Silence with a little noise, and a hum of that loudness from `from` to `to` seconds. */
function recorded(seconds: number, from: number, to: number, loudness: number, noise = 0.0005): Float32Array {
	return Float32Array.from({ length: seconds * RATE }, (_, i) => {
		const t = i / RATE;
		const room = noise * Math.sin(i * 12.9898);
		return t >= from && t < to ? room + loudness * Math.sin(t * 2 * Math.PI * 220) : room;
	});
}

const shaped = (samples: Float32Array, clip = 'run') => {
	const made = shape(samples, clip);
	if (!made.ok) throw new Error(made.reason);
	return made.samples;
};
const decibels = (samples: Float32Array) =>
	10 * Math.log10(samples.reduce((sum, s) => sum + s * s, 0) / samples.length);
const first = (samples: Float32Array) => samples.findIndex((s) => Math.abs(s) >= 0.01) / RATE;

describe('a recording', () => {
	test('is trimmed at both ends: 60 ms of silence in front, then the words', () => {
		for (const from of [0.2, 0.7, 1.3]) {
			const samples = shaped(recorded(3, from, from + 0.8, 0.2));
			expect(Math.abs(first(samples) - 0.06)).toBeLessThan(0.012);
			expect(samples.subarray(0, 0.06 * RATE).every((s) => s === 0)).toBe(true);
			expect(Math.abs(samples.length / RATE - 1)).toBeLessThan(0.06);
		}
	});

	test('is as loud as the bundled voice, whether whispered or shouted, and does not clip', () => {
		for (const loudness of [0.02, 0.1, 0.5, 1]) {
			const samples = shaped(recorded(2, 0.5, 1.5, loudness));
			expect(Math.abs(decibels(samples.subarray(0.08 * RATE, 1.04 * RATE)) + 16)).toBeLessThan(1.5);
			expect(samples.every((s) => Math.abs(s) < 0.75)).toBe(true);
		}
	});

	test('begins at the words, not at a click or at the noise of the room', () => {
		const clicked = recorded(2, 0.9, 1.6, 0.2);
		clicked[0.3 * RATE] = 0.9;
		expect(shaped(clicked).length / RATE).toBeLessThan(1.1);
		expect(shaped(recorded(2, 0.9, 1.6, 0.2, 0.01)).length / RATE).toBeLessThan(1.1);
	});

	test('of nothing is refused, and one that is too long for its place', () => {
		expect(shape(new Float32Array(RATE), 'run')).toMatchObject({ ok: false });
		expect(shape(new Float32Array(), 'run')).toMatchObject({ ok: false });
		expect(shape(recorded(2, 0, 2, 0.001), 'run')).toMatchObject({ ok: false });
		expect(shape(recorded(3, 0.3, 2.3, 0.2), 'count-3')).toEqual({
			ok: false,
			reason: 'That took 2.0 seconds, and there is room for 0.7. Say it more quickly.'
		});
	});
});
