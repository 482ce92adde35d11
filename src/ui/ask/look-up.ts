import type { Before } from '#core/ask/shown.ts';

/** Long enough that a person who types on does not ask with every letter. Milliseconds. */
const PAUSE = 400;

/**
 * Looks up who asked the same, once the typing pauses. Gives back how to call it off. A server that is away is no
 * matter: asking goes on without it.
 */
export function lookUp(title: string, facts: readonly string[], tell: (found: Before[]) => void): () => void {
	const off = new AbortController();
	const body = JSON.stringify({ title, facts });
	const timer = setTimeout(async () => {
		try {
			const headers = { 'content-type': 'application/json' };
			const answer = await fetch('/api/asked-before', { method: 'POST', headers, body, signal: off.signal });
			if (answer.ok) tell((await answer.json()) as Before[]);
		} catch {
			// Called off, or no network.
		}
	}, PAUSE);
	return () => {
		clearTimeout(timer);
		off.abort();
	};
}
