import { daysBetween } from '../units.ts';
import { capital, placeName, yourPlace, type Place } from './areas.ts';
import { LIMITS } from './limits.ts';
import { longest, markAt, placesIn, type PastDay } from './past.ts';
import { listed } from './words.ts';

/** What the check-ins count up to. Counts only, never a cause. */
export type Summary = {
	place: Place;
	/** `Lower back: sore after 2 of your 3 long runs`. */
	headline: string;
	/** `Sore after 2 of your 3 runs of 20 minutes or more. Quiet by the next morning both times.` */
	said: string;
	/** What the headline leaves open: `Long means ... Quiet by the next morning both times.` */
	lead: string;
	/** What else there is to the count: `Also left knee (1 run). 1 run without a check-in is not counted.`, or empty. */
	also: string;
	/** All of it in one breath: `Your lower back spoke up after 2 of your 3 runs of 20 minutes or more, and ...`. */
	sentence: string;
};

/** Counted are the runs of so many days up to the last one told about: what came before no longer speaks of now. */
const COUNTED_DAYS = 42;
/** Minutes without a walk from which on a run may be called long, the longest first. */
const LONG = [30, 25, 20, 15, 10, 8, 5] as const;
const NAMED = 3;

/** The days with a run that was spoken of after it, the last six weeks of them; and how many runs were not. */
function counted(days: readonly PastDay[]): { told: PastDay[]; untold: number; all: boolean } {
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

const times = (n: number) => (n === 1 ? '' : n === 2 ? ' both times' : ` all ${n} times`);

/** The next mornings of sore runs: how many were told, and on how many of them it was quiet. */
function morningsOf(sore: readonly PastDay[], key: string): { told: number; quiet: number } {
	const mornings = sore.flatMap((day) => markAt(day, key)?.morning ?? []);
	return { told: mornings.length, quiet: mornings.filter((score) => score === 0).length };
}

/** `Quiet by the next morning both times.`, counting only the mornings that were told. */
function quietly({ told, quiet }: { told: number; quiet: number }, sore: number): string {
	if (told === 0) return '';
	if (quiet === sore) return ` Quiet by the next morning${times(quiet)}.`;
	return ` Quiet by ${quiet} of the ${told} next mornings you told us about.`;
}

/** The same as the end of a sentence. */
function andQuiet({ told, quiet }: { told: number; quiet: number }, sore: number): string {
	if (told === 0) return '';
	if (quiet === sore) return `, and was quiet by the next morning${quiet === 1 ? '' : ' each time'}`;
	return `, and was quiet by ${quiet} of the ${told} next mornings you told us about`;
}

/** `Also left knee (1 run) and right shin (2 runs).` */
function alsoSore(others: readonly { place: Place; runs: number }[]): string {
	if (others.length === 0) return '';
	const named = others
		.slice(0, NAMED)
		.map(({ place, runs }) => `${placeName(place)} (${runs} ${runs === 1 ? 'run' : 'runs'})`);
	const more = others.length - named.length;
	return ` Also ${listed(more > 0 ? [...named, `${more} more ${more === 1 ? 'place' : 'places'}`] : named)}.`;
}

/** The counted sentence of the timeline, or null while nothing was sore after a run. Runs not spoken of do not count. */
export function summary(days: readonly PastDay[]): Summary | null {
	const { told, untold, all } = counted(days);
	const [top, ...others] = sorePlaces(told);
	if (!top) return null;
	const { key, place } = top;
	const sore = told.filter((day) => isSore(day, key));
	const from = longFrom(told, sore);
	const of = from === null ? told : told.filter(({ runs }) => longest(runs) >= from * 60);
	const mornings = morningsOf(sore, key);
	const runs = of.length === 1 ? 'run' : 'runs';
	const your = all ? 'your' : 'your last';
	const yours = of.length === 1 ? (all ? 'your 1' : 'your last') : `${sore.length} of ${your} ${of.length}`;
	const orMore = from === null ? '' : ` of ${from} minutes or more`;
	const left =
		untold === 1
			? ' 1 run without a check-in is not counted.'
			: ` ${untold} runs without a check-in are not counted.`;
	return {
		place,
		headline: `${capital(placeName(place))}: sore after ${yours} ${from === null ? runs : `long ${runs}`}`,
		said: `Sore after ${yours} ${runs}${orMore}.${quietly(mornings, sore.length)}`,
		lead: `${from === null ? 'Counted from your own check-ins.' : `Long means ${from} minutes or more without a walk.`}${quietly(mornings, sore.length)}`,
		also: `${alsoSore(others)}${untold > 0 ? left : ''}`.trim(),
		sentence: `${capital(yourPlace(place))} spoke up after ${yours} ${runs}${orMore}${andQuiet(mornings, sore.length)}.`
	};
}

/** The same while nothing was sore: how many runs that is counted from. */
export function calm(days: readonly PastDay[]): { headline: string; lead: string; also: string } {
	const { told } = counted(days);
	const runs = told.length === 1 ? 'your last run' : `your last ${told.length} runs`;
	return {
		headline: told.length === 0 ? 'How it has felt' : `Nothing sore after ${runs}`,
		lead: 'Sore means 2 or more out of 10, after a run or the next morning.',
		also: ''
	};
}
