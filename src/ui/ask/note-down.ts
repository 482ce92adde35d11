import { drop } from '#browser/ask-draft.ts';
import { diary } from '#browser/diary.svelte.ts';

/**
 * Notes in this device's diary that its owner wrote, and lets the draft go. `count` is how many of their questions or
 * answers stand under that question, so that coming back to the page notes nothing twice.
 */
export async function noteDown(what: 'question' | 'answer', question: string, count: number): Promise<void> {
	if (what === 'question') drop();
	const noted = diary.now.writings.filter((each) => each.what === what && each.question === question);
	if (noted.length < count) await diary.append({ kind: 'wrote', what, question });
}
