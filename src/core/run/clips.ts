import { ENCOURAGEMENT } from './encouragement.ts';

/** One recording of a voice, by name: `minutes-25`. A phrase is said by one or by several, see `phrases.ts`. */
export type ClipId = string;

/** `text` is what to say; a `tone` is a sound alone, the same in every voice. */
export type Clip = { id: ClipId; text: string; tone?: 'rise' | 'fall' | 'tick' };

/** Whole clips of "Run 2 of 6", so that the commonest sound as if said in one breath. */
const WHOLE_REPEATS = [2, 3, 4, 5, 6, 7, 8];
/** Minutes said whole: every one that a bundled plan has, and more. Others are put together from tens and ones. */
const MINUTES = [...upTo(30), 33, 36, 38, 39, 40, 42, 46, 50, 55];
const SECONDS = [...upTo(20), 30, 40, 45, 50, 75, 90, 105];
const LEFT = [60, 120, 180, 240, 300, 600, 900, 1200, 1500];
const HOURS = 5;
const TENS = [20, 30, 40, 50];
const REPEATS = [...upTo(20), 30, 40, 50, 60, 70, 80, 90];

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function upTo(most: number): number[] {
	return Array.from({ length: most }, (_, i) => i + 1);
}

const named = (n: number) => NUMBERS[n] ?? String(n);
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const counted = (n: number, unit: string) => capital(`${named(n)} ${unit}${n === 1 ? '' : 's'}.`);

const CHANGES: readonly Clip[] = [
	{ id: 'warm-up', text: 'Walk to warm up.' },
	{ id: 'run', text: 'Start running.' },
	{ id: 'walk', text: 'Walk now.' },
	{ id: 'cool-down', text: 'Walk to cool down.' },
	{ id: 'count-3', text: 'Three.' },
	{ id: 'count-2', text: 'Two.' },
	{ id: 'count-1', text: 'One.' },
	{ id: 'last-one', text: 'The last one.' },
	{ id: 'another', text: 'The next run.' },
	{ id: 'half-way', text: 'Half way.' },
	{ id: 'well-done', text: 'Well done.' },
	{ id: 'tone-rise', text: '', tone: 'rise' },
	{ id: 'tone-fall', text: '', tone: 'fall' },
	{ id: 'tone-tick', text: '', tone: 'tick' }
];

const LENGTHS: readonly Clip[] = [
	{ id: 'for-150', text: 'Two and a half minutes.' },
	...upTo(HOURS).map((n): Clip => ({ id: `hours-${n}`, text: counted(n, 'hour') })),
	...MINUTES.map((n): Clip => ({ id: `minutes-${n}`, text: counted(n, 'minute') })),
	...SECONDS.map((n): Clip => ({ id: `seconds-${n}`, text: counted(n, 'second') })),
	...TENS.map((n): Clip => ({ id: `tens-${n}`, text: `${n},` })),
	...LEFT.map((s): Clip => ({ id: `left-${s}`, text: counted(s / 60, 'minute').replace('.', ' left.') })),
	{ id: 'left', text: 'Left.' }
];

const WHICH: readonly Clip[] = [
	...WHOLE_REPEATS.flatMap((of) =>
		upTo(of).map((n): Clip => ({
			id: `run-${n}-of-${of}`,
			text: `Run ${named(n)} of ${named(of)}.${n === of ? ' The last one.' : ''}`
		}))
	),
	...REPEATS.map((n): Clip => ({ id: `nth-${n}`, text: `Run ${named(n)},` })),
	...REPEATS.slice(1).map((n): Clip => ({ id: `of-${n}`, text: `of ${named(n)}.` })),
	...upTo(9).map((n): Clip => ({ id: `number-${n}`, text: capital(`${named(n)}.`) }))
];

/** Everything that a run can need, in the order of its worth to somebody who records a voice. */
export const CLIPS: readonly Clip[] = [...CHANGES, ...LENGTHS, ...WHICH, ...ENCOURAGEMENT];
