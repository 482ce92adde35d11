import type { Diary } from '../diary/diary.ts';
import { type Plan, longestStretch } from '../run/plan.ts';
import { capital, placeKey, placeName, type Place } from './areas.ts';
import { LIMITS } from './limits.ts';
import { outings, worstAt, type Outing } from './outing.ts';
import { places } from './words.ts';

/** What the check-ins count up to. Counts only, never a cause. */
export type Summary = {
	place: Place;
	/** `Lower back: sore after 2 of your 3 long runs`. */
	headline: string;
	/** `Sore after 2 of your 3 runs of 20 minutes or more. Quiet by the next morning both times.` */
	said: string;
	/** The same without what the headline says: `Long means ... Quiet by the next morning both times.` */
	lead: string;
};

/** From this many minutes without a walk on, a run is long. */
const LONG = 20;

/** The place that was sore after most runs; of equals, the sorest. */
function sorest(told: readonly Outing[]): Place | null {
	const counts = new Map<string, { place: Place; runs: number }>();
	for (const { place, score } of told.flatMap((outing) => places(outing.told))) {
		if (score < LIMITS.repeat) continue;
		const count = counts.get(placeKey(place)) ?? { place, runs: 0 };
		counts.set(placeKey(place), { place, runs: count.runs + 1 });
	}
	return [...counts.values()].sort((a, b) => b.runs - a.runs)[0]?.place ?? null;
}

/** `Quiet by the next morning both times.`, counting only the mornings that were told. */
function mornings(sore: readonly Outing[], key: string): string {
	const told = sore
		.map((outing) => outing.told.filter(({ when }) => when === 'morning'))
		.filter((list) => list.length > 0);
	const quiet = told.filter((list) => worstAt(list, key) === 0).length;
	if (told.length === 0) return '';
	if (quiet === sore.length) {
		const times = quiet === 1 ? '' : quiet === 2 ? ' both times' : ` all ${quiet} times`;
		return ` Quiet by the next morning${times}.`;
	}
	return ` Quiet by ${quiet} of the ${told.length} next mornings you told us about.`;
}

/** The counted sentence of the timeline, or null while nothing was sore after a run. Runs not spoken of do not count. */
export function summary(diary: Diary, plan: Plan): Summary | null {
	const told = outings(diary, plan).filter(({ finished, told: list }) => finished && list.length > 0);
	const place = sorest(told);
	if (!place) return null;
	const key = placeKey(place);
	const isSore = (outing: Outing) => worstAt(outing.told, key) >= LIMITS.repeat;
	const long = told.filter(({ planned }) => planned && longestStretch(planned) >= LONG * 60);
	const counted = told.filter(isSore).every((outing) => long.includes(outing)) ? long : told;
	const sore = counted.filter(isSore);
	const quiet = mornings(sore, key);
	const isLong = counted === long;
	const all = counted.length === 1;
	const runs = all ? 'run' : 'runs';
	const yours = all ? 'your 1' : `${sore.length} of your ${counted.length}`;
	return {
		place,
		headline: `${capital(placeName(place))}: sore after ${yours} ${isLong ? `long ${runs}` : runs}`,
		said: `Sore after ${yours} ${runs}${isLong ? ` of ${LONG} minutes or more` : ''}.${quiet}`,
		lead: `${isLong ? `Long means ${LONG} minutes or more without a walk.` : 'Counted from your own check-ins.'}${quiet}`
	};
}
