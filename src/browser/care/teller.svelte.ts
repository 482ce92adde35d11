import { PHRASES, type PhraseId } from '#core/care/phrases.ts';
import { preferences } from '../preferences.svelte.ts';
import { speaker, type Speaker } from '../sound/speaker.ts';
import { chosenVoice } from '../sound/voices.ts';

/** Says what comes next in a routine: by a clip where there is one, else with the device's own voice. */
class Teller {
	/** Whether the voice is wanted. */
	on = $derived(preferences.now.careVoice);
	#mouth: Speaker | null = null;

	/** Fetches the voice ahead of the tap that starts a routine: within the tap sound must begin at once. */
	async prepare(): Promise<void> {
		this.#mouth = await chosenVoice().then(speaker, () => null);
	}

	/** Call it within a tap: afterwards the voice may speak by itself. */
	open(): void {
		if (this.on) this.#mouth?.open();
	}

	say(phrase: PhraseId): void {
		if (this.on && !this.#mouth?.say(phrase)) this.#speak(phrase);
	}

	/** Turns the voice on or off, for the next time too. Call it within a tap. */
	toggle(): void {
		preferences.set({ careVoice: !this.on });
		if (this.on) return this.open();
		this.#mouth?.hush();
		globalThis.speechSynthesis?.cancel();
	}

	#speak(phrase: PhraseId): void {
		const text = PHRASES.find(({ id }) => id === phrase)?.text;
		if (text && 'speechSynthesis' in globalThis) speechSynthesis.speak(new SpeechSynthesisUtterance(text));
	}
}

export const voice = new Teller();
