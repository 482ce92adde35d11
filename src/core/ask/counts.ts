/** `No answer yet`, `1 answer`, `3 answers`. */
export function answersWords(count: number): string {
	if (count === 0) return 'No answer yet';
	return count === 1 ? '1 answer' : `${count} answers`;
}

/** The words on the thanks button, beside its sign; `given` is whether the reader is among the `count`. */
export function thanksWords(count: number, given: boolean): string {
	const word = given ? 'Thanked' : 'Thanks';
	return count === (given ? 1 : 0) ? word : `${word}, ${count}`;
}
