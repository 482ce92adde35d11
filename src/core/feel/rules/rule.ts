import type { CheckedIn } from '../../diary/event.ts';
import type { Instant } from '../../units.ts';
import type { Limits } from '../limits.ts';
import type { Place } from '../areas.ts';
import { worstAt, type Outing } from '../outing.ts';

/** What comes next in training, from the freest to the most careful. */
export type Outcome = 'next' | 'repeat' | 'rest' | 'paused';

/** How sure one can be, in words. */
export type Sure = 'experience only' | 'some evidence' | 'good evidence';

export type RuleId =
	| 'danger'
	| 'bone-spot'
	| 'limp'
	| 'swelling'
	| 'pause-by-score'
	| 'rest-by-score'
	| 'repeat-by-score'
	| 'next-morning'
	| 'second-repeat'
	| 'rising'
	| 'not-falling'
	| 'often'
	| 'lasting'
	| 'most-days'
	| 'fever'
	| 'gate'
	| 'coming-back'
	| 'gap'
	| 'cap'
	| 'chosen'
	| 'finished'
	| 'unfinished'
	| 'next';

/** What stands behind a rule, for the page that explains the step. */
export type Ground = {
	id: RuleId;
	/** The rule in one plain sentence. */
	says: string;
	/** The same with the strict option on, where that is another. */
	strictly?: string;
	sure: Sure;
	/** Where it comes from, in words a person can read. */
	source: string;
};

/** One run under the eye of a rule, with everything before it. `told` is every check-in, in order of time. */
export type Case = {
	outings: readonly Outing[];
	/** The outing looked at. */
	at: number;
	told: readonly CheckedIn[];
	limits: Limits;
};

/**
 * What a rule found, and when it was told: a rest counts from there, a pause lasts until resumed after it. `beside` are
 * the check-ins of earlier runs that it rests on, about `place`.
 */
export type Finding = {
	outcome: Exclude<Outcome, 'next'>;
	at: Instant;
	place?: Place;
	beside?: readonly CheckedIn[];
};

/** One rule about how running felt. */
export type Rule = Ground & { look(seen: Case): Finding | null };

/** The outing looked at. */
export function current({ outings, at }: Case): Outing | undefined {
	return outings[at];
}

/** The check-ins from one instant to another, both included. */
export function toldWithin({ told }: Case, from: Instant, to: Instant): readonly CheckedIn[] {
	let low = 0;
	let high = told.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((told[middle]?.at ?? Infinity) < from) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while ((told[end]?.at ?? Infinity) <= to) end += 1;
	return told.slice(low, end);
}

/** The check-in that names the place at its sorest, as a list of one; empty when none names it. */
export function sorestAt(told: readonly CheckedIn[], key: string): CheckedIn[] {
	const high = worstAt(told, key);
	const sorest = high > 0 ? told.find((checkIn) => worstAt([checkIn], key) === high) : undefined;
	return sorest ? [sorest] : [];
}

/** The last check-in of the outing for which `holds`, or null. */
export function lastWhere(seen: Case, holds: (checkIn: CheckedIn) => boolean): CheckedIn | null {
	return current(seen)?.told.findLast(holds) ?? null;
}
