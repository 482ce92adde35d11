import type { CheckedIn, RunFinished, Score } from '#core/diary/event.ts';
import type { Diary } from '#core/diary/diary.ts';
import { placeKey, type Place } from '#core/feel/areas.ts';
import { due } from '#core/feel/due.ts';
import { dayOf, type Moment } from '#core/units.ts';

/** What a check-in is about. `run` is the id of a run done, null for none. */
export type About = { when: CheckedIn['when']; run: string | null };

/** An ache whose number is still to be chosen has a score of null. */
export type DraftAche = Place & { score: Score | null };

/** What a person has entered and not yet saved. */
export class Draft {
	aches = $state<DraftAche[]>([]);
	limp = $state(false);
	swelling = $state(false);
	boneSpot = $state(false);

	constructor(
		readonly about: About,
		begin: Partial<Pick<CheckedIn, 'limp' | 'swelling' | 'boneSpot'>> & { aches?: DraftAche[] } = {}
	) {
		this.aches = begin.aches ?? [];
		this.limp = begin.limp ?? false;
		this.swelling = begin.swelling ?? false;
		this.boneSpot = begin.boneSpot ?? false;
	}

	has(place: Place): boolean {
		return this.aches.some((ache) => placeKey(ache) === placeKey(place));
	}

	/** Takes the place in, or out when it is in. */
	toggle(place: Place): void {
		const key = placeKey(place);
		this.aches = this.has(place)
			? this.aches.filter((ache) => placeKey(ache) !== key)
			: [...this.aches, { area: place.area, side: place.side, score: null }];
	}

	/** The event, or null while a number is missing. */
	happening(): Omit<CheckedIn, 'id' | 'at' | 'offset'> | null {
		const aches = this.aches.flatMap(({ area, side, score }) =>
			score === null ? [] : [{ area, side, score }]
		);
		if (aches.length < this.aches.length) return null;
		const { limp, swelling, boneSpot } = this;
		return { kind: 'checked-in', ...this.about, aches, limp, swelling, boneSpot };
	}
}

const KINDS: readonly string[] = ['before', 'after', 'morning'];

/** What the address asks for; without a word of it the check-in that waits, else one about no run. */
export function asked(params: Pick<URLSearchParams, 'get'>, diary: Diary, now: Moment): About {
	const when = params.get('when');
	const run = params.get('run');
	if (when !== null && KINDS.includes(when)) return { when: when as About['when'], run };
	const waits = due(diary, now);
	return waits
		? { when: waits.when, run: waits.run.id }
		: { when: diary.runs.length ? 'after' : 'before', run: null };
}

/** The run a check-in is about, or null. */
export function runOf({ run }: About, diary: Diary): RunFinished | null {
	return diary.runs.find(({ id }) => id === run) ?? null;
}

/**
 * The check-ins that a new one of the same kind replaces: those about the same run, or, before a run, those of the same
 * day that no run has followed.
 */
export function replaced({ when, run }: About, diary: Diary, now: Moment): CheckedIn[] {
	const ran = diary.runs.at(-1)?.at ?? -Infinity;
	return diary.checkIns.filter((checkIn) => {
		if (checkIn.when !== when || checkIn.run !== run) return false;
		return run !== null || (when === 'before' && checkIn.at > ran && dayOf(checkIn) === dayOf(now));
	});
}

const drafts: Record<string, Draft> = {};

/**
 * The draft for a check-in, kept while the page is open, so that reading the danger list loses nothing. A check-in told
 * before is taken up again; a morning begins with the places of the evening, their numbers still to be chosen.
 */
export function draftFor(about: About, diary: Diary, now: Moment): Draft {
	const key = `${about.when}/${about.run}`;
	const open = drafts[key];
	if (open) return open;
	const told = replaced(about, diary, now).at(-1);
	const evening =
		about.when === 'morning' ? replaced({ ...about, when: 'after' }, diary, now).at(-1) : undefined;
	const again = evening?.aches.filter(({ score }) => score > 0).map((ache) => ({ ...ache, score: null }));
	const draft = new Draft(
		about,
		told ? { ...told, aches: told.aches.map((ache) => ({ ...ache })) } : { aches: again }
	);
	drafts[key] = draft;
	return draft;
}

/** Lets a draft go once it is saved. */
export function saved({ about }: Draft): void {
	delete drafts[`${about.when}/${about.run}`];
}
