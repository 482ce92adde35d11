import { capital, placeName, yourPlace, type Place } from './areas.ts';
import { count, counted } from './count.ts';
import type { PastDay } from './past.ts';
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

const NAMED = 3;

const times = (n: number) => (n === 1 ? '' : n === 2 ? ' both times' : ` all ${n} times`);

/** `Quiet by the next morning both times.`, counting only the mornings that were told. */
function quietly({ told, quiet }: { told: number; quiet: number }, sore: number): string {
	if (told === 0) return '';
	if (quiet === sore) return ` Quiet by the next morning${times(quiet)}.`;
	return ` Quiet on ${quiet} of the ${told} next mornings you told us about.`;
}

/** The same as the end of a sentence. */
function andQuiet({ told, quiet }: { told: number; quiet: number }, sore: number): string {
	if (told === 0) return '';
	if (quiet === sore) return `, and was quiet by the next morning${quiet === 1 ? '' : ' each time'}`;
	return `, and was quiet on ${quiet} of the ${told} next mornings you told us about`;
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

/** The counted sentence of the timeline, or null while nothing was sore after a run. */
export function summary(days: readonly PastDay[]): Summary | null {
	const found = count(days);
	if (!found) return null;
	const { place, sore, of, from, all, mornings, others, untold } = found;
	const runs = of === 1 ? 'run' : 'runs';
	const your = all ? 'your' : 'your last';
	const yours = of === 1 ? (all ? 'your 1' : 'your last') : `${sore.length} of ${your} ${of}`;
	const orMore = from === null ? '' : ` of ${from} minutes or more`;
	const left =
		untold === 1 ? ' 1 run without a check-in is not' : ` ${untold} runs without a check-in are not`;
	const long = from === null ? null : `Long means ${from} minutes or more without a walk.`;
	return {
		place,
		headline: `${capital(placeName(place))}: sore after ${yours} ${from === null ? runs : `long ${runs}`}`,
		said: `Sore after ${yours} ${runs}${orMore}.${quietly(mornings, sore.length)}`,
		lead: `${long ?? 'Counted from your own check-ins.'}${quietly(mornings, sore.length)}`,
		also: `${alsoSore(others)}${untold > 0 ? `${left} counted.` : ''}`.trim(),
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
