import * as asking from '#server/ask/rights.ts';
import * as keeping from '#server/ask/keep/rights.ts';
import * as boards from '#server/ask/boards-rights.ts';
import * as notify from '#server/ask/notify/rights.ts';
import * as outcomes from '#server/ask/outcome-rights.ts';
import * as reach from '#server/ask/reach/rights.ts';
import * as account from './account.ts';
import type { Room } from './rights.ts';

/** Every room that keeps something about people, in the order in which they forget. */
export const rooms: readonly Room[] = [reach, outcomes, boards, notify, keeping, asking, account];
