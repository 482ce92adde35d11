import { cues, type Cue } from '#core/run/cues.ts';
import type { Plan, PlannedRun } from '#core/run/plan.ts';
import type { Talk } from '#core/run/talk.ts';
import { lengthIn, trackOf } from '#core/run/track.ts';
import type { Voice } from '#core/run/voice.ts';
import { preferences } from '../preferences.svelte.ts';
import { speaker, type Speaker } from '../sound/speaker.ts';
import { chosenVoice } from '../sound/voices.ts';

/** What a telling is made of; another one is made when any of it changes. */
type Of = { plan: Plan; run: PlannedRun; talk: Talk; voice: Voice };
type Made = Of & { file: Blob; cues: readonly Cue[] };

/** How a run is told: its track, and what is said when. Made ahead, so that sound can begin within a tap. */
class Telling {
	/** Why there is no voice, or null. Screen mode then runs without. */
	trouble = $state<string | null>(null);
	/** Whether this phone has a voice of its own that works without a connection; unknown before `prepare`. */
	ownVoice = $state(false);
	#made = $state.raw<Made | null>(null);
	#own: ((clips: Speaker | null) => Speaker) | null = null;

	/** Fetches the voice and makes the track ahead of the tap that starts it. */
	async prepare(run: PlannedRun, plan: Plan): Promise<void> {
		// Read before anything is awaited, so that an effect prepares again when it changes.
		const { talk, voice: chosen } = preferences.now;
		if (preferences.now.mode === 'screen') void this.#findOwn();
		try {
			const voice = await chosenVoice(chosen);
			this.#make({ plan, run, talk, voice });
			this.trouble = null;
		} catch {
			this.trouble = 'The voice is not on this phone yet. Connect once, or run with the screen on.';
		}
	}

	async #findOwn(): Promise<void> {
		if (this.#own) return;
		const { phoneVoice, phoneSpeaker } = await import('../sound/phone-voice.ts');
		const voice = await phoneVoice();
		if (voice) this.#own = (clips) => phoneSpeaker(voice, clips);
		this.ownVoice = voice !== null;
	}

	#make(of: Of): void {
		const { plan, run, talk, voice } = of;
		const made = this.#made;
		if (made?.plan === plan && made.run === run && made.talk === talk && made.voice === voice) return;
		const file = new Blob([trackOf(plan, run, voice, talk)], { type: 'audio/mpeg' });
		this.#made = { ...of, file, cues: cues(plan, run, lengthIn(voice), talk) };
	}

	/** The run's track and the plan it is of, or null while there is none. */
	track(run: PlannedRun): { file: Blob; plan: Plan } | null {
		return this.#made?.run === run ? this.#made : null;
	}

	/** What is said in screen mode, and when. */
	cues(run: PlannedRun): readonly Cue[] {
		return this.#made?.run === run ? this.#made.cues : [];
	}

	/** Who says it in screen mode, or null while there is nobody. */
	mouth(): Speaker | null {
		const clips = this.#made && speaker(this.#made.voice);
		return preferences.now.speech === 'phone' && this.#own ? this.#own(clips) : clips;
	}
}

export const telling = new Telling();
