import type { Session } from '#core/run/session.ts';
import { going } from './going.svelte.ts';
import type { Measuring } from './measuring.svelte.ts';

/** The measuring of the run being run, loaded only for runs that are measured. Null otherwise. */
class Companion {
	now = $state.raw<Measuring | null>(null);

	/** Begins to measure the session when it is to be measured. */
	async begin({ measured, startedAt }: Session): Promise<void> {
		if (!measured) return;
		try {
			const { measuring } = await import('./measuring.svelte.ts');
			if (going.session?.startedAt !== startedAt) return;
			this.now = measuring;
			await measuring.begin(startedAt, going.session.going);
		} catch {
			// Not on the device: the run goes on without a distance.
		}
	}

	going(on: boolean): void {
		this.now?.going(on);
	}

	/** Stops, and keeps what was measured. */
	async end(): Promise<void> {
		const { now } = this;
		this.now = null;
		await now?.end();
	}
}

export const companion = new Companion();
