import { ago } from '../diary/headline.ts';
import { LIMITS } from '../feel/limits.ts';
import { capital, yourPlace } from '../feel/areas.ts';
import { inWords } from '../run/plan.ts';
import type { Minutes } from '../units.ts';
import { mayDo, type Bounds, type Sore } from './bounds.ts';
import { candidates, doseFor, options, type Candidate } from './candidates.ts';
import { EXERCISES, exercise, type Level } from './exercises.ts';
import { fit } from './fit.ts';
import { kind, type Kind } from './kinds.ts';
import { length, lengthOf, routineOf, type Portion, type Recipe } from './routine.ts';
import { why } from './whys.ts';

/** A routine with its reason in a sentence or two, or why there is none today. */
export type Composed = { ok: true; recipe: Recipe; because: string } | { ok: false; reason: string };

/** Minutes of a strength day by the week of the plan. `evidence.md` 8, November 2026; from week 10 on as in week 9. */
const STRENGTH_MINUTES: readonly Minutes[] = [10, 12, 15, 15, 15, 15, 20, 20, 20];

/** How long a kind of routine is when nobody asks for another time. */
export const usualMinutes = (kind: Kind, { week }: Bounds): Minutes =>
	kind.usual ?? STRENGTH_MINUTES[Math.min(Math.max(week, 1), STRENGTH_MINUTES.length) - 1] ?? 15;

/** The times a kind can be asked for: its own and the usual one, shortest first. */
export const timesOf = (kind: Kind, bounds: Bounds): Minutes[] =>
	[...new Set([...kind.times, usualMinutes(kind, bounds)])].sort((a, b) => a - b);

const saidOf = ({ area, side, score, day }: Sore, bounds: Bounds) =>
	`${yourPlace({ area, side })} was ${score} ${ago(day, bounds.today)}`;

/** Why nothing of this kind is open today, or null. */
function closed(kind: Kind, bounds: Bounds): string | null {
	if (bounds.paused) return 'Your plan is paused, so this waits too. It will be here.';
	const own = kind.area === null ? undefined : bounds.sore.get(kind.area);
	if (!own?.rests) return null;
	return `${capital(saidOf(own, bounds))}. From ${LIMITS.rest} on it rests from exercises. An easy walk may feel good.`;
}

/** The reason, in a sentence or two. */
function because(kind: Kind, bounds: Bounds): string {
	const own = kind.area === null ? undefined : bounds.sore.get(kind.area);
	if (own) return `Because ${saidOf(own, bounds)}. Slow and small is enough.`;
	if (kind.id === 'back-comfort') return 'For days when your back feels stiff. Slow and small is enough.';
	if (kind.strength) return strengthBecause(bounds);
	if (kind.id === 'before-run') return 'A few moves, then the easy walk that begins your run.';
	if (kind.id === 'after-run')
		return 'Stretching after a run is up to you. It has not been shown to make legs less sore.';
	if (kind.id === 'desk-break')
		return 'No way of sitting is best for backs. Getting up often helps with discomfort.';
	return 'Some of each that is near it: a little movement and a little strength.';
}

function strengthBecause({ fewer, rises, week, sparing, sore }: Bounds): string {
	const resting = [...sore.values()].find(({ rests }) => rests);
	const rest = resting ? ` Nothing here works ${yourPlace(resting)}, which rests.` : '';
	if (fewer) return `One round fewer, because ${inWords(fewer)} is next and it is a big step up.${rest}`;
	if (sparing) return `No hard work for the legs, because your longest run is tomorrow.${rest}`;
	if (rises) return `Your running grows this week, so strength stays as it is.${rest}`;
	if (week <= 1) return `One round of each, to learn the moves.${rest}`;
	return `Twice a week beside your runs is plenty.${rest}`;
}

/** The same in a few words for a list, or nothing. */
export function strengthLine({ fewer, rises, sparing }: Bounds): string {
	if (fewer) return 'One round fewer. A big step is next.';
	if (sparing) return 'No hard work for the legs today.';
	return rises ? 'As it was. Your running grows.' : '';
}

const SECONDS = 60;

/** Fewer candidates for a short time: a routine of five minutes is not fifteen moves. */
const enough = (minutes: Minutes): number => Math.round(3 + minutes * 0.65);

/** The best candidates, still in the order in which they are done. */
function best(all: readonly Candidate[], count: number): Candidate[] {
	const kept = new Set([...all].sort((a, b) => b.worth - a.worth).slice(0, count));
	return all.filter((candidate) => kept.has(candidate));
}

