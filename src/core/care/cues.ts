import { placed, type ClipLength, type Cue, type Wish } from '../run/placing.ts';
import type { Seconds } from '../units.ts';
import { moveOf } from './figure/moves.ts';
import { lasts } from './figure/rhythm.ts';
import { cueOf, MOST_COUNTED, nameOf, startOf } from './phrases.ts';
import { length, type Part, type Routine } from './routine.ts';
import type { PhraseId } from './ways.ts';

type CareWish = Wish<PhraseId>;

/** The first word is not cut off by a phone that is still waking its loudspeaker. */
const FIRST_WORD: Seconds = 0.5;

/** Room after the last second for the last words. */
const TAIL: Seconds = 1.5;

const COUNT = [3, 2, 1] as const;
/** A hold of so long has its last seconds counted, and from twice that its half told. [our choice] */
const COUNTED_FROM: Seconds = 10;
const HALVED_FROM: Seconds = 20;
/** Shorter holds go by faster than one can say so. */
const HELD_FROM: Seconds = 2;

/** A moment that passes: said at once or not at all. */
const now = (at: Seconds, say: PhraseId): CareWish => ({ at, phrase: say, patience: 0 });

const countdown = (end: Seconds): CareWish[] =>
	COUNT.map((left) => ({ at: end - left, phrase: `care-count-${left}`, patience: 0 }));

/** How long the track of a routine is: the routine, and the last words. */
export const trackLength = (routine: Routine): Seconds => length(routine) + TAIL;

/** When work begins and ends, to the second, whatever else is said. */
function edges(part: Part): CareWish[] {
	const end = part.at + part.seconds;
	if (part.kind === 'work') return [now(part.at, 'care-begin'), now(end, 'care-over')];
	return countdown(end);
}

/** Every beat of the work, from its start: when it begins, how long it lasts, and which time it is. */
function beatsOf(
	part: Part
): { at: Seconds; seconds: Seconds; first: boolean; held: boolean; rep: number }[] {
	const beats = moveOf(part.exercise.id)?.beats ?? [];
	const round = part.seconds / part.reps;
	return Array.from({ length: part.reps }, (_, rep) => {
		let at = part.at + rep * round;
		return beats.map((beat, i) => {
			const seconds = lasts(beat, part.hold);
			const here = { at, seconds, first: i === 0, held: !('to' in beat) && seconds >= HELD_FROM, rep };
			at += seconds;
			return here;
		});
	}).flat();
}

/** A stretch of time without times to count: a walk, a plank. */
const isTimed = ({ reps }: Part): boolean => reps === 1;

/** The longest stretch of the work that is simply waited through: the whole of a timed one, each long hold otherwise. */
function waits(part: Part): { at: Seconds; seconds: Seconds }[] {
	if (isTimed(part) && part.hold === null) return [part];
	return beatsOf(part).filter(({ held }) => held);
}

/** The last seconds of what is waited through, and its half. */
function seconds(part: Part): CareWish[] {
	return waits(part).flatMap(({ at, seconds }): CareWish[] => [
		...(seconds >= COUNTED_FROM ? countdown(at + seconds) : []),
		...(seconds >= HALVED_FROM ? [{ at: at + seconds / 2, phrase: 'care-half' as const, patience: 1 }] : [])
	]);
}

/** The times, counted, the holds, and a tick where a new beat begins. */
function rhythm(part: Part): CareWish[] {
	const counted = isTimed(part) ? 0 : Math.min(part.reps, MOST_COUNTED);
	return beatsOf(part).flatMap(({ at, first, held, rep }): CareWish[] => {
		if (first && rep > 0 && rep < counted)
			return [now(at, rep === part.reps - 1 ? 'care-last' : `care-number-${rep + 1}`), now(at, 'care-tick')];
		if (held) return [{ at, phrase: 'care-hold', patience: 0.3 }];
		return isTimed(part) || (first && rep === 0) ? [] : [now(at, 'care-tick')];
	});
}

/** What is told between the work, one after the other, with the last seconds left to be counted. */
function told(part: Part, isLast: boolean): CareWish[] {
	const until = part.seconds - COUNT[0] - FIRST_WORD;
	const inTurn = (...phrases: PhraseId[]): CareWish[] =>
		phrases.map((phrase) => ({
			at: part.at === 0 ? FIRST_WORD : part.at,
			phrase,
			patience: Math.max(0, until)
		}));
	const side: PhraseId[] = part.side ? [`care-${part.side}`] : [];
	switch (part.kind) {
		case 'ready': {
			const lead: PhraseId = part.at === 0 ? 'care-ready' : isLast ? 'care-last' : 'care-next';
			return inTurn(lead, nameOf(part.exercise), ...side, startOf(part.exercise));
		}
		case 'change':
			return inTurn('care-change', ...side);
		case 'rest':
			return inTurn('care-rest', 'care-again', ...side);
		case 'work': {
			const isFirst = part.set === 1 && part.side !== 'right';
			return isFirst ? [{ at: part.at + 1, phrase: cueOf(part.exercise), patience: 6 }] : [];
		}
		default:
			return part.kind satisfies never;
	}
}

/**
 * Everything heard in a routine, in order of time, never two at once. Beginnings, ends and counted seconds keep their
 * second; the rest is said where there is room, or not at all.
 */
export function cuesOf(routine: Routine, lengthOf: ClipLength): Cue<PhraseId>[] {
	const { parts, moves } = routine;
	const work = parts.filter(({ kind }) => kind === 'work');
	const done: CareWish = { at: length(routine), phrase: 'care-done', patience: TAIL };
	const wishes = [
		done,
		...parts.flatMap(edges).filter(({ at, phrase }) => phrase !== 'care-over' || at < length(routine)),
		...work.flatMap(seconds),
		...parts.flatMap((part) => told(part, part.move === moves.length - 1)),
		...work.flatMap(rhythm)
	];
	return placed(wishes, lengthOf, trackLength(routine));
}
