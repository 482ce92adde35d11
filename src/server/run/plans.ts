import { couchTo5k } from '#core/run/couch-to-5k.ts';
import type { Plan } from '#core/run/plan.ts';

/** Every plan of this server: those that come with Fourleaf, then the host's own. */
export function allPlans(): readonly Plan[] {
	return [couchTo5k];
}

/** The plan with that id (`couch-to-5k`), or null when this server has none. */
export function planById(id: string): Plan | null {
	return allPlans().find((plan) => plan.id === id) ?? null;
}
