import { describe, expect, test } from 'vitest';
import { PHRASES as CARE } from '#core/care/phrases.ts';
import { CLIPS } from '#core/run/clips.ts';
import { CLIP_ONSET } from '#core/run/cues.ts';
import { splices } from '#core/run/frame.ts';
import { lengthIn } from '#core/run/track.ts';
import { clipLength } from '#core/run/voice.ts';
import { bytesOf, hear, level, peak, ROUTINES, RUNS, soundFrom, voiceFromDisk } from './ear.ts';

const ALL = [...RUNS, ...ROUTINES];

describe('the clips in the repository', () => {
	test('hold every phrase a run or a routine can need, as it is written', () => {
		const rendered = new Map(ALL.map((clip) => [clip.id, clip.text]));
		for (const { id, text } of [...CLIPS, ...CARE]) expect(rendered.get(id), id).toBe(text);
	});

	test('splice: whole frames, nothing borrowed, as many as the manifest says', () => {
		for (const clip of ALL) {
			const bytes = bytesOf(clip.file);
			expect(splices(bytes), clip.id).toBe(true);
			expect(clipLength(bytes), clip.id).toBeCloseTo(clip.seconds, 2);
			expect(bytes.length, clip.id).toBe(clip.frames * 120);
		}
	});

	test('come to less than 1.5 MB for runs, and as much again for routines', () => {
		for (const listed of [RUNS, ROUTINES])
			expect(listed.reduce((sum, clip) => sum + clip.frames * 120, 0)).toBeLessThan(1_500_000);
	});

	test('begin at the same moment, are as loud as each other, and do not clip', async () => {
		for (const clip of ALL) {
			if (clip.id === 'silence') continue;
			const samples = await hear(bytesOf(clip.file));
			expect(Math.abs((soundFrom(samples, 0) ?? 9) - CLIP_ONSET), `${clip.id} onset`).toBeLessThan(0.018);
			expect(peak(samples), `${clip.id} peak`).toBeLessThan(-1.5);
			if (clip.id.startsWith('tone')) continue;
			expect(Math.abs(level(samples) + 16), `${clip.id} level ${level(samples)}`).toBeLessThan(2);
		}
	});

	test('a run knows how long each takes', () => {
		expect(lengthIn(voiceFromDisk())('half-way')).toBeGreaterThan(0.5);
		expect(lengthIn(voiceFromDisk())('for-7')).toBeGreaterThan(0.5);
	});
});
