import { error, redirect } from '@sveltejs/kit';
import { addressOf, numberIn } from '#core/ask/address.ts';
import type { Shown } from '#core/ask/shown.ts';
import { newKey, whole } from '#server/ask/form.ts';
import * as standing from '#server/ask/keep/standing.ts';
import * as inbox from '#server/ask/notify/inbox.ts';
import * as onPage from '#server/ask/on-page.ts';
import * as questions from '#server/ask/questions.ts';
import * as quote from '#server/ask/quote.ts';
import * as thread from '#server/ask/thread.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

/** What was put into another question leads there; there is nothing else. */
async function elsewhere(id: number): Promise<never> {
	const into = await questions.mergedInto(db, id);
	if (into !== null) redirect(301, `/ask/${into}`);
	error(404, 'This question is not here');
}

/** Its one address: number and words. Not kept, or a title changed back would lead in circles. */
function toItsOwn({ request, url, setHeaders }: PageServerLoadEvent, question: Shown): void {
	const own = addressOf(question);
	if (url.pathname === own || request.method !== 'GET') return;
	setHeaders({ 'cache-control': 'no-cache' });
	redirect(301, own + url.search);
}

export const load: PageServerLoad = async (event) => {
	const { member } = event.locals;
	const { searchParams } = event.url;
	const id = numberIn(event.params.id);
	const found = await thread.read(db, member, id);
	if (found === null) return elsewhere(id);
	if (found !== 'closed') toItsOwn(event, found.question);
	if (member) await inbox.markSeen(db, member.id, { question: id });
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
