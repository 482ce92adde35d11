import type { Diary } from '../diary/diary.ts';
import type { Score } from '../diary/event.ts';
import { type Moment, daysApart } from '../units.ts';
import { placeKey, type Place } from './areas.ts';

/** Places sore in the last four weeks are offered first, the latest first, and no more of them than fit a row or two. */
const DAYS = 28;
const MOST = 4;

/** A place to offer with one tap, and how sore it was when it last was. */
export type Offered = { place: Place; score: Score };

/** The places a check-in offers before any drawing: those that ached last time. */
export function offered(diary: Diary, now: Moment): Offered[] {
	const found = new Map<string, Offered>();
	for (const checkIn of diary.checkIns.toReversed()) {
		if (daysApart(checkIn, now) > DAYS || found.size >= MOST) break;
		for (const { area, side, score } of checkIn.aches.toSorted((a, b) => b.score - a.score)) {
			const key = placeKey({ area, side });
			if (score > 0 && !found.has(key)) found.set(key, { place: { area, side }, score });
		}
	}
	return [...found.values()].slice(0, MOST);
}
