/** `No answer yet`, `1 answer`, `3 answers`. */
export function answersWords(count: number): string {
	if (count === 0) return 'No answer yet';
	return count === 1 ? '1 answer' : `${count} answers`;
}

/** The words on the thanks button; `given` is whether the reader is among the `count`. */
export function thanksWords(count: number, given: boolean): string {
	if (!given) return count === 0 ? 'Thanks' : `Thanks, ${count}`;
	const others = count - 1;
	if (others <= 0) return 'You said thanks';
	return `You and ${others} ${others === 1 ? 'other' : 'others'} said thanks`;
}
