import type { Diary } from '../diary/diary.ts';
import { levelFor, restsFrom, type Bounds } from './bounds.ts';
import { exercise, type Exercise } from './exercises.ts';
import type { Portion, Recipe } from './routine.ts';
import { parse, type Reading } from './routine-text.ts';
import { plain } from './sane.ts';
import { THINGS } from './things.ts';

/** A routine of the person's own as it is kept. One that cannot be read says why, and is not lost. */
export type Own = { id: string; text: string; reading: Reading };

/** Every routine of the person's own, the newest first. */
export const ownOf = (diary: Diary): Own[] =>
	[...diary.own.values()]
		.sort((a, b) => b.at - a.at)
		.map(({ routine, text }) => ({ id: routine, text, reading: parse(text, routine) }));

/** What of an own routine can be done today, and what was changed, in sentences; or why there is nothing. */
export type OwnToday = { ok: true; recipe: Recipe; notes: readonly string[] } | { ok: false; reason: string };

/** Why a move is left out today, in a few words, or null. */
function leftOut(bounds: Bounds, each: Exercise, { dose }: Portion): string | null {
	const mark = bounds.left.get(each.id);
	if (mark) return mark === 'hurts' ? 'it hurt' : 'not for you';
	if (restsFrom(bounds, each)) return 'what it works rests';
	const missing = [...each.needs, ...(dose.needs ?? [])].find((thing) => !bounds.things.includes(thing));
	const thing = THINGS.find(({ id }) => id === missing);
	return thing ? `it needs ${thing.word}` : null;
}

/** A sore place keeps its exercises at level 1, in a routine of one's own too. `evidence.md` 8, rule 7, November 2026. */
function gentler(bounds: Bounds, each: Exercise, portion: Portion): Portion {
	const first = each.dose[1];
	const sore = [...bounds.sore.keys()].some((area) => each.areas.includes(area) || each.loads.includes(area));
	return sore && first ? { ...portion, level: levelFor(bounds, each), dose: plain(first) } : portion;
}

/** An own routine as it may be done today: nothing that is left out, rests, or needs what is not at hand. */
export function ownToday(recipe: Recipe, bounds: Bounds): OwnToday {
	if (bounds.paused) return { ok: false, reason: 'Your plan is paused, so this waits too. It will be here.' };
	const notes: string[] = [];
	const moves = recipe.moves.flatMap((portion) => {
		const each = exercise(portion.exercise);
		if (!each) return [];
		const why = leftOut(bounds, each, portion);
		if (why) {
			notes.push(`${each.name} is left out today: ${why}.`);
			return [];
		}
		const now = gentler(bounds, each, portion);
		if (now !== portion) notes.push(`${each.name} is at level 1, because something it works is sore.`);
		return [now];
	});
	if (moves.length > 0) return { ok: true, recipe: { ...recipe, moves }, notes };
	return { ok: false, reason: `Nothing is left of it today. ${notes.join(' ')}` };
}
