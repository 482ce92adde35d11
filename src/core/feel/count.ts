import { daysBetween } from '../units.ts';
import type { Place } from './areas.ts';
import { LIMITS } from './limits.ts';
import { longest, markAt, placesIn, type PastDay } from './past.ts';

/** What the check-ins count up to, in days with a run. Counts only, never a cause. */
export type Count = {
	place: Place;
	/** The days on which the place was sore after the run or the next morning. */
	sore: readonly PastDay[];
	/** Of so many days that were spoken of: all of them, or those of `from` minutes or more. */
	of: number;
	/** All the sore runs had this many minutes without a walk, and shorter ones were not sore; null when that is not so. */
	from: number | null;
	/** Every run of the diary is near enough to be counted. */
	all: boolean;
	/** Next mornings of the sore days that were told, and on how many of them it was quiet. */
	mornings: { told: number; quiet: number };
	/** Other places that were sore, and after how many runs. */
	others: readonly { place: Place; runs: number }[];
	/** Runs near enough that were not spoken of. */
	untold: number;
};

/** Counted are the runs of so many days up to the last one told about: what came before no longer speaks of now. */
const COUNTED_DAYS = 42;
/** Minutes without a walk from which on a run may be called long, the longest first. */
const LONG = [30, 25, 20, 15, 10, 8, 5] as const;

/** The days with a run that was spoken of after it, the last six weeks of them; and how many runs were not. */
export function counted(days: readonly PastDay[]): { told: PastDay[]; untold: number; all: boolean } {
	const ran = days.filter(({ runs }) => runs.length > 0);
	const spoken = ({ told }: PastDay) => told.some(({ when }) => when !== 'before');
	const last = ran.findLast(spoken);
	if (!last) return { told: [], untold: 0, all: true };
	const near = ran.filter(({ day }) => daysBetween(day, last.day) < COUNTED_DAYS);
	return {
		told: near.filter(spoken),
		untold: near.filter((day) => !spoken(day)).length,
		all: near.length === ran.length
	};
}

/** Whether a place was sore after that day's run, or the next morning. */
function isSore(day: PastDay, key: string): boolean {
	const mark = markAt(day, key);
	return Math.max(mark?.worst ?? 0, mark?.now ?? 0, mark?.morning ?? 0) >= LIMITS.repeat;
}

/** Every place that was sore after a run, the one sore after most runs first; of equals, the sorest. */
function sorePlaces(told: readonly PastDay[]): { key: string; place: Place; runs: number }[] {
	return placesIn(told)
		.map(({ key, place }) => ({ key, place, runs: told.filter((day) => isSore(day, key)).length }))
		.filter(({ runs }) => runs > 0)
		.sort((a, b) => b.runs - a.runs);
}

/** From how many minutes on all the sore runs were, if that leaves a run out that was not sore; else null. */
function longFrom(told: readonly PastDay[], sore: readonly PastDay[]): number | null {
	const minutes = ({ runs }: PastDay) => longest(runs) / 60;
	const least = Math.min(...sore.map(minutes));
	const from = LONG.find((each) => least >= each);
	return from !== undefined && told.some((day) => minutes(day) < from) ? from : null;
}

/** The next mornings of sore runs: how many were told, and on how many of them it was quiet. */
function morningsOf(sore: readonly PastDay[], key: string): { told: number; quiet: number } {
	const mornings = sore.flatMap((day) => markAt(day, key)?.morning ?? []);
	return { told: mornings.length, quiet: mornings.filter((score) => score === 0).length };
}

/** Counts the place that was sore after most runs, or null while nothing was. Runs not spoken of do not count. */
export function count(days: readonly PastDay[]): Count | null {
	const { told, untold, all } = counted(days);
	const [top, ...others] = sorePlaces(told);
	if (!top) return null;
	const sore = told.filter((day) => isSore(day, top.key));
	const from = longFrom(told, sore);
	const of = from === null ? told : told.filter(({ runs }) => longest(runs) >= from * 60);
	return {
		place: top.place,
		sore,
		of: of.length,
		from,
		all,
		mornings: morningsOf(sore, top.key),
		others,
		untold
	};
}
