import { ROUTINES } from '../sound/voice.ts';

/**
 * Fetches what the voice says in routines, so that it is there without a network too. The service worker keeps it;
 * without one, or where data is dear, a routine fetches it when it is opened.
 */
export async function keepWords(): Promise<void> {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	if (!navigator.serviceWorker?.controller || connection?.saveData) return;
	try {
		await (await fetch(ROUTINES)).arrayBuffer();
	} catch {
		// Offline: it is kept already, or tones will do.
	}
}
