import type { Voice } from '#core/run/track.ts';

/** Says one phrase at a time, over whatever else the phone plays. */
export type Speaker = {
	/** Call it within a tap: afterwards the voice may speak by itself. */
	open(): void;
	say(phrase: string): void;
	close(): void;
};

/** A speaker with one audio element, because a browser allows sound per element. */
export function speaker(voice: Voice): Speaker {
	const audio = document.createElement('audio');
	const urls = new Map<string, string>();
	const urlOf = (phrase: string) => {
		const bytes = phrase === 'silence' ? voice.silence : voice.clips.get(phrase);
		if (!bytes) return null;
		const url = urls.get(phrase) ?? URL.createObjectURL(new Blob([bytes.slice()], { type: 'audio/mpeg' }));
		urls.set(phrase, url);
		return url;
	};
	const play = (phrase: string) => {
		const url = urlOf(phrase);
		if (!url) return;
		audio.src = url;
		// A refused or interrupted sound must not stop what it accompanies.
		audio.play().catch(() => {});
	};
	return {
		open: () => play('silence'),
		say: play,
		close() {
			audio.pause();
			audio.removeAttribute('src');
			for (const url of urls.values()) URL.revokeObjectURL(url);
			urls.clear();
		}
	};
}
