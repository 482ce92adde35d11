import {
	isKnown,
	type AboutMe,
	type CheckedIn,
	type DangerPressed,
	type DaysChosen,
	type Event,
	type GateTried,
	type LifeNoted,
	type MoveMarked,
	type PlanAdded,
	type PlanResumed,
	type PlanStarted,
	type RoutineFinished,
	type RoutineKept,
	type RunChosen,
	type RunFinished,
	type RunMoved,
	type RunTold,
	type SelfTested,
	type ThingsChosen,
	type Wrote
} from './event.ts';
import type { Plan } from '../run/plan.ts';

/**
 * What the events add up to. Lists are in order of time, equal times in order of id, retracted events left out.
 * `events` holds everything ever heard of, unknown kinds and retracted events included.
 */
export type Diary = {
	events: readonly Event[];
	name: string | null;
	/** The latest plan start, or null before the first. */
	plan: PlanStarted | null;
	/** Plans of the person's own, as they were added. */
	plansAdded: readonly PlanAdded[];
	/** Plans beside Couch to 5K that were read for this diary (`run/shelf.ts`), own ones first. Never an event's own. */
	plans: readonly Plan[];
	runs: readonly RunFinished[];
	/** What was said of a run afterwards, by the run's id. */
	tellings: ReadonlyMap<string, RunTold>;
	/** The latest choice of running days, or null. */
	days: DaysChosen | null;
	moves: readonly RunMoved[];
	checkIns: readonly CheckedIn[];
	life: readonly LifeNoted[];
	gates: readonly GateTried[];
	strict: boolean;
	about: AboutMe | null;
	/** Danger button and ready-again, in order. */
	pauses: readonly (DangerPressed | PlanResumed)[];
	choices: readonly RunChosen[];
	routines: readonly RoutineFinished[];
	marks: readonly MoveMarked[];
	/** What is at hand for exercises, or null when it was never said. */
	things: ThingsChosen | null;
	/** Routines of the person's own, by id, the latest text of each; let-go ones left out. */
	own: ReadonlyMap<string, RoutineKept>;
	selfTests: readonly SelfTested[];
	writings: readonly Wrote[];
};

/** A diary in which nothing has happened. */
export const empty: Diary = {
	events: [],
	name: null,
	plan: null,
	plansAdded: [],
	plans: [],
	runs: [],
	tellings: new Map(),
	days: null,
	moves: [],
	checkIns: [],
	life: [],
	gates: [],
	strict: false,
	about: null,
	pauses: [],
	choices: [],
	routines: [],
	marks: [],
	things: null,
	own: new Map(),
	selfTests: [],
	writings: []
};

const earlier = (a: Event, b: Event) => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Both lists in one, sorted, each id once; the event already in `known` wins. */
function merge(known: readonly Event[], fresh: readonly Event[]): Event[] {
	const seen = new Set(known.map((event) => event.id));
	const merged = [...known];
	for (const event of fresh) {
		if (seen.has(event.id)) continue;
		seen.add(event.id);
		merged.push(event);
	}
	return merged.sort(earlier);
}

/**
 * Folds events onto a diary. The order in which events arrive does not matter: `fold([...a, ...b])` equals
 * `fold(b, fold(a))`. Retractions of retractions are not a thing: a retracted event stays retracted.
 */
// eslint-disable-next-line max-lines-per-function -- one flat switch over every kind reads best whole
export function fold(events: readonly Event[], onto: Diary = empty): Diary {
	const all = merge(onto.events, events);
	const gone = new Set<string>();
	for (const event of all) if (isKnown(event) && event.kind === 'retracted') gone.add(event.event);

	let name: string | null = null;
	let plan: PlanStarted | null = null;
	let days: DaysChosen | null = null;
	let strict = false;
	let about: AboutMe | null = null;
	const plansAdded: PlanAdded[] = [];
	const runs: RunFinished[] = [];
	const tellings = new Map<string, RunTold>();
	const moves: RunMoved[] = [];
	const checkIns: CheckedIn[] = [];
	const life: LifeNoted[] = [];
	const gates: GateTried[] = [];
	const pauses: (DangerPressed | PlanResumed)[] = [];
	const choices: RunChosen[] = [];
	const routines: RoutineFinished[] = [];
	const marks: MoveMarked[] = [];
	let things: ThingsChosen | null = null;
	const own = new Map<string, RoutineKept>();
	const selfTests: SelfTested[] = [];
	const writings: Wrote[] = [];
	for (const event of all) {
		if (!isKnown(event) || gone.has(event.id)) continue;
		switch (event.kind) {
			case 'named':
				name = event.name;
				break;
			case 'plan-started':
				plan = event;
				break;
			case 'plan-added':
				plansAdded.push(event);
				break;
			case 'run-finished':
				runs.push(event);
				break;
			case 'run-told':
				tellings.set(event.run, event);
				break;
			case 'days-chosen':
				days = event;
				break;
			case 'run-moved':
				moves.push(event);
				break;
			case 'life-noted':
				life.push(event);
				break;
			case 'gate-tried':
				gates.push(event);
				break;
			case 'strict-chosen':
				strict = event.strict;
				break;
			case 'about-me':
				about = event;
				break;
			case 'checked-in':
				checkIns.push(event);
				break;
			case 'danger-pressed':
			case 'plan-resumed':
				pauses.push(event);
				break;
			case 'run-chosen':
				choices.push(event);
				break;
			case 'routine-finished':
				routines.push(event);
				break;
			case 'move-marked':
				marks.push(event);
				break;
			case 'things-chosen':
				things = event;
				break;
			case 'routine-kept':
				if (event.text === '') own.delete(event.routine);
				else own.set(event.routine, event);
				break;
			case 'self-tested':
				selfTests.push(event);
				break;
			case 'wrote':
				writings.push(event);
				break;
			case 'retracted':
				break;
			default:
				event satisfies never;
		}
	}
	return {
		events: all,
		name,
		plan,
		plansAdded,
		plans: onto.plans,
		runs,
		tellings,
		days,
		moves,
		checkIns,
		life,
		gates,
		strict,
		about,
		pauses,
		choices,
		routines,
		marks,
		things,
		own,
		selfTests,
		writings
	};
}
