import type { PlanAdded } from '../diary/event.ts';
import { bridgeTo10k } from './bridge-to-10k.ts';
import { couchTo5k } from './couch-to-5k.ts';
import { gentleStart } from './gentle-start.ts';
import { parse, type Reading } from './plan-text.ts';
import { print } from './plan-print.ts';
import type { Plan } from './plan.ts';

/**
 * Plans read from their texts. Apart from `plans.ts`, so that a page of somebody on Couch to 5K carries neither the
 * reader nor the other plans.
 */

/** The plans that come with Fourleaf, the one to begin with first. */
export const bundled: readonly Plan[] = [couchTo5k, read(gentleStart), read(bridgeTo10k)];

/** The text of a plan of one's own, its plan, and the event that added it. */
export type Own = { added: PlanAdded; plan: Plan };

/**
 * A person's own plans, newest first. Of texts with the same id the latest stands; one that this Fourleaf cannot read
 * (a newer one wrote it), or that takes a bundled plan's id, stays in the diary and is left out here.
 */
export function own(added: readonly PlanAdded[]): readonly Own[] {
	const latest = new Map<string, Own>();
	for (const event of added) {
		const reading = parse(event.text);
		if (!reading.ok || isTaken(reading.plan.id)) continue;
		latest.delete(reading.plan.id);
		latest.set(reading.plan.id, { added: event, plan: reading.plan });
	}
	return [...latest.values()].reverse();
}

/** Whether no other plan can take this id: a bundled plan has it, or it is an address beside the plans'. */
export function isTaken(id: string): boolean {
	return ['new', 'own'].includes(id) || bundled.some((plan) => plan.id === id);
}

/** Reads a text that is to be a plan of one's own: as `parse`, and its id must be free. */
export function readOwn(text: string): Reading {
	const reading = parse(text);
	if (!reading.ok || !isTaken(reading.plan.id)) return reading;
	const lines = text.split(/\r\n|\n|\r/);
	const at = lines.findIndex((line) => /^\s*id\s*:/i.test(line));
	const says = `The id “${reading.plan.id}” belongs to Fourleaf. Write a line like “id: my-${reading.plan.id}”.`;
	return { ok: false, mistakes: [{ line: Math.max(0, at) + 1, column: 1, says }], soFar: reading.plan.runs };
}

/** A plan as the beginning of one's own: its text under a name and an id of its own, and what it was made from. */
export function likeIt(plan: Plan): string {
	return print({
		...plan,
		id: `my-${plan.id}`.slice(0, 40).replace(/-$/, ''),
		name: `My ${plan.name}`.slice(0, 60),
		source: `Changed from ${plan.name}.`,
		status: ''
	});
}

/** What a diary's `plans` holds: everything but Couch to 5K. */
export function beside(added: readonly PlanAdded[]): readonly Plan[] {
	return [...own(added).map(({ plan }) => plan), ...bundled.filter((plan) => plan !== couchTo5k)];
}

function read(text: string): Plan {
	const reading = parse(text);
	if (!reading.ok) throw new Error(`A bundled plan is broken: ${JSON.stringify(reading.mistakes[0])}`);
	return reading.plan;
}
