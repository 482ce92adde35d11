/** Characters of the shortest and the longest nickname. */
export const shortest = 2;
export const longest = 24;

/** Names that would make somebody look like Fourleaf or its host. */
const RESERVED =
	/^(?:fourleaf|admin\w*|moderator|mod|host|helper|support|staff|team|nhs|doctor|system|root|anonymous|deleted|you|member)$/;

/** The nickname as it is kept: one form for each letter, single spaces, nothing invisible. */
export function tidy(typed: string): string {
	return typed
		.normalize('NFKC')
		.replace(/[\p{C}]/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** Why that nickname cannot be had, or null. Expects a tidied one. */
export function problem(nickname: string): string | null {
	const length = [...nickname].length;
	if (length === 0) return 'Choose a nickname. It is what others see.';
	if (length < shortest) return 'That nickname is too short. Use at least 2 letters.';
	if (length > longest) return `That nickname is ${length} letters long. Use up to ${longest}.`;
	if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*$/u.test(nickname)) {
		return 'Use letters, numbers, spaces, dots and dashes, and begin with a letter or a number.';
	}
	if (RESERVED.test(nickname.toLowerCase()))
		return 'That nickname is kept for Fourleaf itself. Choose another.';
	return null;
}
