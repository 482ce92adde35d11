import type { GateTried, LifeNoted } from '../diary/event.ts';
import type { Instant } from '../units.ts';
import { worst, type Outing } from './outing.ts';
import { danger, pressedAt, resumedAt } from './rules/danger.ts';
import { fever, feverRest } from './rules/fever.ts';
import { gate, notYet } from './rules/gate.ts';
import { mostDays } from './rules/most-days.ts';
import { ORDER } from './rules/order.ts';
import type { Finding, Ground } from './rules/rule.ts';
import { verdicts, type Situation, type Verdict } from './situation.ts';

const HOUR = 3_600_000;

/** Something that asks for a rest until then, and why. */
export type Hold = {
	until: Instant;
	ground: Ground;
	outing: Outing;
	finding: Finding | null;
	/** The gate that does not feel fine yet. */
	gate: GateTried | null;
	/** The note of a fever; `walk` when only the first walk is still to come. */
	fever: { note: LifeNoted; walk: boolean } | null;
};

/** The reason for a pause that has not been resumed: the danger button first, then the latest told. */
export function pausedBy(seen: Situation): Verdict | null {
	const { diary, list } = seen;
	const pressed = pressedAt(diary);
	if (pressed !== null)
		return { finding: { outcome: 'paused', at: pressed }, ground: danger, outing: seen.outing };
	const resumed = resumedAt(diary);
	const { repeat, often, lasting } = seen.limits;
	const loud = Math.min(repeat, often.score, lasting.score);
	for (let at = list.length - 1; at >= 0; at -= 1) {
		const told = list[at]?.told ?? [];
		if ((told.at(-1)?.at ?? -Infinity) < resumed) continue;
		const high = worst(told);
		if (high === 0 && !told.some(({ boneSpot }) => boneSpot)) continue;
		// Only "most days" hears what is quieter: five years are gone through at every step.
		const rules = high < loud && !told.some(({ boneSpot }) => boneSpot) ? [mostDays] : ORDER;
		const open = verdicts(seen, at, rules).find(
			({ finding }) => finding.outcome === 'paused' && finding.at >= resumed
		);
		if (open) return open;
	}
	return null;
}

/**
 * Everything that asks for a rest now, in the order in which it is named: what was told, about the current run first,
 * then a fever, then a gate that does not feel fine yet. A rest lasts, whatever is run in it.
 */
export function holds(seen: Situation): Hold[] {
	const { diary, list, now, limits, outing } = seen;
	const length = limits.restHours * HOUR;
	const found: Hold[] = [];
	for (let at = list.length - 1; at >= 0; at -= 1) {
		if ((list[at]?.told.at(-1)?.at ?? -Infinity) + length <= now.at) continue;
		for (const verdict of verdicts(seen, at))
			if (verdict.finding.outcome === 'rest')
				found.push({ ...verdict, gate: null, fever: null, until: verdict.finding.at + length });
	}
	const none = { outing, finding: null, gate: null, fever: null };
	const ill = feverRest(diary, now, limits);
	if (ill) found.push({ ...none, ground: fever, fever: ill, until: ill.until });
	const stuck = notYet(diary, now, limits);
	if (stuck) found.push({ ...none, ground: gate, gate: stuck, until: stuck.at + limits.gates.hours * HOUR });
	return found.filter(({ until }) => now.at < until);
}
