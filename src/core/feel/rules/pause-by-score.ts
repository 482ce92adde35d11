import { byScore } from './by-score.ts';
import type { Rule } from './rule.ts';

// Source: UK leaflets (Provide, AHP Suffolk) stop at 6 of 10, Silbernagel 2007 above 5; evidence.md 3a, November 2026.
export const pauseByScore: Rule = {
	id: 'pause-by-score',
	says: '6 or more: the plan is paused until you say you are ready.',
	sure: 'some evidence',
	source: 'UK physio leaflets stop at 6 out of 10, and a trial with sore tendons stopped above 5.',
	look: (seen) => byScore(seen, seen.limits.pause, 'paused')
};
