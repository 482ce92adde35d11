import type { Score } from '../diary/event.ts';
import { readAreas } from './read-area.ts';
import { readMinutes } from './read-minutes.ts';
import { readOnset, type Onset } from './read-onset.ts';
import { readPlan, type PlanRead } from './read-plan.ts';
import { readRun } from './read-run.ts';
import { readScore } from './read-score.ts';
import { readSide, type SideRead } from './read-side.ts';
import { readTried } from './read-tried.ts';
import { plain, SENTENCE_LIMIT } from './sentence.ts';
import type { Tried } from './tried.ts';

export type { Onset, SideRead };

/** What a title and a text say in words. Read out, never guessed at beyond the words; the person confirms. */
export type ReadFacts = {
	/** Ids of `area.ts`, in order of mention. */
	areas: string[];
	side: SideRead | null;
	plan: PlanRead | null;
	week: number | null;
	run: number | null;
	minutes: number[];
	onset: Onset | null;
	score: Score | null;
	tried: Tried[];
};

/**
 * Reads facts out of what somebody typed. Pure, the same on the device and on the server; only so much of a long text
 * is read (`sentence.ts`). Measured against labelled posts in `facts.test.ts` and by `npm run facts`.
 */
export function read({ title, text }: { title: string; text: string }): ReadFacts {
	const lead = plain(title).slice(0, SENTENCE_LIMIT);
	const body = plain(text);
	const whole = `${lead}.\n${body}`;
	const where = readRun(lead, body);
	const areas = readAreas(lead, body);
	const sore = areas.length > 0;
	return {
		areas,
		side: sore ? readSide(whole, areas) : null,
		plan: readPlan(whole),
		week: where?.week ?? null,
		run: where?.run ?? null,
		minutes: readMinutes(whole),
		onset: sore ? readOnset(whole) : null,
		score: sore ? readScore(whole) : null,
		tried: sore ? readTried(whole) : []
	};
}
