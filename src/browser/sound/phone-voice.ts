import { CLIPS } from '#core/run/clips.ts';
import { ways } from '#core/run/phrases.ts';
import type { Speaker } from './speaker.ts';

/** So long a browser may take to say which voices it has, or to begin with a sentence. */
const PATIENCE_MS = 1500;

/** Run and walk are told apart by the tone before them and by the pitch. */
const PITCH: Readonly<Record<string, number>> = { run: 1.3, walk: 0.75 };
const TONES: Readonly<Record<string, string>> = { run: 'tone-rise', walk: 'tone-fall' };

/** English voices that are on this phone. Others would send the words away, and need a connection. */
function localVoice(): SpeechSynthesisVoice | null {
	const fits = speechSynthesis
		.getVoices()
		.filter(({ localService, lang }) => localService && /^en\b/i.test(lang));
	const near = (voice: SpeechSynthesisVoice) =>
		Number(voice.lang.toLowerCase() === navigator.language.toLowerCase());
	return fits.sort((a, b) => near(b) - near(a) || Number(b.default) - Number(a.default))[0] ?? null;
}

/** A voice of the phone's own, or null when it has none for English. Some browsers take a moment to know. */
export async function phoneVoice(): Promise<SpeechSynthesisVoice | null> {
	if (!('speechSynthesis' in globalThis)) return null;
	const ready = localVoice();
	if (ready) return ready;
	await new Promise<void>((known) => {
		const timer = setTimeout(known, PATIENCE_MS);
		speechSynthesis.addEventListener(
			'voiceschanged',
			() => {
				clearTimeout(timer);
				known();
			},
			{ once: true }
		);
	});
	return localVoice();
}

/** A phrase in words: those of the clips that would say it. Empty for what is only a sound. */
function textOf(phrase: string): string {
	const textOfClip = new Map(CLIPS.map(({ id, text }) => [id, text]));
	const way = ways(phrase).find((clips) => clips.every((id) => textOfClip.has(id)));
	return (way ?? []).map((id) => textOfClip.get(id)).join(' ');
}

/** So long the tone before a run or a walk sounds. */
const TONE_MS = 500;

/** Says phrases with the phone's own voice, and with `clips` whatever that voice fails to say. */
export function phoneSpeaker(voice: SpeechSynthesisVoice, clips: Speaker | null): Speaker {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	const hush = () => {
		clearTimeout(waiting);
		speechSynthesis.cancel();
		clips?.hush();
	};
	const speak = (phrase: string, text: string) => {
		const words = new SpeechSynthesisUtterance(text);
		Object.assign(words, { voice, lang: voice.lang, pitch: PITCH[phrase] ?? 1 });
		const instead = () => {
			hush();
			clips?.say(phrase);
		};
		waiting = setTimeout(instead, PATIENCE_MS);
		words.onstart = () => clearTimeout(waiting);
		words.onerror = ({ error }) => error !== 'canceled' && error !== 'interrupted' && instead();
		speechSynthesis.speak(words);
	};
	return {
		open() {
			clips?.open();
			speechSynthesis.speak(new SpeechSynthesisUtterance(''));
		},
		say(phrase) {
			const text = textOf(phrase);
			// Three, two, one are due on the second, which no phone's voice promises.
			if (text === '' || phrase.startsWith('count-')) return clips?.say(phrase) ?? false;
			const tone = TONES[phrase];
			const toned = tone !== undefined && clips?.say(tone);
			if (toned) waiting = setTimeout(() => speak(phrase, text), TONE_MS);
			else speak(phrase, text);
			return true;
		},
		hush,
		close() {
			hush();
			clips?.close();
		}
	};
}
