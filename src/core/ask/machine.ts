/** What a form tells of how it was filled in. `trap` is the field that no person sees; `tookMs` null when unknown. */
export type Filling = { trap: string; tookMs: number | null; links: number };

/** Faster than this, with a link in it, only a machine or a pasting hand fills a form in. Milliseconds. */
const QUICK = 2000;

/**
 * Why a form is given back to be sent once more, or null. Never a refusal: a person presses again and is through, because
 * the trap comes back empty and the clock has gone on. Quick alone is no sign: a kept draft is posted in one tap.
 */
export function pause({ trap, tookMs, links }: Filling): string | null {
	if (trap !== '') {
		return 'Something filled in a field that people do not see; a password keeper does that at times. Your words are here. Press once more.';
	}
	if (links > 0 && tookMs !== null && tookMs >= 0 && tookMs < QUICK) {
		return 'That was very quick for words with a link in them. Read them through, then press once more.';
	}
	return null;
}
