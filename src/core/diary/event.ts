import type { Instant, LocalDay, Metres, Minutes, Seconds } from '../units.ts';

/**
 * One outing of a plan: `W6R3` is week 6, run 3; `W5R2a` the first bridge run after week 5, run 2; `W0R1`, of every
 * plan, the first short run back.
 */
export type RunId = `W${number}R${number}${'' | 'a' | 'b' | 'c' | 'd'}`;

/** 0 nothing, 10 the worst imaginable. Whole numbers. */
export type Score = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export type Side = 'left' | 'right' | 'middle';

/** What an ache feels like. Kept in the diary, never graded. */
export type Feels = 'dull' | 'sharp' | 'tight' | 'tingling';

/**
 * One body area, its side and how sore it is. `area` is an id of `feel/areas.ts`. `score` is the worst of it, during
 * the run or since; `now` how it is at the check-in; `since` the day it began. What was not said is left out.
 */
export type Ache = {
	area: string;
	side: Side;
	score: Score;
	now?: Score;
	feels?: Feels[];
	since?: LocalDay;
};

/** Minted once, at the edge: a UUIDv7, the clock, and the person's offset from UTC in minutes (east positive). */
export type Stamp = { id: string; at: Instant; offset: Minutes };

/** A plan of the person's own, as its text (`run/plan-text.ts`). The same plan id again replaces the one before. */
export type PlanAdded = Stamp & { kind: 'plan-added'; text: string };

/** The person begins a plan, or says they are already on the way: runs before `from` count as done and comfortable. */
export type PlanStarted = Stamp & { kind: 'plan-started'; plan: string; from: RunId };

/**
 * A run was run: one of a plan, or with `run` null another one, which moves no plan on but was a day of running all the
 * same. `ran` is the time spent in running segments, `elapsed` the whole outing without pauses. A run that
 * was logged later stands at the moment it ended, with `loggedAt` the moment it was written down.
 */
export type RunFinished = Stamp & {
	kind: 'run-finished';
	plan: string;
	run: RunId | null;
	ending: 'whole' | 'early';
	startedAt: Instant;
	elapsed: Seconds;
	ran: Seconds;
	distance?: Metres;
	treadmill?: boolean;
	loggedAt?: Instant;
};

/** What the person says of a run afterwards: effort from 1 to 10 or null, and a note. The latest one stands. */
export type RunTold = Stamp & { kind: 'run-told'; run: string; effort: number | null; note: string };

/**
 * The days of the week to run on, Monday 0 to Sunday 6, and the usual time as minutes after midnight, or null. Of days
 * in a row only one is run on, with a rest day between, unless the person `insists` on both.
 */
export type DaysChosen = Stamp & {
	kind: 'days-chosen';
	days: number[];
	time: Minutes | null;
	insists?: boolean;
};

/** A run of the plan put on another day. `insists` when the person wants it beside another running day. */
export type RunMoved = Stamp & { kind: 'run-moved'; run: RunId; to: LocalDay; insists: boolean };

/** What a person says about their body. `run` is the id of the RunFinished it is about, null when about none. */
export type CheckedIn = Stamp & {
	kind: 'checked-in';
	when: 'before' | 'after' | 'morning';
	run: string | null;
	aches: Ache[];
	limp: boolean;
	swelling: boolean;
	boneSpot: boolean;
	words?: string;
};

/** Something beside running that people blame or bless, on the day of its stamp. */
export type LifeNoted = Stamp & { kind: 'life-noted'; what: string; words: string };

/** A gate of coming back after a pause was tried and felt fine, or did not. `gate` is an id of `feel/gates.ts`. */
export type GateTried = Stamp & { kind: 'gate-tried'; gate: string; fine: boolean };

/** The strict option of the step (`feel/limits.ts`), on or off. */
export type StrictChosen = Stamp & { kind: 'strict-chosen'; strict: boolean };

/** What the person fills in about themselves for the physio page. On this device only. The latest one stands. */
export type AboutMe = Stamp & { kind: 'about-me'; lines: { label: string; words: string }[] };

/** The one button under the danger list. */
export type DangerPressed = Stamp & { kind: 'danger-pressed' };

/** The person says they are ready again after a pause. */
export type PlanResumed = Stamp & { kind: 'plan-resumed' };

/** The person chose the next run themselves, whatever the step says. */
export type RunChosen = Stamp & { kind: 'run-chosen'; run: RunId };

/** A routine was done. `elapsed` without pauses; `hurt` lists exercises left out or swapped by "this hurts". */
export type RoutineFinished = Stamp & {
	kind: 'routine-finished';
	routine: string;
	ending: 'whole' | 'early';
	elapsed: Seconds;
	hurt: string[];
};

/**
 * What the person says of an exercise: not for me, it hurts, too easy, too hard; `welcome` takes "not for me" back. Each
 * too easy or too hard moves its level by one.
 */
export type MoveMarked = Stamp & {
	kind: 'move-marked';
	exercise: string;
	mark: 'not-for-me' | 'hurts' | 'too-easy' | 'too-hard' | 'welcome';
};

/** What the person has at hand for exercises; ids of `care/things.ts`. The latest choice stands. */
export type ThingsChosen = Stamp & { kind: 'things-chosen'; things: string[] };

/** A routine of the person's own, as its text (`care/routine-text.ts`). The latest stands; an empty text lets it go. */
export type RoutineKept = Stamp & { kind: 'routine-kept'; routine: string; text: string };

/** A self-test was measured: an id of `care/self-tests.ts`, the side or null, and the value in the test's unit. */
export type SelfTested = Stamp & {
	kind: 'self-tested';
	test: string;
	side: 'left' | 'right' | null;
	value: number;
};

/** The person asked or answered; only that it happened, and where. */
export type Wrote = Stamp & { kind: 'wrote'; what: 'question' | 'answer'; question: string };

/** What the person likes to be called. On this device only. */
export type Named = Stamp & { kind: 'named'; name: string };

/** Takes an earlier event back. History keeps both. */
export type Retracted = Stamp & { kind: 'retracted'; event: string };

export type KnownEvent =
	| PlanAdded
	| PlanStarted
	| RunFinished
	| RunTold
	| DaysChosen
	| RunMoved
	| CheckedIn
	| LifeNoted
	| GateTried
	| StrictChosen
	| AboutMe
	| DangerPressed
	| PlanResumed
	| RunChosen
	| RoutineFinished
	| MoveMarked
	| ThingsChosen
	| RoutineKept
	| SelfTested
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
	'plan-added': true,
	'plan-started': true,
	'run-finished': true,
	'run-told': true,
	'days-chosen': true,
	'run-moved': true,
	'checked-in': true,
	'life-noted': true,
	'gate-tried': true,
	'strict-chosen': true,
	'about-me': true,
	'danger-pressed': true,
	'plan-resumed': true,
	'run-chosen': true,
	'routine-finished': true,
	'move-marked': true,
	'things-chosen': true,
	'routine-kept': true,
	'self-tested': true,
	wrote: true,
	named: true,
	retracted: true
};

/** Whether this Fourleaf knows the event's kind. */
export function isKnown(event: Event): event is KnownEvent {
	return Object.hasOwn(KINDS, event.kind);
}
