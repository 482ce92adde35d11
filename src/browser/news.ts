import type { ForMe } from '#core/ask/news.ts';

/** The newest answer this device has shown to its owner. */
const SEEN = 'fourleaf-answers-seen';

/** Answers not seen on this device yet, and what waits to be told; null without an account or a network just now. */
export async function fetchNews(): Promise<ForMe | null> {
	try {
		const answer = await fetch(`/api/news?after=${Number(localStorage.getItem(SEEN))}`);
		return answer.ok ? ((await answer.json()) as ForMe | null) : null;
	} catch {
		return null;
	}
}

/** The owner has these answers in front of them. */
export function markSeen(answers: readonly { id: number }[]): void {
	const newest = Math.max(Number(localStorage.getItem(SEEN)), ...answers.map(({ id }) => id));
	localStorage.setItem(SEEN, String(newest));
}
