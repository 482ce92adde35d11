/** An own question that waits for its "did it get sorted?". */
export type ToTell = { question: number; title: string };

/** What the community has for somebody on Today. */
export type ForMe = { answers: News | null; toTell: ToTell | null };

/** Answers that one has not seen yet, under one's own question. `last` is the newest answer's id. */
export type News = { question: number; title: string; count: number; names: string[]; last: number };

/** `Dev`, `Dev and Maureen`, `Dev, Maureen and others`. */
export function from({ names, count }: News): string {
	const [first = 'Somebody', second] = names;
	if (!second) return first;
	return names.length > 2 || count > 9 ? `${first}, ${second} and others` : `${first} and ${second}`;
}
