import { addressOf } from '#core/ask/address.ts';
import * as drafts from '#core/ask/draft.ts';
import type { Pending } from '#core/ask/pending.ts';
import type { Database } from '#server/database/database.ts';
import * as answers from './answers.ts';
import * as posts from './post.ts';
import * as questions from './questions.ts';

/** Where the person finds what they wrote, or why it did not go, in a sentence. */
export type Posted = { at: string } | { problem: string };

/**
 * Posts what a person wrote: at once when they have an account, after joining when they had none. `pictures` are their
 * own to put under it.
 */
export async function post(
	db: Database,
	member: string,
	pending: Pending,
	pictures: readonly string[] = []
): Promise<Posted> {
	switch (pending.what) {
		case 'question': {
			const fit = drafts.question(pending.draft);
			if ('problems' in fit) return { problem: fit.problems.title ?? fit.problems.text ?? '' };
			const asked = await questions.ask(db, member, fit.question, pictures);
			return 'problem' in asked
				? asked
				: { at: `${addressOf({ id: asked.id, title: fit.question.title })}?asked` };
		}
		case 'answer': {
			const fit = drafts.answer(pending.text);
			if ('problem' in fit) return fit;
			const { question, key, kind, parent } = pending;
			const done = await answers.post(db, member, { question, key, kind, parent, body: fit.body, pictures });
			if ('problem' in done) return done;
			const there = await posts.addressOf(db, { question, answer: done.id });
			return { at: there.replace('#', '?answered#') };
		}
		default:
			return pending satisfies never;
	}
}
