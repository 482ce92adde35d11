import { worst } from '../outing.ts';
import { lastWhere, type Rule } from './rule.ts';

// Source: Thomeé 1997, Silbernagel 2007 and UK leaflets: settled by the next morning; evidence.md 3a, November 2026.
// The score before the run counts as 0 here: an ache that was there before must not make the step freer.
export const nextMorning: Rule = {
	id: 'next-morning',
	says: 'Still 2 or more the next morning: no run for 48 hours at least.',
	sure: 'some evidence',
	source: 'Trials with sore tendons and UK physio leaflets ask that it settles by the next morning.',
	look(seen) {
		const told = lastWhere(seen, (c) => c.when === 'morning' && worst([c]) >= seen.limits.morning);
		return told && { outcome: 'rest', at: told.at };
	}
};
