/** Invisible characters: controls but for tab and new line, and those that turn the direction of what follows. */
const INVISIBLE =
	// eslint-disable-next-line no-control-regex -- they are what is looked for
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

/** What somebody typed, in one form: composed letters, plain line ends, nothing invisible, no half of a letter. */
export function tidy(typed: string): string {
	return typed
		.replace(/\r\n?/g, '\n')
		.replace(INVISIBLE, '')
		.replace(/\p{Cs}/gu, '')
		.normalize('NFC')
		.replace(/[ \t]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** The same on one line. */
export function tidyLine(typed: string): string {
	return tidy(typed).replace(/\s+/g, ' ');
}

/** Letters as a person counts them, near enough: code points. */
export function lengthOf(text: string): number {
	return [...text].length;
}

/** 20,000 */
export function grouped(count: number): string {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
