import type { Seconds } from '../units.ts';
import { encouragement, type Encouragement, type EncouragementId } from './encouragement.ts';
import type { PhraseId } from './phrases.ts';
import * as placing from './placing.ts';
import { duration, running, type Plan, type PlannedRun, type Segment } from './plan.ts';
import { TALK, type Talk, type TimeLeft } from './talk.ts';

/** Something the voice says: `at` seconds from the start of the run its sound is heard. */
export type Cue = placing.Cue<PhraseId>;

type ClipLength = placing.ClipLength<PhraseId>;
type Wish = placing.Wish<PhraseId>;

/** From a clip's first frame to its sound. `scripts/render-voice.mjs` says why it is the same for every clip. */
export const CLIP_ONSET: Seconds = 0.058;

/** The first word is not cut off by a phone that is still waking its loudspeaker. */
const FIRST_WORD: Seconds = 0.5;

const COUNT = [3, 2, 1] as const;

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

/** Start running, walk now, and three, two, one before each: said on the second or not at all. */
function changes(run: PlannedRun): Wish[] {
	return laid(run).flatMap(({ segment, start }): Wish[] => {
		if (start === 0)
			return [{ at: FIRST_WORD, phrase: segment.kind === 'run' ? 'run' : 'warm-up', patience: 0 }];
		return [
			{ at: start, phrase: segment.kind, patience: 0 },
			...COUNT.map((left): Wish => ({ at: start - left, phrase: `count-${left}`, patience: 0 }))
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

/** A stretch so long has room for a kind word, one so much longer for a second. Between shorter ones the walks have. */
const ROOM_FOR_ONE: Seconds = 240;
const ROOM_FOR_TWO: Seconds = 900;
const WALK_WITH_ROOM: Seconds = 45;
const MOST_KIND_WORDS = 3;
const LAST_MINUTE: Seconds = 60;

/** Where kind words would fit: never in the last minute of a run. */
function openings(run: PlannedRun): { kind: Segment['kind']; at: Seconds; until: Seconds }[] {
	const segments = laid(run);
	const ofRuns = segments.flatMap(({ segment: { kind, seconds }, start }) => {
		if (kind === 'walk' || seconds < ROOM_FOR_ONE) return [];
		const until = start + seconds - LAST_MINUTE;
		return (seconds < ROOM_FOR_TWO ? [0.4] : [0.3, 0.7]).map((s) => ({
			kind,
			at: start + seconds * s,
			until
		}));
	});
	if (ofRuns.length > 0) return ofRuns;
	return segments
		.slice(1, -1)
		.filter(({ segment: { kind, seconds } }) => kind === 'walk' && seconds >= WALK_WITH_ROOM)
		.map(({ segment, start }) => ({
			kind: segment.kind,
			at: start + 15,
			until: start + segment.seconds - 5
		}));
}

/** A few kind words: one in the warm-up, at most three along the way, spread evenly. */
function kindWords(run: PlannedRun, words: Encouragement, lengthOf: ClipLength): Wish[] {
	const places = openings(run);
	const few = Math.min(MOST_KIND_WORDS, places.length);
	const along = Array.from({ length: few }, (_, i): Wish[] => {
		const { kind, at, until } = places[Math.floor(((i + 0.5) * places.length) / few)] ?? {
			kind: 'run',
			at: 0,
			until: 0
		};
		const phrase: EncouragementId | undefined = (kind === 'run' ? words.along : words.inWalks)[i];
		const length = phrase && lengthOf(phrase);
		const patience = Math.min(LATE_FOR_THE_REST, until - at - (length ?? 0));
		return phrase && patience >= 0 ? [{ at, phrase, patience }] : [];
	}).flat();
	const warmUp = run.segments[0]?.kind === 'walk' ? run.segments[0].seconds : 0;
	const today = words.today && warmUp >= 2 * LAST_MINUTE ? words.today : null;
	return today ? [{ at: warmUp / 3, phrase: today, patience: LATE_FOR_THE_REST }, ...along] : along;
}

/**
 * What is said in a run, in order of time, never two at once. The change from walk to run or back keeps its second;
 * time left may come 2 seconds late, the rest 20, or it is not said.
 */
export function cues(plan: Plan, run: PlannedRun, lengthOf: ClipLength, talk: Talk = TALK): Cue[] {
	const whole = duration(run);
	const words = encouragement(plan, run);
	const last: PhraseId = talk.encouragement ? words.done : 'well-done';
	const end: Wish = { at: whole - (lengthOf(last) ?? 0), phrase: last, patience: 0 };
	const half: Wish = { at: halfWay(run), phrase: 'half-way', patience: LATE_FOR_THE_REST };
	const kind = talk.encouragement ? kindWords(run, words, lengthOf) : [];
	return placing.placed(
		[...changes(run), end, ...timeLeft(run, talk.timeLeft), ...particulars(run), half, ...kind],
		lengthOf,
		whole
	);
}
