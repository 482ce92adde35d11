import type { CheckedIn } from '../../diary/event.ts';
import { daysApart } from '../../units.ts';
import { placeKey } from '../areas.ts';
import { worstAt } from '../outing.ts';
import { current, toldWithin, type Case, type Finding, type Rule } from './rule.ts';

const DAY = 86_400_000;

/** On how many of the days up to that check-in the place was named. */
function daysNamed(seen: Case, until: CheckedIn, place: string): number {
	const { days, score } = seen.limits.mostDays;
	const named = toldWithin(seen, until.at - (days + 1) * DAY, until.at).filter((checkIn) => {
		const ago = daysApart(checkIn, until);
		return ago >= 0 && ago < days && worstAt([checkIn], place) >= score;
	});
	return new Set(named.map((checkIn) => daysApart(checkIn, until))).size;
}

// Source: readiness rule, evidence.md 3b, November 2026; a design choice.
export const mostDays: Rule = {
	id: 'most-days',
	says: 'The same place on most days of the last two weeks: the plan is paused until you say you are ready.',
	sure: 'experience only',
	source:
		'NHS pages ask people to see somebody about an ache that does not settle. Most days is our own choice.',
	look(seen) {
		let found = null as Finding | null;
		for (const checkIn of current(seen)?.told ?? [])
			for (const ache of checkIn.aches)
				if (
					ache.score >= seen.limits.mostDays.score &&
					daysNamed(seen, checkIn, placeKey(ache)) >= seen.limits.mostDays.of
				)
					found = { outcome: 'paused', at: checkIn.at, place: ache };
		return found;
	}
};
