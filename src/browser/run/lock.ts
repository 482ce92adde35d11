const NAME = 'fourleaf-run';

/** Lets the run go, for another tab. */
export type Release = () => void;

/**
 * Takes the run for this tab, so that no two tabs run it at once. Null when another tab has it. Where the browser
 * has no locks, every tab may.
 */
export async function takeRun(): Promise<Release | null> {
	if (!('locks' in navigator)) return () => {};
	return new Promise((taken) => {
		void navigator.locks.request(NAME, { ifAvailable: true }, (lock) => {
			if (!lock) return taken(null);
			return new Promise<void>((release) => taken(() => release()));
		});
	});
}

/** Whether another tab (or this one) is running. */
export async function isRunTaken(): Promise<boolean> {
	if (!('locks' in navigator)) return false;
	const { held } = await navigator.locks.query();
	return (held ?? []).some((lock) => lock.name === NAME);
}

/** Resolves when no tab is running any more. */
export async function whenRunIsFree(): Promise<void> {
	if ('locks' in navigator) await navigator.locks.request(NAME, () => {});
}
