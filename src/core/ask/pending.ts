import { kindIn, type Kind } from './answer.ts';
import type { Draft } from './draft.ts';
import { isKey } from './key.ts';

/** What somebody wrote before they had an account: it goes with them through joining, in the form itself. */
export type Pending =
	| { what: 'question'; draft: Draft }
	| {
			what: 'answer';
			question: number;
			key: string;
			text: string;
			kind: Kind | null;
			/** The answer it replies to. */
			parent: number | null;
	  };

/** As one form field holds it. */
export const write = (pending: Pending): string => JSON.stringify(pending);

const isText = (value: unknown): value is string => typeof value === 'string';

/** What such a field says, or null when it says nothing that we wrote. Lengths are checked where it is posted. */
export function read(field: string): Pending | null {
	let value: unknown;
	try {
		value = JSON.parse(field);
	} catch {
		return null;
	}
	if (typeof value !== 'object' || value === null) return null;
	const { what, draft, question, key, text, kind, parent } = value as Record<string, unknown>;
	if (what === 'question') {
		const known = readDraft(draft);
		return known && { what, draft: known };
	}
	if (what !== 'answer' || !Number.isSafeInteger(question) || !isText(key) || !isKey(key) || !isText(text))
		return null;
	const known = isText(kind) ? kindIn(kind) : null;
	const above = Number.isSafeInteger(parent) ? (parent as number) : null;
	return { what, question: question as number, key, text, kind: known, parent: above };
}

/** A draft out of anything, as this phone or a form may hold it; null when it is none. */
export function readDraft(value: unknown): Draft | null {
	if (typeof value !== 'object' || value === null) return null;
	const { key, title, text, facts, audience } = value as Record<string, unknown>;
	if (!isText(key) || !isKey(key) || !isText(title) || !isText(text) || !Array.isArray(facts)) return null;
	if (audience !== 'everyone' && audience !== 'members') return null;
	return { key, title, text, facts: facts.filter(isText), audience };
}
