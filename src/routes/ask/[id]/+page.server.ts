import { numberIn } from '#core/ask/address.ts';
import { newKey, whole } from '#server/ask/form.ts';
import * as standing from '#server/ask/keep/standing.ts';
import * as inbox from '#server/ask/notify/inbox.ts';
import * as onPage from '#server/ask/on-page.ts';
import * as quote from '#server/ask/quote.ts';
import * as thread from '#server/ask/thread.ts';
import * as where from '#server/ask/where.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { member } = event.locals;
	const { searchParams } = event.url;
	const id = numberIn(event.params.id);
	const found = await thread.read(db, member, id);
	if (found === null) return where.elsewhere(db, id);
	if (found !== 'closed') where.toItsOwn(event, found.question);
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
