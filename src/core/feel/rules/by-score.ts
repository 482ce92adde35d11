import { worst } from '../outing.ts';
import { lastWhere, type Case, type Finding } from './rule.ts';

/** Finds the last check-in with that score or more. */
export function byScore(seen: Case, score: number, outcome: Finding['outcome']): Finding | null {
	const told = lastWhere(seen, (checkIn) => worst([checkIn]) >= score);
	return told && { outcome, at: told.at };
}

/** Why our lines lie lower than those of the trials. */
export const LOWER =
	'In trials with sore tendons, people under a physio kept going up to 5 out of 10. Nobody has looked at you, so our line is lower.';
