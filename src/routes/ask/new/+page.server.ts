import * as composer from '#server/ask/composer.ts';
import { newKey } from '#server/ask/form.ts';
import * as standing from '#server/ask/keep/standing.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	key: newKey(),
	now: Date.now(),
	member: locals.member !== null,
	notice: await standing.notice(db, locals.member?.id, 'questions')
});

export const actions: Actions = { before: composer.before, ask: composer.ask, preview: composer.preview };
