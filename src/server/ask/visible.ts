import type { Audience } from '#core/ask/draft.ts';
import type { Member } from '#server/accounts/tables.ts';

/** Whose eyes: a member, or null for a visitor. */
export type Reader = Member | null;

/**
 * For whom the words may be written that this reader may read. Every statement that gives words away goes through here,
 * and leaves out what is hidden (`hidden is null`).
 */
export function audiences(reader: Reader): Audience[] {
	return reader === null ? ['everyone'] : ['everyone', 'members'];
}
