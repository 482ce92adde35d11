import { number, NUMBER } from './sentence.ts';

const UNIT = '(?:[\\s-]*(?:m|min|mins|minute|minutes|minuters?)\\b)';
const MINUTES = new RegExp(`\\b(${NUMBER})(?:\\s*(?:-|to|or)\\s*(${NUMBER}))?${UNIT}`, 'gi');
const SECONDS = /\b(60|sixty|90|ninety) ?(?:seconds?|secs?)\b/gi;
/** Said of minutes that are yet to be run. */
const DREADED =
	/\b(?:should|scared|terrified|dread\w*|can't|cannot|couldn't|face|facing|until|next|tomorrow|ready for|how|will|going to|go from|looking at)\b[^.!?\n]*$/i;

/**
 * Minutes named in a text, each once, in order of mention. Whole minutes, 1 to 180. With `done` only those of a run
 * told as done: no ranges ("20-25 mins"), nothing dreaded.
 */
export function readMinutes(text: string, { done = false } = {}): number[] {
	const found = new Set<number>();
	for (const match of text.matchAll(MINUTES)) {
		if (done && (match[2] !== undefined || dreaded(text, match.index))) continue;
		for (const word of [match[1], match[2]]) {
			const minutes = number(word);
			if (minutes !== null && minutes > 0 && minutes <= 180) found.add(minutes);
		}
	}
	if (!done && SECONDS.test(text)) found.add(1);
	SECONDS.lastIndex = 0;
	return [...found];
}

const dreaded = (text: string, at: number) => DREADED.test(text.slice(Math.max(0, at - 80), at));
