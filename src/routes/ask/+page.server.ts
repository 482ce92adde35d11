import { redirect } from '@sveltejs/kit';
import * as narrowed from '#core/ask/narrowed.ts';
import { whole } from '#server/ask/form.ts';
import * as log from '#server/ask/keep/log.ts';
import * as follows from '#server/ask/notify/follows.ts';
import { search, without } from '#server/ask/search.ts';
import { db } from '#server/database/database.ts';
import type { PageServerLoad } from './$types';

const PAGE = 25;

export const load: PageServerLoad = async ({ url, locals }) => {
	const reader = locals.member;
	const part = (name: string) => url.searchParams.get(name);
	const filter = narrowed.read(part);
	// A form sends its empty fields too; the address to keep says only what is narrowed.
	if (url.searchParams.values().some((value) => value === '')) redirect(303, narrowed.address(filter));
	const before = whole(part('before') ?? '') || null;
	const page = Math.min(whole(part('page') ?? '') || 1, 100);
	const found = await search(db, reader, filter, { size: PAGE, skip: (page - 1) * PAGE, before });
	const questions = 'problem' in found ? [] : found.questions;
	const isEmpty = questions.length === 0 && before === null && page === 1;
	return {
		questions: await follows.unmuted(db, reader, questions),
		more: 'more' in found && found.more,
		instead: 'instead' in found ? found.instead : null,
		problem: 'problem' in found ? found.problem : null,
		filter,
		page,
		...(isEmpty ? await without(db, reader, filter) : { drop: [], bare: false }),
		member: reader,
		news: await log.news(db, reader),
		now: Date.now()
	};
};
