import { PHRASES, type PhraseId } from '#core/care/phrases.ts';
import { speaker, type Speaker } from '../sound/speaker.ts';
import { loadVoice } from '../sound/voice.ts';

const CHOICE = 'fourleaf-care-voice';

/** Says what comes next in a routine: with the clips where they are on the device, else with the device's own voice. */
class Teller {
	on = $state(true);
	#speaker: Speaker | null = null;
	#clips: ReadonlySet<string> = new Set();

	/** Fetches the clips ahead of the tap that starts a routine, and remembers whether the voice is wanted. */
	async prepare(): Promise<void> {
		this.on = localStorage.getItem(CHOICE) !== 'off';
		if (this.#speaker) return;
		try {
			const voice = await loadVoice();
			this.#clips = new Set(voice.clips.keys());
			this.#speaker = speaker(voice);
		} catch {
			// Without clips the device's own voice speaks.
		}
	}

	/** Call it within a tap: afterwards the voice may speak by itself. */
	open(): void {
		if (this.on) this.#speaker?.open();
	}

	say(phrase: PhraseId): void {
		if (!this.on) return;
		if (this.#speaker && this.#clips.has(phrase)) return this.#speaker.say(phrase);
		if (!('speechSynthesis' in globalThis)) return;
		const text = PHRASES.find(({ id }) => id === phrase)?.text;
		if (text) speechSynthesis.speak(new SpeechSynthesisUtterance(text));
	}

	/** Turns the voice on or off, for the next time too. Call it within a tap. */
	toggle(): void {
		this.on = !this.on;
		localStorage.setItem(CHOICE, this.on ? 'on' : 'off');
		if (this.on) this.open();
		else globalThis.speechSynthesis?.cancel();
	}
}

export const voice = new Teller();
