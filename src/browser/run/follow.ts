/** Where the device keeps its calendar feed. */
export const FEED = 'fourleaf-calendar';

/** Keeps a calendar told of the runs to come. Only a device that has such a calendar carries what that takes. */
export async function follow(): Promise<void> {
	try {
		if (!localStorage.getItem(FEED)) return;
	} catch {
		return;
	}
	const { feed } = await import('./calendar.svelte.ts');
	feed.follow();
}
