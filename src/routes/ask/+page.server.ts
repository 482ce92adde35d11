import { AREAS } from '#core/ask/area.ts';
import { tidyLine } from '#core/ask/text.ts';
import * as log from '#server/ask/keep/log.ts';
import * as questions from '#server/ask/questions.ts';
import { db } from '#server/database/database.ts';
import type { PageServerLoad } from './$types';

const PAGE = 25;

export const load: PageServerLoad = async ({ url, locals }) => {
	const reader = locals.member;
	const words = tidyLine((url.searchParams.get('q') ?? '').slice(0, 200));
	const week = whole(url.searchParams.get('week'), 2);
	const named = url.searchParams.get('area') ?? '';
	const area = Object.hasOwn(AREAS, named) ? named : undefined;
	const unanswered = url.searchParams.get('answers') === 'none';
	const before = whole(url.searchParams.get('before'), 15);
	const found = words
		? await questions.search(db, reader, words, PAGE + 1)
		: await questions.list(db, reader, { week, area, unanswered, before }, PAGE + 1);
	return {
		questions: found.slice(0, PAGE),
		more: !words && found.length > PAGE,
		filter: { words, week: week ?? null, area: area ?? null, unanswered, before: before ?? null },
		member: locals.member,
		news: await log.news(db, reader),
		now: Date.now()
	};
};

function whole(text: string | null, digits: number): number | undefined {
	return text !== null && /^\d+$/.test(text) && text.length <= digits ? Number(text) : undefined;
}
