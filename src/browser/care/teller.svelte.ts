import { cuesOf, trackLength } from '#core/care/cues.ts';
import type { Routine, SideNow } from '#core/care/routine.ts';
import type { SelfTest } from '#core/care/self-tests.ts';
import * as testTrack from '#core/care/test-track.ts';
import { silentFrame } from '#core/run/frame.ts';
import type { Cue } from '#core/run/placing.ts';
import { lengthIn, splice } from '#core/run/track.ts';
import { tonesOf, voiceOf, type Voice } from '#core/run/voice.ts';
import { preferences } from '../preferences.svelte.ts';
import { speaker, type Speaker } from '../sound/speaker.ts';
import { chosenCareVoice } from '../sound/voices.ts';

/** Nobody speaks: what a routine is told by while there is no voice on this device. */
const NOBODY: Voice = voiceOf(silentFrame(), []);

const mp3 = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes], { type: 'audio/mpeg' });

/** How a routine is told: by the voice, or by its tones alone. */
class Teller {
	/** Whether the voice is wanted; else its tones tell the beginnings, the rhythm and the ends. */
	on = $derived(preferences.now.careVoice);
	#voice = $state.raw<Voice>(NOBODY);
	#telling = $derived(this.on ? this.#voice : tonesOf(this.#voice));

	/** Fetches the voice, ahead of the tap that starts a routine. Resolves when it is there or cannot be had. */
	async prepare(): Promise<void> {
		try {
			this.#voice = await chosenCareVoice();
		} catch {
			// Without a voice the routine goes on in silence: everything it says is on the screen too.
			this.#voice = NOBODY;
		}
	}

	cues(routine: Routine): Cue[] {
		return cuesOf(routine, lengthIn(this.#telling));
	}

	/** The whole routine as one sound file. */
	track(routine: Routine): Blob {
		return mp3(splice(trackLength(routine), this.cues(routine), this.#telling));
	}

	/** A self-test as one sound file. */
	testTrack(test: SelfTest, side: SideNow | null): Blob {
		const cues = testTrack.cuesOf(test, side, lengthIn(this.#telling));
		return mp3(splice(testTrack.trackLength(test), cues, this.#telling));
	}

	/** Who says one thing at a time, where a track cannot be played. */
	mouth(): Speaker {
		return speaker(this.#telling);
	}

	/** Voice or tones, for the next time too. */
	toggle(): void {
		preferences.set({ careVoice: !this.on });
	}
}

export const teller = new Teller();
