import { daysApart } from '../../units.ts';
import { placeKey } from '../areas.ts';
import { worstAt } from '../outing.ts';
import { current, sorestAt, toldWithin, type Finding, type Rule } from './rule.ts';

const DAY = 86_400_000;

// Source: Thomeé 1997 and Silbernagel 2007, no rise from week to week; 2 points is what people notice (Farrar 2001);
// evidence.md 3a and 3b, November 2026. An ache that was not there at all two weeks ago is new, not rising.
export const rising: Rule = {
	id: 'rising',
	says: 'Up by 2 points or more over two weeks at the same place: one step more careful.',
	sure: 'some evidence',
	source:
		'In trials with sore tendons, pain was not to rise from week to week. A change of 2 points is one that people notice.',
	look(seen) {
		const { days, rise } = seen.limits.trend;
		const outing = current(seen);
		if (!outing?.finished) return null;
		const run = outing.finished;
		const earlier = toldWithin(seen, run.at - (days + 1) * DAY, run.at).filter((checkIn) => {
			const ago = daysApart(checkIn, run);
			return ago >= days / 2 && ago <= days && !outing.told.includes(checkIn);
		});
		let found = null as Finding | null;
		for (const checkIn of outing.told)
			for (const ache of checkIn.aches) {
				const before = worstAt(earlier, placeKey(ache));
				if (before < 1 || ache.score - before < rise) continue;
				const paused = found?.outcome === 'paused' || ache.score >= seen.limits.rest;
				const beside = sorestAt(earlier, placeKey(ache));
				found = { outcome: paused ? 'paused' : 'rest', at: checkIn.at, place: ache, beside };
			}
		return found;
	}
};
