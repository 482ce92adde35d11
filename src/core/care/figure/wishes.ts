import { WISHES as allFours } from './family/all-fours.ts';
import { WISHES as onTheBack } from './family/on-the-back.ts';
import { WISHES as frontAndSide } from './family/front-and-side.ts';
import { WISHES as onTheMove } from './family/on-the-move.ts';
import { WISHES as onTheFeet } from './family/on-the-feet.ts';
import { WISHES as withABand } from './family/with-a-band.ts';
import { WISHES as stretches } from './family/stretches.ts';
import { WISHES as rolling } from './family/rolling.ts';
import { WISHES as atADesk } from './family/at-a-desk.ts';
import type { Wishes } from './wish.ts';

/** What each exercise's poses wish for, by its id. For solving and for tests: pages draw the solved numbers. */
export const WISHES: Wishes = {
	...allFours,
	...onTheBack,
	...frontAndSide,
	...onTheMove,
	...onTheFeet,
	...withABand,
	...stretches,
	...rolling,
	...atADesk
};
