import type { Diary } from '../../diary/diary.ts';
import type { LifeNoted } from '../../diary/event.ts';
import type { Instant, Moment } from '../../units.ts';
import { FEVER_WALK } from '../gates.ts';
import type { Limits } from '../limits.ts';
import type { Ground } from './rule.ts';

const HOUR = 3_600_000;

// Source: coaching pages (Marathon Handbook) wait 24 to 72 hours after a fever and start with an easy outing;
// evidence.md 3c, November 2026. 48 hours and a walk first are our own choice among these.
export const fever: Ground = {
	id: 'fever',
	says: 'A fever: no run for 48 hours after it, and a walk of 20 to 30 minutes before the first run.',
	sure: 'experience only',
	source: 'Coaches ask runners to wait a day or two until a fever has gone, and to walk first.'
};

/** The id of the life note that says somebody has a fever. */
export const FEVER = 'fever';

/**
 * A rest because of a fever: 48 hours from the last note of one; after that until the first walk felt fine, or until
 * a run was run all the same, or a week after the note, when the days without running speak for themselves.
 */
export function feverRest(
	diary: Diary,
	now: Moment,
	limits: Limits
): { note: LifeNoted; until: Instant; walk: boolean } | null {
	const note = diary.life.findLast(({ what, at }) => what === FEVER && at <= now.at);
	if (!note) return null;
	const clear = note.at + limits.fever.hours * HOUR;
	if (now.at < clear) return { note, until: clear, walk: false };
	const end = note.at + limits.fever.days * 24 * HOUR;
	const ran = diary.runs.some(({ at }) => at > note.at);
	const walked = diary.gates.findLast(({ gate, at }) => gate === FEVER_WALK && at >= clear && at <= now.at);
	return ran || walked?.fine || now.at >= end ? null : { note, until: end, walk: true };
}
