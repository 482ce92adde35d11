import { describe, expect, test } from 'vitest';
import type { RunId } from '#core/diary/event.ts';
import { CLIP_ONSET, cues, type Cue } from '#core/run/cues.ts';
import { FRAME_BYTES, FRAME_SECONDS } from '#core/run/frame.ts';
import { duration, find, outings, type Plan, type PlannedRun } from '#core/run/plan.ts';
import { ways } from '#core/run/phrases.ts';
import { bundled } from '#core/run/shelf.ts';
import { lengthIn, splice, trackOf } from '#core/run/track.ts';
import { clipsFromDisk, hear, RATE, voiceFromDisk } from './ear.ts';
import { hearing } from './hearing.ts';
import { firstOtherFrame, shorten } from './short.ts';

const voice = voiceFromDisk();
const lengthOf = lengthIn(voice);
const clips = clipsFromDisk();
const said = (plan: Plan, run: PlannedRun) => cues(plan, run, lengthOf);

const { byItself, wrongIn } = hearing(voice);

describe.each(bundled.map((plan) => [plan.name, plan] as const))('every track of %s', (_, plan) => {
	test('is as long as planned, with every cue within 30 ms, no click, and exact silence between', async () => {
		for (const run of outings(plan)) {
			const track = trackOf(plan, run, voice);
			const seconds = (track.length / FRAME_BYTES) * FRAME_SECONDS;
			expect(Math.abs(seconds - duration(run)), run.id).toBeLessThan(FRAME_SECONDS);
			const short = shorten(track, voice.silence);
			expect(await wrongIn(short, await hear(short.bytes), said(plan, run)), run.id).toEqual([]);
		}
	});
});

const [couchTo5k, gentleStart] = bundled as readonly [Plan, Plan];
const named = (plan: Plan, id: RunId) => [plan, find(plan, id) as PlannedRun] as const;

/** The longest runs of a plan and the one that says most. Every one takes minutes: FOURLEAF_EVERY_TRACK=1 does it. */
const whole = process.env.FOURLEAF_EVERY_TRACK
	? bundled.flatMap((plan) => outings(plan).map((run) => [plan, run] as const))
	: [named(couchTo5k, 'W9R1'), named(gentleStart, 'W1R1')];

test('a whole track, decoded, is its short one with zeros between, sample by sample', async () => {
	for (const [plan, run] of whole) {
		const track = trackOf(plan, run, voice);
		const short = shorten(track, voice.silence);
		const heard = await hear(track);
		expect(heard.length / RATE, run.id).toBeCloseTo(duration(run), 1);
		expect(firstOtherFrame(short, await hear(short.bytes), heard), `${plan.id} ${run.id}`).toBeNull();
	}
}, 900_000);

test('a cue two frames late would be caught, and a clip cut short, and a click', async () => {
	const [plan, run] = named(couchTo5k, 'W6R3');
	const wanted = said(plan, run);
	const third = wanted[2] as Cue;
	const moved = wanted.map((cue) => (cue === third ? { ...cue, at: cue.at + 0.048 } : cue));
	const late = shorten(splice(duration(run), moved, voice), voice.silence);
	expect((await wrongIn(late, await hear(late.bytes), wanted)).join()).toMatch(
		`${third.phrase} at ${third.at} s is 4`
	);

	const track = trackOf(plan, run, voice);
	const cut = (Math.round((third.at - CLIP_ONSET) / FRAME_SECONDS) + 20) * FRAME_BYTES;
	track.set(voice.silence, cut);
	const short = shorten(track, voice.silence);
	expect(await wrongIn(short, await hear(short.bytes), wanted)).toEqual([
		`${third.phrase} at ${third.at} s does not sound as by itself`
	]);
});

test('words put together from parts jump no more than the parts do', async () => {
	const steepest = (samples: Float32Array) =>
		samples.reduce((most, sample, i) => Math.max(most, Math.abs(sample - (samples[i - 1] ?? 0))), 0);
	for (const phrase of ['run', 'walk', 'for-465', 'for-2237', 'left-1080', 'run-11-of-16', 'run-20-of-20']) {
		const parts = ways(phrase).find((way) => way.every((id) => clips.has(id))) ?? [];
		expect(parts.length, phrase).toBeGreaterThan(1);
		const most = [];
		for (const id of parts) most.push(steepest(await hear(clips.get(id) ?? new Uint8Array())));
		expect(steepest(await byItself(phrase)), phrase).toBeLessThanOrEqual(Math.max(...most) + 1e-6);
	}
});
