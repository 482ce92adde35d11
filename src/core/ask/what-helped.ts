import { areaLabel } from './fact.ts';
import type { Onset, SideRead } from './facts.ts';
import type { Change } from './outcome.ts';
import { TRIED, THINGS, type Tried } from './tried.ts';
import { wilson } from './wilson.ts';

/** Weeks that are counted together. */
export type Band = '1-3' | '4-6' | '7-9' | 'after';

export function bandOf(week: number | null): Band | null {
	if (week === null) return null;
	if (week >= 10) return 'after';
	return week >= 7 ? '7-9' : week >= 4 ? '4-6' : '1-3';
}

/** Where a person's ache belongs. What was not said is null. */
export type Like = { area: string; band: Band | null; onset: Onset | null; side: SideRead | null };

/** One person and one area: asked how it went, and what they said, or null while they have not. */
export type Person = Like & { said: { change: Change; tried: readonly Tried[] } | null };

/** People asked, people who answered, and what they said. */
export type Count = { asked: number; answered: number; better: number; same: number; worse: number };

/** Counts of one group of people: all of it, and those who tried each thing. */
export type Group = { all: Count; things: Partial<Record<Tried, Count>> };

/** Below this many answers nothing is shown, of all people and of each thing. `product.md`, November 2026. */
export const ENOUGH = 10;

/**
 * From the narrowest group of people like this one to the widest, all of the area. It is as narrow as what was said, in
 * this order: week band, onset, side.
 */
export function groups({ area, band, onset, side }: Like): Like[] {
	const all: Like = { area, band: null, onset: null, side: null };
	if (band === null) return [all];
	const inBand: Like = { ...all, band };
	if (onset === null) return [inBand, all];
	const alike: Like = { ...inBand, onset };
	return side === null ? [alike, inBand, all] : [{ ...alike, side }, alike, inBand, all];
}

/** A group's name among the counts. */
export const nameOf = ({ area, band, onset, side }: Like): string =>
	[area, band ?? '', onset ?? '', side ?? ''].join('/');

export const nobody = (): Count => ({ asked: 0, answered: 0, better: 0, same: 0, worse: 0 });

const each = (of: (key: keyof Count) => number): Count => ({
	asked: of('asked'),
	answered: of('answered'),
	better: of('better'),
	same: of('same'),
	worse: of('worse')
});

export const plus = (a: Count, b: Count): Count => each((key) => a[key] + b[key]);
export const times = (count: Count, by: number): Count => each((key) => count[key] * by);

/** What one person adds to each group they belong to: themselves, and themselves among those who tried each thing. */
export function counts(person: Person): { group: string; thing: Tried | null; count: Count }[] {
	const one: Count = { ...nobody(), asked: 1 };
	if (person.said) Object.assign(one, { answered: 1, [person.said.change]: 1 });
	const things: (Tried | null)[] = [null, ...new Set(person.said?.tried)];
	return groups(person).flatMap((group) =>
		things.map((thing) => ({ group: nameOf(group), thing, count: one }))
	);
}

/** Everything counted anew. The truth that the kept counts must equal. */
export function recount(people: readonly Person[]): Map<string, Group> {
	const all = new Map<string, Group>();
	for (const { group, thing, count } of people.flatMap(counts)) {
		const found = all.get(group) ?? { all: nobody(), things: {} };
		if (thing === null) found.all = plus(found.all, count);
		else found.things[thing] = plus(found.things[thing] ?? nobody(), count);
		all.set(group, found);
	}
	return all;
}

/** One thing tried, as it may be shown: with where the true share may lie. */
export type Helped = { thing: Tried; name: string; who: string; tried: number; better: number } & Interval;
type Interval = { low: number; high: number };

/** What helped others like this. `like` is the group that had enough people, `few` what too few of them tried to show. */
export type Summary = { like: Like; all: Count; things: Helped[]; few: string[] } & Interval;

/** The narrowest group with enough answers; null where even the area has too few. Things ordered by how many tried. */
export function summary(like: Like, groupOf: (name: string) => Group | undefined): Summary | null {
	for (const each of groups(like)) {
		const group = groupOf(nameOf(each));
		if (!group || group.all.answered < ENOUGH) continue;
		const things = THINGS.flatMap((thing): Helped[] => {
			const count = group.things[thing];
			if (!count || count.answered < ENOUGH) return [];
			const { name, who } = TRIED[thing];
			const { better, answered: tried } = count;
			return [{ thing, name, who, tried, better, ...wilson(better, tried) }];
		});
		things.sort((a, b) => b.tried - a.tried);
		const isFew = (thing: Tried) => {
			const tried = group.things[thing]?.answered ?? 0;
			return tried > 0 && tried < ENOUGH;
		};
		const few = THINGS.filter(isFew).map((thing) => TRIED[thing].name);
		return { like: each, all: group.all, things, few, ...wilson(group.all.better, group.all.answered) };
	}
	return null;
}

/** `Of 41 who stretched, 28 said it was better.` Never that one came from the other. */
export const sentence = ({ who, tried, better }: Helped): string =>
	`Of ${tried} who ${who}, ${better} said it was better.`;

/** `runners with a sore left knee after the run in weeks 4 to 6`: a group, to be read after a number. */
export function inWords({ area, band, onset, side }: Like): string {
	const where = `runners with a sore ${inSentence(areaLabel(area, side))}`;
	const week =
		band === null ? '' : band === 'after' ? ' after week 9' : ` in weeks ${band.replace('-', ' to ')}`;
	return `${where}${onset === null ? '' : WHEN[onset]}${week}`;
}

const WHEN: Record<Onset, string> = {
	during: ' during the run',
	after: ' after the run',
	'next-morning': ' the next morning',
	rest: ' at rest'
};

const inSentence = (name: string): string =>
	name.startsWith('IT') ? name : name.charAt(0).toLowerCase() + name.slice(1);
