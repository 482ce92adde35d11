/** Letters that have no accent to leave off, as they are written without it. */
const PLAIN: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ł: 'l',
	þ: 'th',
	ı: 'i'
};
const LONGEST = 60;

/**
 * A title as it stands in an address: small letters without accents, at most 60, cut between words. Empty where the title
 * has none, being all emoji or another script.
 */
export function slug(title: string): string {
	const words = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[ßæœøđðłþı]/g, (letter) => PLAIN[letter] ?? '')
		.replace(/[\p{M}'’]/gu, '')
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	let found = '';
	for (const word of words) {
		const more = found === '' ? word.slice(0, LONGEST) : `${found}-${word}`;
		if (more.length > LONGEST) break;
		found = more;
	}
	return found;
}

/** Where a question stands: `/ask/123-sore-lower-back`. */
export function addressOf({ id, title }: { id: number; title: string }): string {
	const words = slug(title);
	return words === '' ? `/ask/${id}` : `/ask/${id}-${words}`;
}

/** Where a post stands: an answer on its question's page, or, with null, the question itself. */
export const standsAt = (question: { id: number; title: string }, answer: number | null): string =>
	answer === null ? addressOf(question) : `${addressOf(question)}#answer-${answer}`;

/** The number of the question that a part of an address names, with words after it or without; 0 when none. */
export const numberIn = (part: string): number => Number(/^(\d{1,15})(?:-|$)/.exec(part)?.[1] ?? 0);
