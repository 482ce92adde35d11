/** Words that turn a mention into its absence, when they stand before it in the same clause. */
const NOT =
	/\b(?:no|not|never|without|none|neither|nor|isn['’]?t|wasn['’]?t|aren['’]?t|don['’]?t|doesn['’]?t|didn['’]?t|haven['’]?t|hasn['’]?t|hadn['’]?t|zero|free of|rather than|instead of)\b/i;

/** Sentences in reading order, trimmed; a line break ends one too. */
export function sentences(text: string): string[] {
	return text
		.split(/(?<=[.!?])\s+|\n+|;\s*/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

/** The stretch of a sentence around a place, up to the nearest comma, dash or joining word on each side. */
export function clauseAt(sentence: string, index: number): { text: string; at: number } {
	const joints = /,|:| - | – |\(|\)|\b(?:but|however|although|though|yet|except)\b/gi;
	let start = 0;
	let end = sentence.length;
	for (const joint of sentence.matchAll(joints)) {
		if (joint.index + joint[0].length <= index) start = joint.index + joint[0].length;
		else if (joint.index > index) {
			end = joint.index;
			break;
		}
	}
	return { text: sentence.slice(start, end), at: index - start };
}

/** Whether the word at that place is denied: "no numbness", "it never hurt", "not my knee". */
export function denied(sentence: string, index: number): boolean {
	const clause = clauseAt(sentence, index);
	return NOT.test(clause.text.slice(0, clause.at));
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
	fifteen: 15,
	twenty: 20,
	thirty: 30,
	forty: 40
};

/** The numbers a person writes as words, for use inside a pattern. */
export const NUMBER = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`;

/** `6` and `six` both as 6; anything else is null. */
export function number(word: string | undefined): number | null {
	if (word === undefined || word === '') return null;
	const digits = Number(word);
	return Number.isInteger(digits) ? digits : (NUMBERS[word.toLowerCase()] ?? null);
}
