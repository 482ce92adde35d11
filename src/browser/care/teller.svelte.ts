import { PHRASES, type PhraseId } from '#core/care/phrases.ts';
import { preferences } from '../preferences.svelte.ts';

const FOLDER = '/voice/slt';

/** Says what comes next in a routine: by a clip where there is one, else with the device's own voice. */
class Teller {
	/** Whether the voice is wanted. */
	on = $derived(preferences.now.careVoice);
	#audio: HTMLAudioElement | null = null;
	/** A clip as an address of its own: some phones do not play what a service worker hands to an audio element. */
	#clips = new Map<PhraseId, Promise<string | null>>();

	/** Call it within a tap: afterwards the voice may speak by itself. Fetches what will be said. */
	open(phrases: readonly PhraseId[] = []): void {
		if (!this.on) return;
		this.#audio ??= document.createElement('audio');
		this.#play(`${FOLDER}/silence.mp3`);
		for (const phrase of phrases) void this.#clip(phrase);
	}

	say(phrase: PhraseId): void {
		if (!this.on) return;
		void this.#clip(phrase).then((url) => {
			if (url && this.#audio) this.#play(url);
			else this.#speak(phrase);
		});
	}

	/** Turns the voice on or off, for the next time too. Call it within a tap. */
	toggle(): void {
		preferences.set({ careVoice: !this.on });
		if (this.on) return this.open();
		this.#audio?.pause();
		globalThis.speechSynthesis?.cancel();
	}

	#clip(phrase: PhraseId): Promise<string | null> {
		const known = this.#clips.get(phrase);
		if (known) return known;
		const clip = fetch(`${FOLDER}/${phrase}.mp3`)
			.then(async (response) => (response.ok ? URL.createObjectURL(await response.blob()) : null))
			.catch(() => null);
		this.#clips.set(phrase, clip);
		return clip;
	}

	#play(url: string): void {
		if (!this.#audio) return;
		this.#audio.src = url;
		// A refused or interrupted sound must not stop what it accompanies.
		this.#audio.play().catch(() => {});
	}

	#speak(phrase: PhraseId): void {
		const text = PHRASES.find(({ id }) => id === phrase)?.text;
		if (text && 'speechSynthesis' in globalThis) speechSynthesis.speak(new SpeechSynthesisUtterance(text));
	}
}

export const voice = new Teller();
