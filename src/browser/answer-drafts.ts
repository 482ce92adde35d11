import type { Kind } from '#core/ask/answer.ts';

const NAME = 'fourleaf-answer-drafts';

/** Drafts at most; the oldest gives way. */
const MOST = 30;

/** An answer half written on this device. `sent` is whether it is on its way. */
export type AnswerDraft = { text: string; kind: Kind | null; at: number; sent: boolean };

/** Where an answer goes: under a question, or, as a reply, under an answer to it. */
export type Place = { question: number; parent: number | null };

const nameOf = ({ question, parent }: Place) => `${question}/${parent ?? ''}`;

function all(): Record<string, AnswerDraft> {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '{}');
		return typeof kept === 'object' && kept !== null ? (kept as Record<string, AnswerDraft>) : {};
	} catch {
		return {};
	}
}

function write(drafts: Record<string, AnswerDraft>): void {
	const newest = Object.entries(drafts).toSorted(([, a], [, b]) => b.at - a.at);
	try {
		if (newest.length === 0) localStorage.removeItem(NAME);
		else localStorage.setItem(NAME, JSON.stringify(Object.fromEntries(newest.slice(0, MOST))));
	} catch {
		// A private window or a full device keeps none.
	}
}

/** The answer half written there, or null. */
export function kept(place: Place): AnswerDraft | null {
	const draft = all()[nameOf(place)];
	return draft && typeof draft.text === 'string' && draft.text !== '' ? draft : null;
}

/** Keeps it; nothing typed is nothing kept. */
export function keep(place: Place, draft: AnswerDraft): void {
	const { [nameOf(place)]: _, ...others } = all();
	write(draft.text.trim() === '' ? others : { ...others, [nameOf(place)]: draft });
}

/** Those on their way to this question have arrived. */
export function arrived(question: number): void {
	const open = Object.entries(all()).filter(([name, { sent }]) => !(sent && name.startsWith(`${question}/`)));
	write(Object.fromEntries(open));
}