/** The moves for that many minutes, or null when what is left cannot fill them. */
function moves(kind: Kind, bounds: Bounds, minutes: Minutes): Portion[] | null {
	const all = candidates(kind, bounds);
	for (let count = enough(minutes); ; count += 3) {
		const choices = best(all, count).map((each) =>
			options(bounds, each, { atMost: kind.atMost[each.each.id], strengthDay: kind.strength })
		);
		const fitted = fit(choices, minutes * SECONDS);
		if (fitted || count >= all.length) return fitted;
	}
}

/**
 * A routine of a kind for so many minutes, within a tenth. Nothing marked "not for me" or as hurting, nothing that works
 * an area at rest, nothing that needs what is not at hand. Where too little is left for the time, the longest that can
 * be made; where nothing is left, the sentence that says so.
 */
export function compose(kind: Kind, bounds: Bounds, asked?: Minutes): Composed {
	const minutes = asked ?? usualMinutes(kind, bounds);
	const reason = closed(kind, bounds);
	if (reason) return { ok: false, reason };
	for (let wanted = minutes; wanted >= 1; wanted -= 1) {
		const found = moves(kind, bounds, wanted);
		if (!found || found.length === 0) continue;
		const level = Math.max(...found.map((portion) => portion.level)) as Level;
		const shorter =
			asked !== undefined && wanted < asked
				? ` There is enough for ${wanted} ${wanted === 1 ? 'minute' : 'minutes'}: the rest is left out for now.`
				: '';
		const recipe = { id: kind.id, name: kind.name, level, moves: found };
		return { ok: true, recipe, because: because(kind, bounds) + shorter };
	}
	return { ok: false, reason: nothingLeft(bounds) };
}

function nothingLeft({ left, sore }: Bounds): string {
	const resting = [...sore.values()].some(({ rests }) => rests);
	const back = left.size > 0 ? ' You can welcome moves back under Exercises.' : '';
	if (resting) return `What is left out and what rests leaves no move for this today.${back}`;
	return `Everything in this routine is left out or needs something you do not have at hand.${back}`;
}

/** How much another exercise is like one: the same areas first, then the same purpose, then one that it leads down to. */
function likeness(other: Candidate['each'], each: Candidate['each']): number {
	const shared = other.areas.filter((area) => each.areas.includes(area)).length;
	const same = other.purpose === each.purpose ? 2.5 : 0;
	return shared + same + (each.easierMove === other.id ? 1 : 0);
}

/**
 * The recipe with another exercise in that place: the most like it that may be done today, not in the recipe yet and not
 * among `tried`, at the dose closest in time. Null when there is none.
 */
export function swapped(
	recipe: Recipe,
	index: number,
	bounds: Bounds,
	tried: readonly string[] = []
): Recipe | null {
	const portion = recipe.moves[index];
	const each = portion && exercise(portion.exercise);
	if (!each) return null;
	const used = new Set([...recipe.moves.map((move) => move.exercise), ...tried]);
	const others = candidatesLike(each, bounds, used);
	const [other] = others.sort((a, b) => b.worth - a.worth);
	if (!other) return null;
	const wanted = lengthOf(each, portion.dose);
	const [closest] = options(bounds, other, { strengthDay: kind(recipe.id)?.strength ?? false }).sort(
		(a, b) => Math.abs(a.seconds - wanted) - Math.abs(b.seconds - wanted)
	);
	if (!closest) return null;
	return { ...recipe, moves: recipe.moves.map((move, i) => (i === index ? closest.of : move)) };
}

function candidatesLike(each: Candidate['each'], bounds: Bounds, used: ReadonlySet<string>): Candidate[] {
	const all = candidatesOf(bounds).filter((other) => !used.has(other.id) && likeness(other, each) > 2.5);
	return all.map((other) => ({ each: other, worth: likeness(other, each), why: why(other, null) }));
}

const candidatesOf = (bounds: Bounds) =>
	EXERCISES.filter(
		(each) => mayDoToday(bounds, each) && each.purpose !== 'recovery' && !each.id.startsWith('desk')
	);

const mayDoToday = (bounds: Bounds, each: Candidate['each']) =>
	mayDo(bounds, each) && doseFor(bounds, each) !== null;

/** `10 minutes`: how long a recipe really takes, to the second. */
export const secondsOf = (recipe: Recipe): number => length(routineOf(recipe));
