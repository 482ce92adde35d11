import { placeKey } from '../areas.ts';
import { worstAt } from '../outing.ts';
import { current, sorestAt, type Finding, type Rule } from './rule.ts';

// Source: NHS, see somebody when it does not settle in a few weeks; 3 of 4 is a design choice; evidence.md section 2
// (gn1) and 3b, November 2026.
export const often: Rule = {
	id: 'often',
	says: 'The same place at 2 or more in 3 of the last 4 runs: the plan is paused until you say you are ready.',
	sure: 'experience only',
	source:
		'NHS pages ask people to see somebody about an ache that does not settle. 3 of 4 runs is our own choice.',
	look(seen) {
		const { runs, of, score } = seen.limits.often;
		const outing = current(seen);
		if (!outing?.finished) return null;
		const recent = seen.outings.slice(Math.max(1, seen.at + 1 - runs), seen.at + 1);
		let found = null as Finding | null;
		for (const checkIn of outing.told)
			for (const ache of checkIn.aches) {
				if (ache.score < score) continue;
				const key = placeKey(ache);
				const sore = recent.filter(({ told }) => worstAt(told, key) >= score);
				if (sore.length < of) continue;
				const beside = sore.flatMap((other) => (other === outing ? [] : sorestAt(other.told, key)));
				found = { outcome: 'paused', at: checkIn.at, place: ache, beside };
			}
		return found;
	}
};
