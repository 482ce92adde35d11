import { EXERCISES, type Exercise } from './exercises.ts';
import type { PhraseId } from './ways.ts';

export type Phrase = { id: PhraseId; text: string };

/** Nobody is asked for more times than this. */
export const MOST_COUNTED = 30;

/** Numbers that the voice of runs says already: `run/clips.ts`. */
const SAID_IN_RUNS = 9;

const MORE_NUMBERS = Array.from({ length: MOST_COUNTED - SAID_IN_RUNS }, (_, i) => i + 1 + SAID_IN_RUNS);

/** Typographic marks as the voice reads them. */
const plain = (text: string) => text.replaceAll('’', "'");

/** What one feels, in the one sentence that is said: its first. */
const firstOf = (cue: string) => /^[^.]*\./.exec(cue)?.[0] ?? cue;

/** Many exercises begin alike; the words are the first one's. */
const BEGUN: ReadonlyMap<string, string> = new Map(
	[...EXERCISES].reverse().map(({ id, start }) => [start, id])
);

/** Its name. */
export const nameOf = ({ id }: Exercise): PhraseId => `care-name-${id}`;
/** How to get into place. */
export const startOf = ({ id, start }: Exercise): PhraseId => `care-start-${BEGUN.get(start) ?? id}`;
/** What to feel while doing it. */
export const cueOf = ({ id }: Exercise): PhraseId => `care-cue-${id}`;

/** Everything the voice says in a routine and not in a run, for the script that renders it: the clips of Care's own pack. */
export const PHRASES: readonly Phrase[] = [
	{ id: 'care-ready', text: 'Get ready.' },
	{ id: 'care-next', text: 'Next.' },
	{ id: 'care-last', text: 'Last one.' },
	{ id: 'care-begin', text: 'And begin.' },
	{ id: 'care-change', text: 'Change sides.' },
	{ id: 'care-left', text: 'Left side.' },
	{ id: 'care-right', text: 'Right side.' },
	{ id: 'care-rest', text: 'Rest.' },
	{ id: 'care-again', text: 'Then once more.' },
	{ id: 'care-half', text: 'Half way.' },
	{ id: 'care-hold', text: 'Hold.' },
	{ id: 'care-instead', text: 'Another one instead.' },
	{ id: 'care-done', text: 'Well done.' },
	...MORE_NUMBERS.map((n): Phrase => ({ id: `care-number-${n}`, text: `${n}.` })),
	...EXERCISES.map((each): Phrase => ({ id: nameOf(each), text: plain(`${each.name}.`) })),
	...EXERCISES.filter((each) => startOf(each) === `care-start-${each.id}`).map((each): Phrase => ({
		id: startOf(each),
		text: plain(each.start)
	})),
	...EXERCISES.map((each): Phrase => ({ id: cueOf(each), text: plain(firstOf(each.cue)) }))
];
