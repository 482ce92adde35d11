import { keepUnderway, underway } from '#browser/store.ts';
import type { Ache, CheckedIn, RunFinished, Score } from '#core/diary/event.ts';
import type { Diary } from '#core/diary/diary.ts';
import { placeKey, type Place } from '#core/feel/areas.ts';
import { due } from '#core/feel/due.ts';
import { dayOf, type Moment } from '#core/units.ts';

/** What a check-in is about. `run` is the id of a run done, null for none; `edits` the check-in that is changed. */
export type About = { when: CheckedIn['when']; run: string | null; edits?: string };

/** An ache whose number is still to be chosen has a score of null. */
export type DraftAche = Omit<Ache, 'score'> & { score: Score | null };

type Entered = { aches: DraftAche[]; limp: boolean; swelling: boolean; boneSpot: boolean; words: string };
type Told = Omit<CheckedIn, 'id' | 'at' | 'offset'>;

/** What a person has entered and not yet saved. */
export class Draft implements Entered {
	aches = $state<DraftAche[]>([]);
	limp = $state(false);
	swelling = $state(false);
	boneSpot = $state(false);
	words = $state('');

	/** `from` is the check-in it begins with, `gone` what saving it replaces: only what the person has been shown. */
	constructor(
		readonly about: About,
		begin: Partial<Entered> = {},
		readonly from: CheckedIn | null = null,
		readonly gone: readonly string[] = []
	) {
		this.enter(begin);
	}

	enter(begin: Partial<Entered>): void {
		this.aches = (begin.aches ?? []).map((ache) => ({ ...ache }));
		this.limp = begin.limp ?? false;
		this.swelling = begin.swelling ?? false;
		this.boneSpot = begin.boneSpot ?? false;
		this.words = begin.words ?? '';
	}

	/** A plain copy, to be kept on the device. */
	entered(): Entered {
		const { aches, limp, swelling, boneSpot, words } = this;
		return { aches: $state.snapshot(aches), limp, swelling, boneSpot, words };
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

	/** Whether there is nothing to say but that nothing aches. */
	get blank(): boolean {
		return this.aches.length === 0 && !this.limp && !this.swelling && !this.boneSpot && !this.words.trim();
	}

	/** The event, or null while a number is missing. What a newer Fourleaf wrote into the one it began with stays. */
	happening(): Told | null {
		const { limp, swelling, boneSpot, about, from } = this;
		const aches = this.aches.flatMap((ache) => (ache.score === null ? [] : [plain(ache, ache.score)]));
		if (aches.length < this.aches.length) return null;
		const { id: _, at: __, offset: ___, words: ____, ...rest } = from ?? ({} as CheckedIn);
		const words = this.words.trim();
		const { when, run } = about;
		const told: Told = { ...rest, kind: 'checked-in', when, run, aches, limp, swelling, boneSpot };
		return words ? { ...told, words } : told;
	}
}

/** The ache with its number, and without empty answers. */
function plain(ache: DraftAche, score: Score): Ache {
	const { now, feels, since, ...rest } = $state.snapshot(ache);
	return {
		...rest,
		score,
		...(now === undefined ? {} : { now }),
		...(feels?.length ? { feels } : {}),
		...(since ? { since } : {})
	};
}

const KINDS: readonly string[] = ['before', 'after', 'morning'];

/**
 * What the address asks for; without a word of it the check-in that waits, else one about no run. A run that is not in
 * the diary is none.
 */
export function asked(params: Pick<URLSearchParams, 'get'>, diary: Diary, now: Moment): About {
	const edited = diary.checkIns.find(({ id }) => id === params.get('edit'));
	if (edited) return { when: edited.when, run: edited.run, edits: edited.id };
	const when = params.get('when');
	const run = diary.runs.find(({ id }) => id === params.get('run'))?.id ?? null;
	if (when !== null && KINDS.includes(when)) return { when: when as About['when'], run };
	const waits = due(diary, now);
	return waits
		? { when: waits.when, run: waits.run.id }
		: { when: diary.runs.length ? 'after' : 'before', run: null };
}

/** The run a check-in is about, or null. */
export function runOf({ run }: Pick<About, 'run'>, diary: Diary): RunFinished | null {
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

/**
 * The draft for a check-in. One told before is taken up again; a morning begins with the places of the evening, their
 * numbers still to be chosen.
 */
export function draftFor(about: About, diary: Diary, now: Moment): Draft {
	const edited = diary.checkIns.find(({ id }) => id === about.edits);
	if (edited) return new Draft(about, edited, edited, [edited.id]);
	const before = replaced(about, diary, now);
	const told = before.at(-1);
	if (told) {
		const gone = before.map(({ id }) => id);
		return new Draft(about, told, told, gone);
	}
	const evening =
		about.when === 'morning' ? replaced({ ...about, when: 'after' }, diary, now).at(-1) : undefined;
	const sore = evening?.aches.filter(({ score }) => score > 0) ?? [];
	return new Draft(about, { aches: sore.map(({ area, side }) => ({ area, side, score: null })) });
}

/** A record older than this is of another day, and not taken up again. */
const STALE = 36 * 3_600_000;

type Kept = { at: number; gone: readonly string[]; entered: Entered };

const nameOf = ({ when, run, edits }: About) => `check-in ${edits ?? `${when} ${run ?? ''}`}`;

/** Puts into the draft what was entered and not saved before the page was left or killed. */
export async function resume(draft: Draft, now: Moment): Promise<void> {
	const kept = (await underway(nameOf(draft.about)).catch(() => undefined)) as Kept | undefined;
	// What the record began with has been replaced since: it is of the past.
	if (!kept || now.at - kept.at > STALE || kept.gone.join() !== draft.gone.join()) return;
	draft.enter(kept.entered);
}

/** Keeps what was entered. A device that keeps nothing says so elsewhere. */
export function keep(draft: Draft, now: Moment): void {
	const kept: Kept = { at: now.at, gone: draft.gone, entered: draft.entered() };
	void keepUnderway(nameOf(draft.about), kept).catch(() => {});
}

/** Lets go of what was entered, once it is saved. */
export function saved(draft: Draft): void {
	void keepUnderway(nameOf(draft.about), null).catch(() => {});
}
