import * as care from '../care/ways.ts';
import type { Seconds } from '../units.ts';
import type { ClipId } from './clips.ts';
import type { EncouragementId } from './encouragement.ts';

/**
 * What can be said in a run, by its meaning. `run-2-of-6` is the second of six runs, `for-90` is how long it lasts,
 * `left-60` how much of it is left.
 */
export type PhraseId =
	| 'warm-up'
	| 'run'
	| 'walk'
	| 'cool-down'
	| `count-${1 | 2 | 3}`
	| `run-${number}-of-${number}`
	| `for-${Seconds}`
	| `left-${Seconds}`
	| 'half-way'
	| 'well-done'
	| EncouragementId;

/** Beyond this nobody counts along. */
const MOST_COUNTED = 99;

/** One way to say something: clips in a row. */
type Way = readonly ClipId[];

/** Every way of the first followed by every way of the second. */
const then = (first: readonly Way[], second: readonly Way[]): Way[] =>
	first.flatMap((a) => second.map((b) => [...a, ...b]));

/** A number with its unit: `minutes-35`, or `tens-30` and `minutes-5`. */
function counted(unit: string, n: number): Way[] {
	if (n === 0) return [[]];
	const ones = n % 10;
	return n < 20 || ones === 0
		? [[`${unit}-${n}`]]
		: [[`${unit}-${n}`], [`tens-${n - ones}`, `${unit}-${ones}`]];
}

/** `nth-7`; from 21 on the tens, then the ones. */
function number(unit: string, n: number): Way {
	const ones = n % 10;
	return n <= 20 || ones === 0 ? [`${unit}-${n}`] : [`${unit}-${n - ones}`, `number-${ones}`];
}

/** `90 seconds`, `3 minutes`, `1 hour 5 minutes`: as a person says it, the smoothest way first. */
function lengthWays(seconds: Seconds): Way[] {
	const whole = Math.round(seconds);
	const minutes = counted('minutes', Math.floor((whole % 3600) / 60));
	const put = then(then(counted('hours', Math.floor(whole / 3600)), minutes), counted('seconds', whole % 60));
	return [[`for-${whole}`], ...(whole < 120 && whole !== 60 ? [[`seconds-${whole}`]] : []), ...put];
}

function repeatWays(nth: number, of: number): Way[] {
	const last = nth === of ? ['last-one'] : [];
	if (of > MOST_COUNTED) return [last.length > 0 ? last : ['another']];
	return [[`run-${nth}-of-${of}`], [...number('nth', nth), ...number('of', of), ...last]];
}

/** The ways to say a phrase, the smoothest first; a voice takes the first for which it has every clip. */
export function ways(phrase: string): Way[] {
	if (phrase.startsWith('care-')) return care.ways(phrase);
	const [, kind, first = 0, second = 0] = /^(for|left|run)-(\d+)(?:-of-(\d+))?$/.exec(phrase) ?? [];
	if (kind === 'for') return lengthWays(Number(first));
	if (kind === 'left') return [[phrase], ...then(lengthWays(Number(first)), [['left']])];
	if (kind === 'run') return repeatWays(Number(first), Number(second));
	// Run and walk begin with a tone, so that they cannot be mixed up.
	if (phrase === 'run') return [['tone-rise', 'run']];
	if (phrase === 'walk') return [['tone-fall', 'walk']];
	return [[phrase]];
}
