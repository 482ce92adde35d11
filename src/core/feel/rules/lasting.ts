import { daysApart } from '../../units.ts';
import { worst } from '../outing.ts';
import { current, lastWhere, type Rule } from './rule.ts';

// Source: readiness rule, evidence.md 3b, November 2026; a design choice.
export const lasting: Rule = {
	id: 'lasting',
	says: 'Still 4 or more after 7 days without running: the plan is paused until you say you are ready.',
	sure: 'experience only',
	source:
		'NHS pages ask people to see somebody about an ache that does not settle. The 7 days are our own choice.',
	look(seen) {
		const { days, score } = seen.limits.lasting;
		const finished = current(seen)?.finished;
		if (!finished) return null;
		const told = lastWhere(
			seen,
			(checkIn) => worst([checkIn]) >= score && daysApart(finished, checkIn) >= days
		);
		return told && { outcome: 'paused', at: told.at };
	}
};
