import type { News } from '#core/ask/news.ts';

/** The newest answer this device has shown to its owner. */
const SEEN = 'fourleaf-answers-seen';

/** Answers not seen on this device yet, or null: none, not signed in, or no network just now. */
export async function fetchNews(): Promise<News | null> {
	try {
		const answer = await fetch(`/api/news?after=${Number(localStorage.getItem(SEEN))}`);
		return answer.ok ? ((await answer.json()) as News | null) : null;
	} catch {
		return null;
	}
}

/** The owner has these answers in front of them. */
export function markSeen(answers: readonly { id: number }[]): void {
	const newest = Math.max(Number(localStorage.getItem(SEEN)), ...answers.map(({ id }) => id));
	localStorage.setItem(SEEN, String(newest));
}
