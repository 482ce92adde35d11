import { lastWhere, type Rule } from './rule.ts';

// Source: Swansea Bay NHS, each stage without swelling for 24 hours; evidence.md 3b and 3c, November 2026.
export const swelling: Rule = {
	id: 'swelling',
	says: 'Something is swollen: no run for 48 hours at least.',
	sure: 'some evidence',
	source: 'NHS advice on returning to running asks for no swelling first.',
	look(seen) {
		const told = lastWhere(seen, (checkIn) => checkIn.swelling);
		return told && { outcome: 'rest', at: told.at };
	}
};
