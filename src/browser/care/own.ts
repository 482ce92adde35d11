import { LONGEST_TEXT, tooLong } from '#core/care/routine-text.ts';
import { hand } from '../hand.ts';
import { keepUnderway, underway } from '../store.ts';

/** A routine being made, kept on this device until it is saved. One for each that is changed, and a new one. */
const draftName = (id: string | null) => `routine-draft:${id ?? ''}`;

/** What was made so far, as its text, or null. */
export async function draft(id: string | null): Promise<string | null> {
	try {
		const found = await underway(draftName(id));
		return typeof found === 'string' && found.length <= LONGEST_TEXT ? found : null;
	} catch {
		return null;
	}
}

/** Keeps what is being made; null drops it. A device that keeps nothing must not stop anybody. */
export async function keepDraft(id: string | null, text: string | null): Promise<void> {
	await keepUnderway(draftName(id), text).catch(() => {});
}

/** The text of a file somebody chose, or why it is not taken. A file too big is not even read. */
export async function textOf(
	file: File
): Promise<{ ok: true; text: string } | { ok: false; reason: string }> {
	if (file.size > 4 * LONGEST_TEXT) return { ok: false, reason: tooLong(file.size) };
	try {
		return { ok: true, text: await file.text() };
	} catch {
		return { ok: false, reason: 'The phone could not read it. Is it still there?' };
	}
}

/** What follows # never leaves the browser: whoever opens the link has the routine, and no server has seen it. */
const KEY = 'routine';

export const linkTo = (text: string): string =>
	`${location.origin}/care/own#${new URLSearchParams({ [KEY]: text }).toString()}`;

/** The routine in an address's fragment, or null. */
export function textIn(fragment: string): string | null {
	return new URLSearchParams(fragment.replace(/^#/, '')).get(KEY);
}

/** Shares a link the phone's way, or copies it; whether it was copied. */
export async function share(name: string, text: string): Promise<boolean> {
	const url = linkTo(text);
	if (navigator.share) {
		// Somebody who closes the sheet has shared nothing, which is fine.
		await navigator.share({ title: name, url }).catch(() => {});
		return false;
	}
	await navigator.clipboard.writeText(url);
	return true;
}

/** Hands a routine over as a file. */
export function save(name: string, text: string): void {
	const file =
		name
			.toLowerCase()
			.replace(/[^\p{L}\d]+/gu, '-')
			.replace(/^-+|-+$/g, '') || 'routine';
	hand(new Blob([text], { type: 'text/plain' }), `${file}.routine`);
}
