import type { Draft } from '#core/ask/draft.ts';
import { readDraft } from '#core/ask/pending.ts';

const NAME = 'fourleaf-ask-draft';

/** The question half written on this device, or null. */
export function kept(): Draft | null {
	try {
		return readDraft(JSON.parse(localStorage.getItem(NAME) ?? 'null'));
	} catch {
		return null;
	}
}

/** Keeps it. Whether it could: a private window or a full device may refuse. */
export function keep(draft: Draft): boolean {
	try {
		localStorage.setItem(NAME, JSON.stringify(draft));
		return true;
	} catch {
		return false;
	}
}

/** Lets it go: it is asked, or nothing is left of it. */
export function drop(): void {
	try {
		localStorage.removeItem(NAME);
	} catch {
		// Nothing was kept then.
	}
}
