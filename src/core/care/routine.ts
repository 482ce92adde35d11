import type { Seconds } from '../units.ts';
import { exercise, type Dose, type Exercise, type Level } from './exercises.ts';
import type { Move } from './figure/move.ts';
import { moveOf } from './figure/moves.ts';
import { beatAt, roundOf } from './figure/rhythm.ts';

export type SideNow = 'left' | 'right';

/** One stretch of a routine. `move` counts the exercises from 0. */
export type Part = {
	kind: 'ready' | 'work' | 'change' | 'rest';
	move: number;
	exercise: Exercise;
	level: Level;
	side: SideNow | null;
	/** The round this part belongs to or leads into, from 1. */
	set: number;
	sets: number;
	reps: number;
	hold: Seconds | null;
	at: Seconds;
	seconds: Seconds;
};

/** One exercise of a recipe: how much of it, at which level, and why it is there, in a sentence. */
export type Portion = { exercise: string; level: Level; dose: Dose; why: string };

/** A routine as it is kept and sent: plain data, from which `routineOf` makes its parts. */
export type Recipe = { id: string; name: string; level: Level; moves: readonly Portion[] };

/** Exercises in order, timed to the second. Times are from the routine's start. */
export type Routine = {
	id: string;
	name: string;
	level: Level;
	moves: readonly Exercise[];
	parts: readonly Part[];
	/** What it was made of; `recipe.moves[i]` is the dose of `moves[i]`. */
	recipe: Recipe;
};

/** Long enough for the name, the side, how to get into place, and three, two, one. */
const READY: Seconds = 10.5;
const CHANGE: Seconds = 6;
const REST: Seconds = 12;

/** The routine of a recipe. An exercise that this Fourleaf does not have is left out. */
export function routineOf(recipe: Recipe): Routine {
	const known = recipe.moves.flatMap((portion) => {
		const found = exercise(portion.exercise);
		return found ? [{ portion, found }] : [];
	});
	let at: Seconds = 0;
	const parts = known.flatMap(({ portion, found }, move) =>
		partsOf(found, portion.dose).map((part): Part => {
			const placed = { ...part, move, level: portion.level, at };
			at += part.seconds;
			return placed;
		})
	);
	const { id, name, level } = recipe;
	const moves = known.map(({ portion }) => portion);
	return { id, name, level, moves: known.map(({ found }) => found), parts, recipe: { ...recipe, moves } };
}

/** How long an exercise at a dose takes in a routine, with getting ready, changes and rests. */
export const lengthOf = (each: Exercise, dose: Dose): Seconds =>
	partsOf(each, dose).reduce((sum, { seconds }) => sum + seconds, 0);

type Loose = Omit<Part, 'at' | 'move' | 'level'>;

function partsOf(each: Exercise, dose: Dose): Loose[] {
	const move = moveOf(each.id);
	const sets = 'sets' in dose ? dose.sets : 1;
	const hold = 'hold' in dose ? dose.hold : null;
	const round = move ? roundOf(move, hold) : (hold ?? 0) + 4;
	const sides: (SideNow | null)[] = each.sides && !dose.both ? ['left', 'right'] : [null];
	const parts: Loose[] = [];
	for (let set = 1; set <= sets; set++) {
		sides.forEach((side, i) => {
			const extra = side !== null && dose.more?.side === side ? dose.more.reps : 0;
			const reps = 'reps' in dose ? dose.reps + extra : 1;
			const seconds = 'seconds' in dose ? dose.seconds : reps * round;
			const common = { exercise: each, side, set, sets, reps, hold };
			if (set === 1 && i === 0) parts.push({ ...common, kind: 'ready', seconds: READY });
			else if (i > 0) parts.push({ ...common, kind: 'change', seconds: CHANGE });
			else parts.push({ ...common, kind: 'rest', seconds: REST });
			parts.push({ ...common, kind: 'work', seconds });
		});
	}
	return parts;
}

/** How long a routine lasts. */
export function length({ parts }: Routine): Seconds {
	const last = parts.at(-1);
	return last ? last.at + last.seconds : 0;
}

/** Where a routine is: the part, how far into it, and in work the rep, its beat and what is left of the beat. */
export type Place = {
	part: Part;
	into: Seconds;
	left: Seconds;
	/** How much of the exercise is done, 0 to 1. */
	share: number;
	/** From 1; 0 outside of work. */
	rep: number;
	beat: { index: number; say: string; held: boolean; seconds: Seconds; left: Seconds } | null;
};

/** Where a routine is after that much of it; null when it is over. A pure function of time: nothing is counted up. */
export function where(routine: Routine, elapsed: Seconds): Place | null {
	const time = Math.max(0, elapsed);
	const part = routine.parts.find(({ at, seconds }) => time < at + seconds);
	if (!part) return null;
	const into = time - part.at;
	const own = routine.parts.filter(({ move }) => move === part.move);
	const [from, to] = [own[0]?.at ?? 0, (own.at(-1)?.at ?? 0) + (own.at(-1)?.seconds ?? 1)];
	const place = {
		part,
		into,
		left: part.seconds - into,
		share: (time - from) / (to - from),
		rep: 0,
		beat: null
	};
	const move = moveOf(part.exercise.id);
	if (part.kind !== 'work' || !move) return place;
	return { ...place, ...repAt(move, part, into) };
}

function repAt(move: Move, part: Part, into: Seconds) {
	const round = roundOf(move, part.hold);
	const { index, beat, left } = beatAt(move, into, part.hold);
	const seconds = 'to' in beat ? beat.s : beat.held && part.hold !== null ? part.hold : beat.hold;
	const held = !('to' in beat) && beat.held === true;
	const rep = Math.min(part.reps, Math.floor(into / round) + 1);
	return { rep, beat: { index, say: beat.say, held, seconds, left } };
}

/** The work that follows a part's own: the other side, the next round or the next exercise; null after the last. */
export function after(routine: Routine, part: Part): Part | null {
	const work = routine.parts.filter(({ kind }) => kind === 'work');
	const own = work.findIndex(({ at, seconds }) => at + seconds > part.at);
	return work[own + 1] ?? null;
}

/** Where the next exercise begins; the routine's end after the last. */
export function nextMove(routine: Routine, elapsed: Seconds): Seconds {
	const now = where(routine, elapsed);
	if (!now) return length(routine);
	return routine.parts.find(({ move }) => move > now.part.move)?.at ?? length(routine);
}

const JUST_BEGUN: Seconds = 3;

/** Where this exercise began; just after that, where the one before it did. */
export function previousMove(routine: Routine, elapsed: Seconds): Seconds {
	const now = where(routine, elapsed);
	const begin = (move: number) => routine.parts.find((part) => part.move === move)?.at ?? 0;
	const move = now ? now.part.move : routine.moves.length - 1;
	return elapsed - begin(move) > JUST_BEGUN ? begin(move) : begin(Math.max(0, move - 1));
}
