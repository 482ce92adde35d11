import type { Seconds } from '../units.ts';

/** Something to be said: `at` seconds from the start its sound is heard. */
export type Cue<Phrase extends string = string> = { at: Seconds; phrase: Phrase };

/** How long a phrase is, silence around it included; null when the voice cannot say it. */
export type ClipLength<Phrase extends string = string> = (phrase: Phrase) => Seconds | null;

/** A cue that may still have to wait, for at most `patience` seconds, or else is not said. */
export type Wish<Phrase extends string = string> = Cue<Phrase> & { patience: Seconds };

/** Silence between two phrases. */
export const BREATH: Seconds = 0.2;

/** The first time from `wish.at` on when the clip overlaps nothing placed, or null when it would come too late. */
function room(wish: Wish, length: Seconds, placed: readonly (Cue & { length: Seconds })[]): Seconds | null {
	let at = wish.at;
	for (const other of placed) {
		const clear = at + length + BREATH <= other.at || at >= other.at + other.length + BREATH;
		if (!clear) at = other.at + other.length + BREATH;
	}
	return at - wish.at <= wish.patience ? at : null;
}

/**
 * The wishes that can be met within `whole` seconds, never two at once, in order of time. The first ones of the list
 * are the first to be placed.
 */
export function placed<Phrase extends string>(
	wishes: readonly Wish<Phrase>[],
	lengthOf: ClipLength<Phrase>,
	whole: Seconds
): Cue<Phrase>[] {
	const taken: (Cue<Phrase> & { length: Seconds })[] = [];
	for (const { at: wished, phrase, patience } of wishes) {
		const length = lengthOf(phrase);
		const at = length === null ? null : room({ at: wished, phrase, patience }, length, taken);
		if (length === null || at === null || at + length > whole + BREATH) continue;
		taken.push({ at, phrase, length });
		taken.sort((a, b) => a.at - b.at);
	}
	return taken.map(({ at, phrase }) => ({ at, phrase }));
}
