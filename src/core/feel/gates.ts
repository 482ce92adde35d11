import type { Diary } from '../diary/diary.ts';
import type { GateTried } from '../diary/event.ts';
import { type Instant, type Moment, daysApart } from '../units.ts';
import type { Limits } from './limits.ts';

export type GateId = 'danger' | 'limp' | 'walk' | 'walk-morning' | 'balance' | 'calves' | 'march';

/** One small thing to try before running again. */
export type Gate = {
	id: GateId;
	/** What to do, as a heading. */
	title: string;
	/** How it should feel, in a sentence. */
	fine: string;
};

// Source: Swansea Bay NHS, sports-injury-physio.com and the postnatal guideline of Goom 2019; hops are left out
// because a hop loads a sore bone; evidence.md 3c, November 2026.
export const GATES: readonly Gate[] = [
	{
		id: 'danger',
		title: 'Read the danger signs',
		fine: 'None of them applies to you.'
	},
	{
		id: 'limp',
		title: 'Look and feel',
		fine: 'No limp, and nothing is swollen.'
	},
	{
		id: 'walk',
		title: 'Walk briskly for 30 minutes',
		fine: 'It feels 0 or 1 out of 10.'
	},
	{
		id: 'walk-morning',
		title: 'The morning after the walk',
		fine: 'It is no worse than before the walk.'
	},
	{
		id: 'balance',
		title: 'Stand on one leg for 10 seconds, then on the other',
		fine: 'Both sides feel comfortable.'
	},
	{
		id: 'calves',
		title: 'Rise on your toes 20 times on two legs, or 10 times on one',
		fine: 'It feels 0 or 1 out of 10.'
	},
	{
		id: 'march',
		title: 'March or jog on the spot for a minute',
		fine: 'It feels 0 or 1 out of 10.'
	}
];

/** The walk of 20 to 30 minutes that comes first after a fever. Not one of the gates after a pause. */
export const FEVER_WALK = 'fever-walk';

/** How a gate stands: not tried (or too long ago), fine, not yet, or only to be told from the next morning on. */
export type Standing = 'open' | 'fine' | 'not yet' | 'tomorrow';

/** The last time each gate was tried from `since` on, and not longer ago than a try stands. In one moment, “not yet” wins. */
export function tried(diary: Diary, since: Instant, now: Moment, limits: Limits): Map<string, GateTried> {
	const last = new Map<string, GateTried>();
	for (const gate of diary.gates) {
		if (gate.at < since || gate.at > now.at || daysApart(gate, now) >= limits.gates.days) continue;
		const before = last.get(gate.gate);
		const stays = before?.at === gate.at && !before.fine;
		if (!stays) last.set(gate.gate, gate);
	}
	return last;
}

/** How every gate stands. The morning half of the walk counts when told on a later day than a walk that felt fine. */
export function standings(
	diary: Diary,
	since: Instant,
	now: Moment,
	limits: Limits
): { gate: Gate; standing: Standing }[] {
	const last = tried(diary, since, now, limits);
	const walk = last.get('walk');
	return GATES.map((gate) => {
		const answer = last.get(gate.id);
		if (gate.id !== 'walk-morning')
			return { gate, standing: answer ? (answer.fine ? 'fine' : 'not yet') : 'open' };
		if (!walk?.fine || daysApart(walk, now) < 1) return { gate, standing: 'tomorrow' };
		const counts = answer && daysApart(walk, answer) >= 1;
		return { gate, standing: counts ? (answer.fine ? 'fine' : 'not yet') : 'open' };
	});
}

/** How many gates there are to a person: the walk and its next morning are one. */
export const GATES_IN_ALL = GATES.length - 1;

/** How many of them feel fine. */
export function fineCount(rows: readonly { gate: Gate; standing: Standing }[]): number {
	const fine = new Set(rows.filter(({ standing }) => standing === 'fine').map(({ gate }) => gate.id));
	const walked = fine.delete('walk') && fine.delete('walk-morning');
	return [...fine].filter((id) => id !== 'walk-morning').length + (walked ? 1 : 0);
}
