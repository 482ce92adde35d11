import type { Seconds } from '../units.ts';
import { cues, type Cue } from './cues.ts';
import type { Plan, PlannedRun } from './plan.ts';
import type { Talk } from './talk.ts';
import { lengthIn, splice } from './track.ts';
import type { Voice } from './voice.ts';

/** No longer silence than this between two things that are said. */
const PAUSE: Seconds = 1.2;

/** A run's track with its long silences cut short, as MP3: everything that will be said, in a minute or two. */
export function sampleOf(plan: Plan, run: PlannedRun, voice: Voice, talk: Talk): Uint8Array<ArrayBuffer> {
	const lengthOf = lengthIn(voice);
	let cut = 0;
	let free = 0;
	const close = cues(plan, run, lengthOf, talk).map(({ at, phrase }): Cue => {
		cut += Math.max(0, at - cut - free - PAUSE);
		free = at - cut + (lengthOf(phrase) ?? 0);
		return { at: at - cut, phrase };
	});
	return splice(free + PAUSE, close, voice);
}
