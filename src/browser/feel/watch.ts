const HINT = 'fourleaf-morning';

/** Notes for the next page load whether the morning's reminder is wanted, so that other pages need not load it. */
export function hint(wanted: boolean): void {
	if (wanted) localStorage.setItem(HINT, 'yes');
	else localStorage.removeItem(HINT);
}

/** Whether it was wanted by the last page load. */
export function hinted(): boolean {
	try {
		return localStorage.getItem(HINT) !== null;
	} catch {
		return false;
	}
}

/** Keeps watch for the morning's reminder, where the person wants it. */
export async function watch(): Promise<void> {
	if (!hinted()) return;
	try {
		const { morning } = await import('./reminder.svelte.ts');
		await morning.recall();
	} catch {
		// A browser that keeps nothing reminds of nothing.
	}
}
