import { lastWhere, type Rule } from './rule.ts';

// Source: return-to-run gates ask for no limp (Swansea Bay NHS, Goom 2019); evidence.md 3b and 3c, November 2026.
// A sore spot on a bone rests as well, so that a pause resumed at once is no freer than a limp.
export const limp: Rule = {
	id: 'limp',
	says: 'A limp, or running differently: no run for 48 hours at least.',
	sure: 'some evidence',
	source: 'NHS and physio advice on returning to running asks for walking and running without a limp first.',
	look(seen) {
		const told = lastWhere(seen, (checkIn) => checkIn.limp || checkIn.boneSpot);
		return told && { outcome: 'rest', at: told.at };
	}
};
