import type { Solved } from './motion.ts';
import type { Move } from './move.ts';
import { FAMILIES, MOVES, type Family } from './moves.ts';

/** A move ready to be drawn: its data and its solved numbers. */
export type Act = { move: Move; solved: Solved };

// Each through a module of its own: while developing, a browser is handed no JSON to import.
// A family's numbers come when one of its moves is first drawn: all of them together would be half a page's script.
const SOLVED: Record<Family, () => Promise<{ default: unknown }>> = {
	'all-fours': () => import('./family/all-fours.solved.ts'),
	'on-the-back': () => import('./family/on-the-back.solved.ts'),
	'front-and-side': () => import('./family/front-and-side.solved.ts'),
	'on-the-move': () => import('./family/on-the-move.solved.ts'),
	'on-the-feet': () => import('./family/on-the-feet.solved.ts'),
	'with-a-band': () => import('./family/with-a-band.solved.ts'),
	stretches: () => import('./family/stretches.solved.ts'),
	rolling: () => import('./family/rolling.solved.ts'),
	'at-a-desk': () => import('./family/at-a-desk.solved.ts')
};

/** The family of an exercise; null when it is not drawn. */
export function familyOf(id: string): Family | null {
	const families = Object.keys(FAMILIES) as Family[];
	return families.find((family) => FAMILIES[family].some((move: Move) => move.id === id)) ?? null;
}

/** A family's moves with their solved numbers, by the exercise's id. */
export async function actsOf(family: Family): Promise<ReadonlyMap<string, Act>> {
	// What JSON cannot say: a side is L, R or null.
	const solved = (await SOLVED[family]()).default as Readonly<Record<string, Solved>>;
	const moves: readonly Move[] = FAMILIES[family];
	return new Map(
		moves.flatMap((move): [string, Act][] => {
			const numbers = solved[move.id];
			return numbers ? [[move.id, { move, solved: numbers }]] : [];
		})
	);
}

/** Every move that is drawn. For the workshop and for tests: a page asks for the families that it shows. */
export async function allActs(): Promise<ReadonlyMap<string, Act>> {
	const families = await Promise.all((Object.keys(FAMILIES) as Family[]).map(actsOf));
	return new Map(
		MOVES.flatMap(({ id }) => families.flatMap((acts) => [...acts].filter(([key]) => key === id)))
	);
}
