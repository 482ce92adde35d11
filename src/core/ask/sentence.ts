import { spelt } from './misspelt.ts';

/** The most of a text that is read, in characters. Whatever is pasted, reading it costs no more than this. */
export const READ_LIMIT = 20_000;
/** The longest stretch that is looked at as one sentence, in characters. */
export const SENTENCE_LIMIT = 600;
const PIECE = new RegExp(`[^]{1,${SENTENCE_LIMIT}}`, 'g');

/** A text as it is read: one kind of apostrophe and dash, single spaces, no addresses, cut at the limit. */
export function plain(text: string): string {
	return spelt(text.slice(0, READ_LIMIT))
		.replace(/[’‘`´]/g, "'")
		.replace(/[–—]+|--+|(?<=[a-z)])- /gi, ' - ')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/\bhttps?:\S+/g, ' ')
		.replace(/\b(w(?:ee)?ks?|mins?)\. ?(?=\d)/gi, '$1 ')
		.slice(0, READ_LIMIT);
}

/** Sentences of a plain text in reading order, trimmed; a line break ends one too. */
export function sentences(text: string): string[] {
	return text
		.split(/(?<=[.!?])\s+|\n+|;\s?/)
		.flatMap((sentence) => sentence.match(PIECE) ?? [])
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

/** A stretch of a sentence that holds one thought. `from` is where it begins in the sentence. */
export type Clause = { text: string; from: number };

const JOINT =
	/,| - |:(?!\d)|\(|\)|\/(?= )|\.\.+|\b(?:(?:but|however|although|though|yet|except|because|whereas|while)\b|and (?=i\b|it\b|then\b|now\b|so\b))/gi;

/** The clauses of a sentence, split at commas, dashes, brackets and joining words. */
export function clauses(sentence: string): Clause[] {
	const found: Clause[] = [];
	let from = 0;
	for (const joint of sentence.matchAll(JOINT)) {
		found.push({ text: sentence.slice(from, joint.index), from });
		from = joint.index + joint[0].length;
	}
	found.push({ text: sentence.slice(from), from });
	return found;
}

/** The text with every match of the pattern blanked out, so that places in it stay where they are. */
export function blank(text: string, pattern: RegExp): string {
	return text.replace(pattern, (match) => ' '.repeat(match.length));
}

const NUMBERS: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	fifteen: 15,
	twenty: 20,
	'twenty-five': 25,
	'twenty five': 25,
	'twenty-eight': 28,
	'twenty eight': 28,
	thirty: 30,
	forty: 40
};

/** The numbers a person writes as words, for use inside a pattern; the longest first. */
export const NUMBER = `\\d{1,3}|${Object.keys(NUMBERS)
	.toSorted((a, b) => b.length - a.length)
	.join('|')}`;

/** `6` and `six` both as 6; anything else is null. */
export function number(word: string | undefined): number | null {
	if (word === undefined || word === '') return null;
	const digits = Number(word);
	return Number.isInteger(digits) ? digits : (NUMBERS[word.toLowerCase()] ?? null);
}
