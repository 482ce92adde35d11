import type { Audience } from '#core/ask/draft.ts';

/** Whose eyes: a member's id, or null for a visitor. */
export type Reader = string | null;

/** What that reader may read. Every statement that gives words away goes through here. */
export function audiences(reader: Reader): Audience[] {
	return reader === null ? ['everyone'] : ['everyone', 'members'];
}
