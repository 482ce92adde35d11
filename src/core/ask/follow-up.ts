import type { Score } from '../diary/event.ts';
import type { Question } from './draft.ts';
import type { Fact } from './fact.ts';
import { read, type Onset, type SideRead } from './facts.ts';
import { bandOf, type Like } from './what-helped.ts';

/** What is asked again about a question: where it belongs, and the score it came with, or null. */
export type Ahead = Like & { start: Score | null };

/** What a question is about, to be asked again; null when it is about no sore place. Its facts first, then its words. */
export function ahead({ title, body, facts, areas, week }: Question): Ahead | null {
	const [area] = areas;
	if (area === undefined) return null;
	const words = read({ title, text: body });
	return {
		area,
		band: bandOf(week),
		onset: onsetIn(facts) ?? words.onset,
		side: sideIn(facts, area) ?? words.side,
		start: facts.find((fact) => fact.kind === 'after' || fact.kind === 'score')?.score ?? null
	};
}

/** When it hurts, as told; else a score from the diary was one of after the run. */
const onsetIn = (facts: readonly Fact[]): Onset | null =>
	facts.find((fact) => fact.kind === 'onset')?.onset ??
	(facts.some(({ kind }) => kind === 'after') ? 'after' : null);

function sideIn(facts: readonly Fact[], area: string): SideRead | null {
	const named = facts.find((fact) => fact.kind === 'area' && fact.area === area);
	return named?.kind === 'area' ? named.side : null;
}
