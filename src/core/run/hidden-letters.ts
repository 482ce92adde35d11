/** Letters that nobody sees and that a text can be made to lie with; tabs are fine. */
const HIDDEN = /(?!\t)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

/** The first letter of a line that has no place in a text, and why; or null. */
export function hidden(line: string): { at: number; says: string } | null {
	const found = HIDDEN.exec(line);
	if (!found) return null;
	const code = `U+${(found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
	const says = TURNS.test(found[0])
		? `Here is a hidden mark that turns the writing round (${code}). Take it out.`
		: code === 'U+FFFD'
			? 'Here is a letter that could not be read. Save the file as UTF-8.'
			: `Here is a hidden letter (${code}). Take it out.`;
	return { at: found.index, says };
}
