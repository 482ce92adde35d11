import type { Score } from '../diary/event.ts';
import { number, NUMBER } from './sentence.ts';

const OF_TEN = new RegExp(`\\b(${NUMBER})(?:\\.5)? ?(?:/|out of) ?(?:10|ten)\\b`, 'i');
const PAIN_IS = new RegExp(
	`\\b(?:pain|ache|soreness|it|hurts)(?: level| score)?(?:'s| is| was| at| about| around| maybe| only| just| of)* (?:about |around |maybe |only |probably )?(?:a |an )(${NUMBER})\\b(?! ?(?:%|-|k\\b|km|miles?|mins?|minutes?|hours?|days?|weeks?|months?|years?|stone|times|run|second|of\\b|out\\b|week))`,
	'i'
);

/** How much it hurts from 0 to 10, where the words say so: "4/10", "the pain is about a 3". */
export function readScore(text: string): Score | null {
	const score = number((OF_TEN.exec(text) ?? PAIN_IS.exec(text))?.[1]);
	return score !== null && score >= 0 && score <= 10 ? (score as Score) : null;
}
