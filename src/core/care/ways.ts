/** What is said in a routine, by its meaning. What has no words is a tone. */
export type PhraseId =
	| 'care-ready'
	| 'care-next'
	| 'care-last'
	| 'care-begin'
	| 'care-over'
	| 'care-change'
	| 'care-left'
	| 'care-right'
	| 'care-rest'
	| 'care-again'
	| 'care-half'
	| 'care-hold'
	| 'care-instead'
	| 'care-done'
	| 'care-tick'
	| `care-count-${1 | 2 | 3}`
	| `care-number-${number}`
	| `care-name-${string}`
	| `care-start-${string}`
	| `care-cue-${string}`;

/** What is heard also when nobody speaks, and by a voice that lacks the words. */
const TONES: Readonly<Record<string, string>> = {
	'care-over': 'tone-fall',
	'care-tick': 'tone-tick',
	'care-hold': 'tone-tick',
	'care-half': 'tone-tick',
	'care-done': 'tone-fall',
	'care-count-3': 'tone-tick',
	'care-count-2': 'tone-tick',
	'care-count-1': 'tone-tick'
};

/** The ways to say a phrase of a routine, the best first: clips in a row. What a run says too has a run's clips. */
export function ways(phrase: string): string[][] {
	if (phrase === 'care-begin') return [['tone-rise', 'care-begin'], ['tone-rise']];
	const tone = TONES[phrase];
	const [, inRuns] = /^care-(count-[123]|number-[1-9])$/.exec(phrase) ?? [];
	return [[inRuns ?? phrase], ...(tone ? [[tone]] : [])];
}
