import { byScore, LOWER } from './by-score.ts';
import type { Rule } from './rule.ts';

// Source: one band below Silbernagel 2007, because nobody has examined the runner; evidence.md 3b, November 2026.
export const restByScore: Rule = {
	id: 'rest-by-score',
	says: '4 or 5: no run for 48 hours at least.',
	sure: 'experience only',
	source: LOWER,
	look: (seen) => byScore(seen, seen.limits.rest, 'rest')
};
