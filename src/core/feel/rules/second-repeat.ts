import { isSore } from '../progress.ts';
import { worst } from '../outing.ts';
import { lastWhere, current, type Rule } from './rule.ts';

// Source: readiness rule, evidence.md 3b, November 2026; a design choice after Silbernagel 2007 (no rise from week to
// week). That a second repeat steps back a week is in progress.ts.
export const secondRepeat: Rule = {
	id: 'second-repeat',
	says: 'Sore twice in a row, and more the second time: no run for 48 hours at least.',
	sure: 'experience only',
	source: 'In trials with sore tendons, pain was not to rise from week to week.',
	look(seen) {
		const outing = current(seen);
		const previous = seen.outings[seen.at - 1];
		if (!outing?.finished || !previous?.finished || !isSore(previous, seen.limits)) return null;
		const line = Math.max(seen.limits.repeat, worst(previous.told) + 1);
		const told = lastWhere(seen, (checkIn) => worst([checkIn]) >= line);
		const high = worst(previous.told);
		const before = previous.told.find((checkIn) => high > 0 && worst([checkIn]) === high);
		return told && { outcome: 'rest', at: told.at, beside: before ? [before] : [] };
	}
};
