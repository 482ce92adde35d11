import type { CheckedIn } from '../../diary/event.ts';
import { daysApart } from '../../units.ts';
import type { Limits } from '../limits.ts';
import type { Place } from '../areas.ts';
import { current, toldWithin, type Finding, type Rule } from './rule.ts';

const DAY = 86_400_000;

type MostDays = Limits['mostDays'];

/** The check-ins up to that one that name the place, one for each day. */
function daysNamed(
	told: readonly CheckedIn[],
	until: CheckedIn,
	{ area, side }: Place,
	limits: MostDays
): readonly CheckedIn[] {
	const named = new Map<number, CheckedIn>();
	for (const checkIn of told)
		for (const ache of checkIn.aches) {
			if (ache.area !== area || ache.side !== side || ache.score < limits.score) continue;
			const ago = daysApart(checkIn, until);
			if (ago >= 0 && ago < limits.days) named.set(ago, checkIn);
		}
	return [...named.values()];
}

// Source: readiness rule, evidence.md 3b, November 2026; a design choice.
export const mostDays: Rule = {
	id: 'most-days',
	says: 'The same place on most days of the last two weeks: the plan is paused until you say you are ready.',
	sure: 'experience only',
	source:
		'NHS pages ask people to see somebody about an ache that does not settle. Most days is our own choice.',
	look(seen) {
		const limits = seen.limits.mostDays;
		let found = null as Finding | null;
		for (const checkIn of current(seen)?.told ?? []) {
			if (checkIn.aches.length === 0) continue;
			const told = toldWithin(seen, checkIn.at - (limits.days + 1) * DAY, checkIn.at);
			if (told.length < limits.of) continue;
			for (const ache of checkIn.aches)
				if (ache.score >= limits.score) {
					const beside = daysNamed(told, checkIn, ache, limits);
					if (beside.length >= limits.of) found = { outcome: 'paused', at: checkIn.at, place: ache, beside };
				}
		}
		return found;
	}
};
