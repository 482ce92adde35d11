import type { Score } from '../diary/event.ts';
import type { Question } from './draft.ts';
import { bandOf, type Like } from './what-helped.ts';

/** What is asked again about a question: where it belongs, and the score it came with, or null. */
export type Ahead = Like & { start: Score | null };

/** What a question is about, to be asked again; null when it is about no sore place. */
export function ahead({ facts, areas, week, side, onset }: Question): Ahead | null {
	const [area] = areas;
	if (area === undefined) return null;
	const score = facts.find((fact) => fact.kind === 'after' || fact.kind === 'score')?.score;
	return { area, band: bandOf(week), onset, side, start: score ?? null };
}
