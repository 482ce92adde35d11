import type { Instant, Minutes, Seconds } from '../units.ts';

/** One outing of a plan: `W6R3` is week 6, run 3. */
export type RunId = `W${number}R${number}`;

/** 0 nothing, 10 the worst imaginable. Whole numbers. */
export type Score = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export type Side = 'left' | 'right' | 'middle';

/** One body area, its side and how sore it is. `area` is an id of `feel/areas.ts`. */
export type Ache = { area: string; side: Side; score: Score };

/** Minted once, at the edge: a UUIDv7, the clock, and the person's offset from UTC in minutes (east positive). */
export type Stamp = { id: string; at: Instant; offset: Minutes };

/** The person begins a plan, or says they are already on the way: runs before `from` count as done and comfortable. */
export type PlanStarted = Stamp & { kind: 'plan-started'; plan: string; from: RunId };

/** A run was run. `ran` is the time spent in running segments, `elapsed` the whole outing without pauses. */
export type RunFinished = Stamp & {
	kind: 'run-finished';
	plan: string;
	run: RunId;
	ending: 'whole' | 'early';
	startedAt: Instant;
	elapsed: Seconds;
	ran: Seconds;
};

/** What a person says about their body. `run` is the id of the RunFinished it is about, null when about none. */
export type CheckedIn = Stamp & {
	kind: 'checked-in';
	when: 'before' | 'after' | 'morning';
	run: string | null;
	aches: Ache[];
	limp: boolean;
	swelling: boolean;
	boneSpot: boolean;
};

/** The one button under the danger list. */
export type DangerPressed = Stamp & { kind: 'danger-pressed' };

/** The person says they are ready again after a pause. */
export type PlanResumed = Stamp & { kind: 'plan-resumed' };

/** The person chose the next run themselves, whatever the step says. */
export type RunChosen = Stamp & { kind: 'run-chosen'; run: RunId };

/** A routine was done. `elapsed` without pauses; `hurt` lists exercises left out by "this hurts". */
export type RoutineFinished = Stamp & {
	kind: 'routine-finished';
	routine: string;
	ending: 'whole' | 'early';
	elapsed: Seconds;
	hurt: string[];
};

/** The person asked or answered; only that it happened, and where. */
export type Wrote = Stamp & { kind: 'wrote'; what: 'question' | 'answer'; question: string };

/** What the person likes to be called. On this device only. */
export type Named = Stamp & { kind: 'named'; name: string };

/** Takes an earlier event back. History keeps both. */
export type Retracted = Stamp & { kind: 'retracted'; event: string };

export type KnownEvent =
	| PlanStarted
	| RunFinished
	| CheckedIn
	| DangerPressed
	| PlanResumed
	| RunChosen
	| RoutineFinished
	| Wrote
	| Named
	| Retracted;

/**
 * An event of a newer Fourleaf: kept and passed on, never read. Its kind can be any text; the prefix only keeps
 * TypeScript from mistaking it for one of ours.
 */
export type UnknownEvent = Stamp & { kind: `x-${string}` };

export type Event = KnownEvent | UnknownEvent;

/** Every known kind once; the compiler refuses a missing or foreign one. */
const KINDS: Record<KnownEvent['kind'], true> = {
	'plan-started': true,
	'run-finished': true,
	'checked-in': true,
	'danger-pressed': true,
	'plan-resumed': true,
	'run-chosen': true,
	'routine-finished': true,
	wrote: true,
	named: true,
	retracted: true
};

/** Whether this Fourleaf knows the event's kind. */
export function isKnown(event: Event): event is KnownEvent {
	return Object.hasOwn(KINDS, event.kind);
}
