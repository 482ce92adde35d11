import { placed, type ClipLength, type Cue, type Wish } from '../run/placing.ts';
import type { Seconds } from '../units.ts';
import { MOST_COUNTED } from './phrases.ts';
import type { SideNow } from './routine.ts';
import type { SelfTest } from './self-tests.ts';

/** Time to get into place before a test begins. */
export const LEAD: Seconds = 10;
/** Room after the last second for the last words. */
const TAIL: Seconds = 1.5;
const COUNT = [3, 2, 1] as const;

/** Seconds that the voice of runs has a word for. */
const TOLD: readonly Seconds[] = [10, 20, 30, 40, 50, 60, 75, 90, 105];

/** How long a led test lasts at most; null for one that is read off. */
export function lasts({ led }: SelfTest): Seconds | null {
	switch (led.kind) {
		case 'hold':
			return led.most;
		case 'beat':
			return led.most * led.beat * led.beats;
		case 'minute':
			return led.seconds;
		case 'measure':
			return null;
		default:
			return led satisfies never;
	}
}

/** What a test is worth that was stopped so long after it began, in its own unit. */
export function valueAt({ led }: SelfTest, seconds: Seconds): number {
	const time = Math.max(0, seconds);
	if (led.kind === 'hold') return Math.min(led.most, Math.floor(time));
	if (led.kind === 'beat') return Math.min(led.most, Math.floor(time / (led.beat * led.beats)));
	return 0;
}

const at = (time: Seconds, phrase: string): Wish => ({ at: LEAD + time, phrase, patience: 0 });

/** What is said in the test itself: the seconds, the beat and the times, or how much of the minute is left. */
function within({ led }: SelfTest): Wish[] {
	switch (led.kind) {
		case 'hold':
			return TOLD.filter((time) => time < led.most).map((time) => at(time, `for-${time}`));
		case 'beat': {
			const { most, beat, beats } = led;
			const times = Array.from({ length: Math.min(most, MOST_COUNTED + 1) - 1 }, (_, i) =>
				at((i + 1) * beat * beats, `care-number-${i + 1}`)
			);
			return [
				...times,
				...Array.from({ length: most * beats - 1 }, (_, i) => at((i + 1) * beat, 'care-tick'))
			];
		}
		case 'minute':
			return [
				...COUNT.map((left) => at(led.seconds - left, `care-count-${left}`)),
				at(led.seconds / 2, 'care-half'),
				at(led.seconds - 10, 'left-10')
			];
		case 'measure':
			return [];
		default:
			return led satisfies never;
	}
}

/** Everything heard while a test is led, in order of time. */
export function cuesOf(test: SelfTest, side: SideNow | null, lengthOf: ClipLength): Cue[] {
	const most = lasts(test) ?? 0;
	const begin: Wish = { at: 0.5, phrase: 'care-ready', patience: 0 };
	const which: Wish[] = side ? [{ at: 0.5, phrase: `care-${side}`, patience: 4 }] : [];
	const edges = [
		...COUNT.map((left) => at(-left, `care-count-${left}`)),
		at(0, 'care-begin'),
		at(most, 'care-over')
	];
	return placed([...edges, begin, ...which, ...within(test)], lengthOf, trackLength(test));
}

export const trackLength = (test: SelfTest): Seconds => LEAD + (lasts(test) ?? 0) + TAIL;
