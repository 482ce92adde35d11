import type { Bounds } from './bounds.ts';
import { levelFor, mayDo } from './bounds.ts';
import { EXERCISES, exercise, type Dose, type Exercise, type Level } from './exercises.ts';
import type { Option } from './fit.ts';
import { near, type Kind } from './kinds.ts';
import { lengthOf, type Portion } from './routine.ts';
import { extraReps } from './sides.ts';
import { becauseOf, why } from './whys.ts';

/** An exercise that may be in a routine, and how much it belongs there. `near` is how far its area is from the asked one. */
export type Candidate = { each: Exercise; worth: number; why: string };

/** What moves the whole body gently, for areas that have little of their own. */
const FOR_ALL = [
	'march',
	'catcow',
	'openbook',
	'kneeroll',
	'hipcircle',
	'heeldig',
	'child',
	'k2c',
	'bridge',
	'deadbug',
	'birddog',
	'walk'
];

/** Worth in points. A core exercise is worth several others, so that its rounds come before them. */
const CORE = 20;
const MORE = 3;
const AREA = 10;
const ALL = 1.5;
/** How many hard leg exercises a routine for an area has at most. */
const LEG_HARD = 3;

/** Everything a kind of routine may be made of today, in the order in which it is done. */
export function candidates(kind: Kind, bounds: Bounds): Candidate[] {
	if (kind.core.length > 0) return fromLists(kind).filter(({ each }) => mayDo(bounds, each));
	const all = fromArea(kind.area ?? '', bounds).filter(({ each }) => mayDo(bounds, each));
	const hard = all.filter(({ each }) => each.legHard).sort((a, b) => b.worth - a.worth);
	const tooMany = new Set(hard.slice(LEG_HARD));
	return all.filter((candidate) => !tooMany.has(candidate));
}

function fromLists(kind: Kind): Candidate[] {
	const known = (ids: readonly string[], from: number): Candidate[] =>
		ids.flatMap((id, i) => {
			const each = exercise(id);
			return each ? [{ each, worth: from - i * 0.2, why: why(each, null) }] : [];
		});
	return walkLast([...known(kind.core, CORE), ...known(kind.more, MORE)]);
}

/** Exercises for the area and for those near it; gentle ones before strength where it is sore or has none of its own. */
function fromArea(asked: string, bounds: Bounds): Candidate[] {
	const around = near(asked);
	const gentle = bounds.sore.has(asked) || !EXERCISES.some(({ areas }) => areas.includes(asked));
	return walkLast(
		EXERCISES.flatMap((each) => {
			if (each.id.startsWith('desk')) return [];
			const away = around.findIndex((id) => each.areas.includes(id));
			if (away < 0) return FOR_ALL.includes(each.id) ? [{ each, worth: ALL, why: why(each, asked) }] : [];
			const worth = (AREA / (1 + away * 0.6)) * (gentle && each.purpose === 'strength' ? 0.5 : 1);
			return [{ each, worth, why: why(each, asked) }];
		})
	);
}

const walkLast = (all: readonly Candidate[]): Candidate[] => [
	...all.filter(({ each }) => each.purpose !== 'recovery'),
	...all.filter(({ each }) => each.purpose === 'recovery')
];

/** The level and dose at which an exercise can be done with what is at hand: at its level, else below it; null for none. */
export function doseFor(
	bounds: Bounds,
	each: Exercise,
	atMost: Level = 3
): { level: Level; dose: Dose } | null {
	for (let level = Math.min(levelFor(bounds, each), atMost); level >= 1; level--) {
		const dose = each.dose[level as Level];
		if (dose?.needs?.every((thing) => bounds.things.includes(thing)) ?? dose)
			return { level: level as Level, dose: dose };
	}
	return null;
}

/** Strength days begin with one round of each, to learn it, and have one fewer before a big step. `evidence.md` 8, November 2026. */
const roundsOf = ({ week, fewer }: Bounds, sets: number): number =>
	Math.max(1, (week <= 1 ? 1 : sets) - (fewer ? 1 : 0));

/** A dose and how much of its usual worth it has. Half a dose is for what the routine is about, never a filler. */
type Much = { dose: Dose; share: number; half?: true };

const STEP = 15;

function times(dose: Extract<Dose, { seconds: number }>): Much[] {
	const { upTo: most = dose.seconds, seconds, ...how } = dose;
	const least =
		seconds >= 60 && most === seconds
			? [{ dose: { ...how, seconds: seconds / 2 }, share: 0.7, half: true as const }]
			: [];
	const steps = Math.floor((most - seconds) / STEP);
	const more = Array.from({ length: steps + 1 }, (_, i) => ({
		dose: { ...how, seconds: seconds + i * STEP },
		share: 1
	}));
	return [...least, ...more];
}

/** Rounds of strength, from one up; a first round is worth most. Beyond the usual only what the dose itself allows. */
function rounds(dose: Extract<Dose, { sets: number }>, sets: number): Much[] {
	const { upTo: most, ...plain } = dose;
	const usual = Array.from({ length: sets }, (_, i) => ({
		dose: { ...plain, sets: i + 1 },
		share: 0.5 + (0.5 * (i + 1)) / sets
	}));
	if (most === undefined) return usual;
	const full = dose.hold === null ? { ...plain, sets, reps: most } : { ...plain, sets, hold: most };
	return [...usual, { dose: full, share: 1.1 }];
}

/** What is no hard work may be done half where time is short, and gone through twice where there is plenty. */
function gentle(dose: Extract<Dose, { sets: number }>): Much[] {
	const half = Math.ceil(dose.reps / 2);
	const { note, ...plain } = dose;
	const least =
		half < dose.reps && !note ? [{ dose: { ...plain, reps: half }, share: 0.7, half: true as const }] : [];
	const twice = dose.sets === 1 ? [{ dose: { ...dose, sets: 2 }, share: 1.2 }] : [];
	return [...least, { dose, share: 1 }, ...twice];
}

/** What a kind of routine asks of doses: the highest level of an exercise, and whether it is a strength day's. */
export type Asked = { atMost?: Level | undefined; strengthDay?: boolean };

/** Each way to do a candidate today. */
export function options(bounds: Bounds, { each, worth, why }: Candidate, asked: Asked): Option<Portion>[] {
	const found = doseFor(bounds, each, asked.atMost);
	if (!found) return [];
	const { level } = found;
	const usual = withMore(bounds, each, found.dose);
	const all = doses(each, usual, asked.strengthDay ? (sets) => roundsOf(bounds, sets) : (sets) => sets);
	return all
		.filter(({ half }) => !half || worth > MORE)
		.map(({ dose, share }): Option<Portion> => {
			const portion = { exercise: each.id, level, dose, why: dose.more ? becauseOf(dose.more) : why };
			return { of: portion, seconds: lengthOf(each, dose), worth: worth * share };
		});
}

/**
 * The dose with the few times more that the self-tests add on one side: not where an area of it was sore, and not in a
 * week in which the running grows.
 */
function withMore(bounds: Bounds, each: Exercise, dose: Dose): Dose {
	const more = extraReps(bounds.less, each);
	const sore = [...each.areas, ...each.loads].some((area) => bounds.sore.has(area));
	return more && !sore && !bounds.rises && !dose.both ? { ...dose, more } : dose;
}

function doses(each: Exercise, dose: Dose, most: (sets: number) => number): Much[] {
	if ('seconds' in dose) return times(dose);
	return each.purpose === 'strength' ? rounds(dose, most(dose.sets)) : gentle(dose);
}
