import { error, redirect } from '@sveltejs/kit';
import { newKey, whole } from '#server/ask/form.ts';
import * as standing from '#server/ask/keep/standing.ts';
import * as inbox from '#server/ask/notify/inbox.ts';
import * as onPage from '#server/ask/on-page.ts';
import * as questions from '#server/ask/questions.ts';
import * as quote from '#server/ask/quote.ts';
import * as thread from '#server/ask/thread.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

/** What was put into another question leads there; there is nothing else. */
async function elsewhere(id: number): Promise<never> {
	const into = await questions.mergedInto(db, id);
	if (into !== null) redirect(301, `/ask/${into}`);
	error(404, 'This question is not here');
}

export const load: PageServerLoad = async ({ params, locals: { member }, url: { searchParams } }) => {
	const found = await thread.read(db, member, whole(params.id));
	if (found === null) return elsewhere(whole(params.id));
	if (member) await inbox.markSeen(db, member.id, { question: whole(params.id) });
	const to = whole(searchParams.get('reply') ?? '');
	const quoted = await quote.of(db, member, whole(searchParams.get('quote') ?? ''));
	return {
		thread: found === 'closed' ? null : found,
		member,
		replying: { to, quoted },
		notice: await standing.near(db, member),
		key: newKey(),
		now: Date.now()
	};
};

export const actions: Actions = {
	preview: onPage.preview,
	answer: onPage.answer,
	thank: onPage.thank,
	helped: onPage.help
};
