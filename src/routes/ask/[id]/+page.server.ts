import { error } from '@sveltejs/kit';
import { newKey, whole } from '#server/ask/form.ts';
import * as onPage from '#server/ask/on-page.ts';
import * as quote from '#server/ask/quote.ts';
import * as thread from '#server/ask/thread.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals: { member }, url: { searchParams } }) => {
	const found = await thread.read(db, member, whole(params.id));
	if (found === null) error(404, 'This question is not here');
	const to = whole(searchParams.get('reply') ?? '');
	const quoted = await quote.of(db, member, whole(searchParams.get('quote') ?? ''));
	return {
		thread: found === 'closed' ? null : found,
		member,
		replying: { to, quoted },
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
