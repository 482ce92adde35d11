import type { Seconds } from '../units.ts';
import type { PhraseId } from './phrases.ts';
import { duration, running, type Plan, type PlannedRun, type Segment } from './plan.ts';
import { TALK, type Talk, type TimeLeft } from './talk.ts';

/** Something the voice says: `at` seconds from the start of the run its sound is heard. */
export type Cue = { at: Seconds; phrase: PhraseId };

/** A clip's length in seconds, silence around it included; null when the voice has no such clip. */
export type ClipLength = (phrase: PhraseId) => Seconds | null;

/** A cue that may still have to wait, for at most `patience` seconds, or else is not said. */
type Wish = Cue & { patience: Seconds };

/** From a clip's first frame to its sound. `scripts/render-voice.mjs` says why it is the same for every clip. */
export const CLIP_ONSET: Seconds = 0.058;

/** The first word is not cut off by a phone that is still waking its loudspeaker. */
const FIRST_WORD: Seconds = 0.5;
const BREATH: Seconds = 0.2;

/** "One minute left" is only true for a moment. */
const LATE_FOR_TIME_LEFT: Seconds = 2;
const LATE_FOR_THE_REST: Seconds = 20;

/** In a run of three minutes the last minute is news; in a shorter one it is most of it. */
const LAST_MINUTE_IN_RUNS_FROM: Seconds = 180;
/** So long after the start of a run its own length has just been said. */
const SETTLED: Seconds = 45;

/** Each segment with its start, and for a run which of how many it is. */
function laid(run: PlannedRun): { segment: Segment; start: Seconds; nth: number; of: number }[] {
	const of = run.segments.filter((segment) => segment.kind === 'run').length;
	let start = 0;
	let nth = 0;
	return run.segments.map((segment) => {
		if (segment.kind === 'run') nth += 1;
		const here = { segment, start, nth, of };
		start += segment.seconds;
		return here;
	});
}

/**
 * The moment when half of the running is done, whatever is walked: the middle of a single run, and with several
 * often the end of one of them. Seconds from the start of the outing.
 */
export function halfWay(run: PlannedRun): Seconds {
	let ahead = running(run) / 2;
	for (const { segment, start } of laid(run)) {
		if (segment.kind !== 'run') continue;
		if (ahead <= segment.seconds) return start + ahead;
		ahead -= segment.seconds;
	}
	return duration(run);
}

/** Start running, walk now, and the three pips before each: said on the second or not at all. */
function changes(run: PlannedRun): Wish[] {
	return laid(run).flatMap(({ segment, start }): Wish[] => {
		if (start === 0)
			return [{ at: FIRST_WORD, phrase: segment.kind === 'run' ? 'run' : 'warm-up', patience: 0 }];
		return [
			{ at: start, phrase: segment.kind, patience: 0 },
			{ at: start - 3, phrase: 'pips', patience: 0 }
		];
	});
}

/** When to say how much of a run of that length is left: seconds left, the last first. */
function leftIn(seconds: Seconds, wish: TimeLeft): Seconds[] {
	if (wish === 'none' || seconds < LAST_MINUTE_IN_RUNS_FROM) return [];
	if (wish === 'last-minute') return [60];
	const every = wish * 60;
	const times = Array.from({ length: Math.floor((seconds - SETTLED) / every) }, (_, i) => (i + 1) * every);
	return times[0] === 60 ? times : [60, ...times];
}

function timeLeft(run: PlannedRun, wish: TimeLeft): Wish[] {
	return laid(run).flatMap(({ segment, start }) =>
		segment.kind === 'walk'
			? []
			: leftIn(segment.seconds, wish).map((left): Wish => ({
					at: start + segment.seconds - left,
					phrase: `left-${left}`,
					patience: LATE_FOR_TIME_LEFT
				}))
	);
}

/** What follows the change: which run it is, how long it lasts. */
function particulars(run: PlannedRun): Wish[] {
	const patience = LATE_FOR_THE_REST;
	return laid(run).flatMap(({ segment, start, nth, of }): Wish[] => {
		const length: Wish = { at: start, phrase: `for-${segment.seconds}`, patience };
		if (segment.kind === 'run')
			return of > 1 ? [{ at: start, phrase: `run-${nth}-of-${of}`, patience }, length] : [length];
		const last = start + segment.seconds === duration(run) && start > 0;
		return last ? [{ at: start, phrase: 'cool-down', patience }, length] : [length];
	});
}

/** The first time from `wish.at` on when the clip overlaps nothing placed, or null when it would come too late. */
function room(wish: Wish, length: Seconds, placed: readonly (Cue & { length: Seconds })[]): Seconds | null {
	let at = wish.at;
	for (const other of placed) {
		const clear = at + length + BREATH <= other.at || at >= other.at + other.length + BREATH;
		if (!clear) at = other.at + other.length + BREATH;
	}
	return at - wish.at <= wish.patience ? at : null;
}

/**
 * What is said in a run, in order of time, never two at once. The change from walk to run or back keeps its second;
 * time left may come 2 seconds late, the rest 20, or it is not said.
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- encouragement depends on where in the plan a run is
export function cues(plan: Plan, run: PlannedRun, lengthOf: ClipLength, talk: Talk = TALK): Cue[] {
	const whole = duration(run);
	const end: Wish = { at: whole - (lengthOf('well-done') ?? 0), phrase: 'well-done', patience: 0 };
	const half: Wish = { at: halfWay(run), phrase: 'half-way', patience: LATE_FOR_THE_REST };
	const wishes = [...changes(run), end, ...timeLeft(run, talk.timeLeft), ...particulars(run), half];
	const placed: (Cue & { length: Seconds })[] = [];
	for (const wish of wishes) {
		const length = lengthOf(wish.phrase);
		const at = length === null ? null : room(wish, length, placed);
		if (length === null || at === null || at + length > whole + BREATH) continue;
		placed.push({ at, phrase: wish.phrase, length });
		placed.sort((a, b) => a.at - b.at);
	}
	return placed.map(({ at, phrase }) => ({ at, phrase }));
}
