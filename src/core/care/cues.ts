import type { Seconds } from '../units.ts';
import type { PhraseId } from './phrases.ts';
import { length, type Part, type Routine } from './routine.ts';

/** Something to say, and when, from the routine's start. */
export type Cue = { at: Seconds; say: PhraseId };

/** When the phrases of one part begin: a word or two, a name, how to get into place, a side. */
const IN_TURN: readonly Seconds[] = [0, 1.2, 2.7, 5.2];

/** How far from another phrase the half is said. */
const CLEAR: Seconds = 2;

const nameOf = (part: Part): PhraseId => `care-name-${part.exercise.id}`;
const sideOf = (part: Part): PhraseId[] => (part.side ? [`care-${part.side}`] : []);

function saidIn(part: Part, isFirst: boolean, isLast: boolean): Cue[] {
	const inTurn = (...phrases: PhraseId[]): Cue[] =>
		phrases.map((say, i) => ({ at: part.at + (IN_TURN[i] ?? 0), say }));
	switch (part.kind) {
		case 'ready': {
			const lead: PhraseId = isFirst ? 'care-ready' : isLast ? 'care-last' : 'care-next';
			return inTurn(lead, nameOf(part), `care-start-${part.exercise.id}`, ...sideOf(part));
		}
		case 'change':
			return inTurn('care-change', ...sideOf(part));
		case 'rest':
			return inTurn('care-rest', 'care-again');
		case 'work':
			return [{ at: part.at, say: 'care-begin' }];
		default:
			return part.kind satisfies never;
	}
}

/** Everything the voice says in a routine, in order of time. */
export function cuesOf(routine: Routine): Cue[] {
	const last = routine.moves.length - 1;
	const spoken: Cue[] = routine.parts.flatMap((part) => saidIn(part, part.at === 0, part.move === last));
	const half: Cue = { at: halfWay(routine), say: 'care-half' };
	const done: Cue = { at: length(routine), say: 'care-done' };
	return [...spoken, half, done].sort((a, b) => a.at - b.at);
}

/** The middle of the routine, a little into the part it falls in, so that nothing else is being said. */
function halfWay(routine: Routine): Seconds {
	const middle = length(routine) / 2;
	const part = routine.parts.find(
		({ kind, at, seconds }) => kind === 'work' && at + seconds > middle + CLEAR
	);
	return part ? Math.max(middle, part.at + CLEAR) : middle;
}

/** The cues of a stretch of time: after `from`, up to and with `to`. */
export const cuesBetween = (cues: readonly Cue[], from: Seconds, to: Seconds): Cue[] =>
	cues.filter(({ at }) => at > from && at <= to);
