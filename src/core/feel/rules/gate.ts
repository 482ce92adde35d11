import type { Diary } from '../../diary/diary.ts';
import type { GateTried } from '../../diary/event.ts';
import type { Moment } from '../../units.ts';
import { GATES, tried } from '../gates.ts';
import type { Limits } from '../limits.ts';
import type { Ground } from './rule.ts';

// Source: Swansea Bay NHS, each stage for 24 hours without pain or swelling; evidence.md 3c, November 2026.
export const gate: Ground = {
	id: 'gate',
	says: 'One of the small things to try first did not feel fine yet: a day of rest, then try it again.',
	sure: 'some evidence',
	source: 'NHS advice on returning to running: a stage is left when it was comfortable for 24 hours.'
};

/** The last gate since the last run that did not feel fine and has not felt fine since; null when there is none. */
export function notYet(diary: Diary, now: Moment, limits: Limits): GateTried | null {
	const last = [...tried(diary, diary.runs.at(-1)?.at ?? -Infinity, now, limits).values()];
	const open = last.filter(({ fine, gate: id }) => !fine && GATES.some((known) => known.id === id));
	return open.reduce<GateTried | null>(
		(latest, each) => (latest && latest.at > each.at ? latest : each),
		null
	);
}
