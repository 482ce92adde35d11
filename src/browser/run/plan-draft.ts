import { LONGEST_TEXT, tooLong } from '#core/run/plan-text.ts';
import { keepUnderway, underway } from '../store.ts';

/** A plan being written, kept on this device until it is saved; one for each plan that is changed, and a new one. */
const name = (edits: string | null) => `plan-draft:${edits ?? ''}`;

/** What was written so far, or null. */
export async function draft(edits: string | null): Promise<string | null> {
	try {
		const found = await underway(name(edits));
		return typeof found === 'string' && found.length <= LONGEST_TEXT ? found : null;
	} catch {
		return null;
	}
}

/** Keeps what is written; null drops it. A device that keeps nothing must not stop a writer. */
export async function keepDraft(edits: string | null, text: string | null): Promise<void> {
	try {
		await keepUnderway(name(edits), text);
	} catch {
		// Private windows may keep nothing. The text is still on the screen.
	}
}

/** The text of a file somebody chose, or why it is not taken. A file too big is not even read. */
export async function textOf(
	file: File
): Promise<{ ok: true; text: string } | { ok: false; reason: string }> {
	if (file.size > 4 * LONGEST_TEXT)
		return { ok: false, reason: `${tooLong(file.size)} Nothing was changed.` };
	try {
		return { ok: true, text: await file.text() };
	} catch {
		return { ok: false, reason: 'The phone could not read it. Is it still there?' };
	}
}
