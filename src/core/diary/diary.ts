import {
	isKnown,
	type CheckedIn,
	type DangerPressed,
	type Event,
	type PlanResumed,
	type PlanStarted,
	type RoutineFinished,
	type RunChosen,
	type RunFinished,
	type Wrote
} from './event.ts';

/**
 * What the events add up to. Lists are in order of time, equal times in order of id, retracted events left out.
 * `events` holds everything ever heard of, unknown kinds and retracted events included.
 */
export type Diary = {
	events: readonly Event[];
	name: string | null;
	/** The latest plan start, or null before the first. */
	plan: PlanStarted | null;
	runs: readonly RunFinished[];
	checkIns: readonly CheckedIn[];
	/** Danger button and ready-again, in order. */
	pauses: readonly (DangerPressed | PlanResumed)[];
	choices: readonly RunChosen[];
	routines: readonly RoutineFinished[];
	writings: readonly Wrote[];
};

/** A diary in which nothing has happened. */
export const empty: Diary = {
	events: [],
	name: null,
	plan: null,
	runs: [],
	checkIns: [],
	pauses: [],
	choices: [],
	routines: [],
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
	const runs: RunFinished[] = [];
	const checkIns: CheckedIn[] = [];
	const pauses: (DangerPressed | PlanResumed)[] = [];
	const choices: RunChosen[] = [];
	const routines: RoutineFinished[] = [];
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
			case 'run-finished':
				runs.push(event);
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
			case 'wrote':
				writings.push(event);
				break;
			case 'retracted':
				break;
			default:
				event satisfies never;
		}
	}
	return { events: all, name, plan, runs, checkIns, pauses, choices, routines, writings };
}
