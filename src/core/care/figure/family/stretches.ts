// Longer than other files because it is a table: exercises as movement, nothing computed.
import type { Move } from '../move.ts';
import type { Wishes } from '../wish.ts';

export const MOVES: readonly Move[] = [];

/** What the poses of each wish for; solving makes numbers of it. */
export const WISHES: Wishes = {};
