import type { Voice } from '#core/run/voice.ts';

/** Says one phrase at a time, over whatever else the phone plays. */
export type Speaker = {
	/** Call it within a tap: afterwards the voice may speak by itself. */
	open(): void;
	/** Whether the voice can say it. */
	say(phrase: string): boolean;
	/** Stops in the middle of a word. */
	hush(): void;
	close(): void;
};

/** A speaker with one audio element, because a browser allows sound per element. */
export function speaker(voice: Voice): Speaker {
	const audio = document.createElement('audio');
	const urls = new Map<string, string>();
	const urlOf = (phrase: string) => {
		const known = urls.get(phrase);
		if (known) return known;
		const bytes = phrase === 'silence' ? voice.silence.slice() : voice.say(phrase);
		if (!bytes) return null;
		const url = URL.createObjectURL(new Blob([bytes], { type: 'audio/mpeg' }));
		urls.set(phrase, url);
		return url;
	};
	const play = (phrase: string) => {
		const url = urlOf(phrase);
		if (!url) return false;
		audio.src = url;
		// A refused or interrupted sound must not stop what it accompanies.
		audio.play().catch(() => {});
		return true;
	};
	return {
		open: () => void play('silence'),
		say: play,
		hush: () => audio.pause(),
		close() {
			audio.pause();
			audio.removeAttribute('src');
			for (const url of urls.values()) URL.revokeObjectURL(url);
			urls.clear();
		}
	};
}
