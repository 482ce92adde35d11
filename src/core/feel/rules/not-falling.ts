import { daysApart } from '../../units.ts';
import { placeKey } from '../areas.ts';
import { worstAt } from '../outing.ts';
import { isSore } from '../progress.ts';
import { current, sorestAt, type Case, type Finding, type Rule } from './rule.ts';

/** The first of the sore runs in a row that end before the run looked at. */
function firstSore({ outings, at, limits }: Case) {
	let first = null;
	for (let index = at - 1; index > 0; index -= 1) {
		const outing = outings[index];
		if (!outing?.finished || !isSore(outing, limits)) break;
		first = outing;
	}
	return first;
}

// Source: readiness rule, evidence.md 3b, November 2026; a design choice. One point is the smallest change that people
// notice from 1 to 4 (Salaffi 2004, a German back-pain cohort).
export const notFalling: Rule = {
	id: 'not-falling',
	says: 'Two weeks of repeating, and not a point less at the same place: one step more careful.',
	sure: 'experience only',
	source: 'Our own choice. For small scores, one point is the least change that people notice.',
	look(seen) {
		const outing = current(seen);
		const first = firstSore(seen);
		if (!outing?.finished || !first?.finished) return null;
		if (daysApart(first.finished, outing.finished) < seen.limits.trend.days) return null;
		let found = null as Finding | null;
		for (const checkIn of outing.told)
			for (const ache of checkIn.aches) {
				const then = worstAt(first.told, placeKey(ache));
				if (then < seen.limits.repeat || then - ache.score >= seen.limits.trend.fall) continue;
				const paused = found?.outcome === 'paused' || ache.score >= seen.limits.rest;
				const beside = sorestAt(first.told, placeKey(ache));
				found = { outcome: paused ? 'paused' : 'rest', at: checkIn.at, place: ache, beside };
			}
		return found;
	}
};
