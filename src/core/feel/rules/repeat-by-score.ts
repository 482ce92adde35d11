import { byScore, LOWER } from './by-score.ts';
import type { Rule } from './rule.ts';

// Source: one band below Silbernagel 2007; evidence.md 3b, November 2026. The strict option, a rest, is nearer to the
// NHS line for runners, "do not run if you're in pain".
export const repeatByScore: Rule = {
	id: 'repeat-by-score',
	says: '2 or 3, no limp, and quiet by the next morning: repeat the last comfortable run.',
	strictly:
		'2 or 3, and you chose to be strict: 48 hours without a run, then the last comfortable run again.',
	sure: 'experience only',
	source: LOWER,
	look: (seen) => byScore(seen, seen.limits.repeat, seen.limits.strict ? 'rest' : 'repeat')
};
