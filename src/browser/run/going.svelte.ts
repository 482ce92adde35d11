import type { PlannedRun } from '#core/run/plan.ts';
import type { Session } from '#core/run/session.ts';

/**
 * The run being run in this tab, for pages that only show it. The player, which moves it, is heavy and stays with the
 * pages that run.
 */
class Going {
	session = $state.raw<Session | null>(null);
	run = $derived<PlannedRun | null>(this.session && this.session.run);
}

export const going = new Going();
