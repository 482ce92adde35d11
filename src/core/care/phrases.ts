import { EXERCISES } from './exercises.ts';

/** What the voice can say in a routine. */
export type PhraseId =
	| 'care-ready'
	| 'care-next'
	| 'care-last'
	| 'care-begin'
	| 'care-change'
	| 'care-left'
	| 'care-right'
	| 'care-rest'
	| 'care-again'
	| 'care-half'
	| 'care-hold'
	| 'care-left-out'
	| 'care-done'
	| `care-name-${string}`
	| `care-start-${string}`;

export type Phrase = { id: PhraseId; text: string };

/** Everything the voice can say in a routine, for the script that renders it. */
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
	{ id: 'care-left-out', text: 'We leave that one out.' },
	{ id: 'care-done', text: 'Well done.' },
	...EXERCISES.map(({ id, name }): Phrase => ({ id: `care-name-${id}`, text: `${name.replace('’', "'")}.` })),
	...EXERCISES.map(({ id, start }): Phrase => ({ id: `care-start-${id}`, text: start }))
];
