import type { Seconds } from '../units.ts';

/** What the voice can say in a run. `run-2-of-6` is the second of six runs, `for-90` is how long it lasts. */
export type PhraseId =
	| 'warm-up'
	| 'run'
	| 'walk'
	| 'cool-down'
	| `run-${number}-of-${number}`
	| `for-${Seconds}`
	| 'half-way'
	| `left-${Seconds}`
	| 'pips'
	| 'well-done'
	| 'paused'
	| 'carry-on';

/** `tone` sounds before the words, so that run and walk cannot be mixed up; `pips` is a sound alone. */
export type Phrase = { id: PhraseId; text: string; tone?: 'rise' | 'fall' | 'pips' };

/** How many runs an outing may have, for "Run 2 of 6". */
const REPEATS = [2, 3, 4, 5, 6, 8];
const LENGTHS = [60, 90, 120, 150, 180, 240, 300, 390, 480, 600, 720, 900, 1200, 1500, 1680, 1800];
const LEFT = [60, 120, 180, 240, 300, 600, 900, 1200, 1500];

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** `90 seconds`, `3 minutes`, `six and a half minutes`: as a person says it. */
export function spokenLength(seconds: Seconds): string {
	if (seconds === 60) return 'one minute';
	if (seconds < 120) return `${seconds} seconds`;
	const whole = Math.floor(seconds / 60);
	const name = NUMBERS[whole] ?? String(whole);
	return seconds % 60 === 30 ? `${name} and a half minutes` : `${name} minutes`;
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Everything the voice can say in a run, for the script that renders it. */
export const PHRASES: readonly Phrase[] = [
	{ id: 'warm-up', text: 'Walk to warm up.' },
	{ id: 'run', text: 'Start running.', tone: 'rise' },
	{ id: 'walk', text: 'Walk now.', tone: 'fall' },
	{ id: 'cool-down', text: 'Walk to cool down.' },
	{ id: 'half-way', text: 'Half way.' },
	{ id: 'well-done', text: 'Well done.' },
	{ id: 'paused', text: 'Paused.' },
	{ id: 'carry-on', text: 'Carry on.' },
	{ id: 'pips', text: '', tone: 'pips' },
	...LEFT.map((s): Phrase => ({ id: `left-${s}`, text: capital(`${spokenLength(s)} left.`) })),
	...LENGTHS.map((s): Phrase => ({ id: `for-${s}`, text: capital(`${spokenLength(s)}.`) })),
	...REPEATS.flatMap((n) =>
		Array.from({ length: n }, (_, i): Phrase => {
			const last = i + 1 === n ? ' The last one.' : '';
			return { id: `run-${i + 1}-of-${n}`, text: `Run ${NUMBERS[i + 1]} of ${NUMBERS[n]}.${last}` };
		})
	)
];
