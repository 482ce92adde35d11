import type { Instant } from '../units.ts';

/** A stretch of a text beside how it was before: in both, only in the new one, only in the old one. */
export type Change = { kind: 'same' | 'new' | 'gone'; words: string };

/** One wording of a post, beside the one before it. The first is all new. */
export type Wording = { at: Instant; title: Change[] | null; text: Change[] };
