/** One thing that somebody wrote, by its number. */
export type Ref = { what: 'question' | 'answer'; id: number };

/** As an address writes it: `q12`, `a34`. */
export const write = ({ what, id }: Ref): string => `${what === 'question' ? 'q' : 'a'}${id}`;

/** The other way; null when it is none. */
export function read(text: string): Ref | null {
	const match = /^([qa])([1-9]\d{0,14})$/.exec(text);
	return match ? { what: match[1] === 'q' ? 'question' : 'answer', id: Number(match[2]) } : null;
}
