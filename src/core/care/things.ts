import type { Diary } from '../diary/diary.ts';

/** What a person may have at hand; ids are kept in diaries. `word` follows "with". */
export const THINGS = [
	{ id: 'wall', name: 'A wall', word: 'a wall' },
	{ id: 'chair', name: 'A chair', word: 'a chair' },
	{ id: 'step', name: 'A step', word: 'a step' },
	{ id: 'band', name: 'A band', word: 'a band' },
	{ id: 'ball', name: 'A ball', word: 'a ball' },
	{ id: 'roller', name: 'A roller', word: 'a roller' }
] as const;

export type Thing = (typeof THINGS)[number]['id'];

/** What nearly every home has, until the person says otherwise. */
export const USUAL: readonly Thing[] = ['wall', 'chair'];

/** What is at hand: what was last said, unknown things of a newer Fourleaf left out. */
export function atHand({ things }: Diary): readonly Thing[] {
	return things ? THINGS.map(({ id }) => id).filter((id) => things.things.includes(id)) : USUAL;
}
