import { MOVES as allFours } from './family/all-fours.ts';
import { MOVES as onTheBack } from './family/on-the-back.ts';
import { MOVES as frontAndSide } from './family/front-and-side.ts';
import { MOVES as onTheMove } from './family/on-the-move.ts';
import { MOVES as onTheFeet } from './family/on-the-feet.ts';
import { MOVES as withABand } from './family/with-a-band.ts';
import { MOVES as stretches } from './family/stretches.ts';
import { MOVES as rolling } from './family/rolling.ts';
import { MOVES as atADesk } from './family/at-a-desk.ts';
import type { Move } from './move.ts';

/** Exercises that are alike in how one lies or stands. Each has its moves, its wishes and its solved numbers. */
export const FAMILIES = {
	'all-fours': allFours,
	'on-the-back': onTheBack,
	'front-and-side': frontAndSide,
	'on-the-move': onTheMove,
	'on-the-feet': onTheFeet,
	'with-a-band': withABand,
	stretches: stretches,
	rolling: rolling,
	'at-a-desk': atADesk
} as const satisfies Record<string, readonly Move[]>;

export type Family = keyof typeof FAMILIES;

/** Every exercise that is drawn. */
export const MOVES: readonly Move[] = Object.values(FAMILIES).flat();

/** The move of an exercise; null when it is not drawn. */
export const moveOf = (id: string): Move | null => MOVES.find((move) => move.id === id) ?? null;

/** What to draw for an exercise: some begin on both legs, and some are another move at their first level. */
export const figureOf = (id: string, onBoth: boolean, level: number): string =>
	[onBoth ? `${id}-both` : '', `${id}-${level}`].find(moveOf) ?? id;
