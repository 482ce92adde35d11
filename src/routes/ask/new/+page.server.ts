import { fail, redirect } from '@sveltejs/kit';
import { dangerList } from '#core/ask/danger-list.ts';
import { help } from '#server/help.ts';
import { speaksOfDanger } from '#core/ask/danger-words.ts';
import { question, type Draft } from '#core/ask/draft.ts';
import * as pending from '#core/ask/pending.ts';
import type { ComposerForm } from '#core/ask/shown.ts';
import { askedBefore } from '#server/ask/asked-before.ts';
import * as carry from '#server/ask/carry.ts';
import { draftOf, field, newKey, read } from '#server/ask/form.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

const inView = (draft: Draft) => (speaksOfDanger(draft) ? { danger: dangerList(help()) } : {});
const not = (status: number, form: ComposerForm) => fail(status, { ...form, ...inView(form.draft) });

export const load: PageServerLoad = () => ({ key: newKey() });

export const actions: Actions = {
	before: async ({ request, locals }) => {
		const draft = draftOf(await read(request));
		const before = await askedBefore(db, locals.member, draft);
		return { draft, before, ...inView(draft) } satisfies ComposerForm;
	},
	ask: async ({ request, locals }) => {
		const form = await read(request);
		const draft = draftOf(form);
		const fit = question(draft);
		if ('problems' in fit) return not(400, { draft, problems: fit.problems });
		if (speaksOfDanger(draft) && field(form, 'seen') === '') return not(409, { draft, unseen: true });
		const waiting = { what: 'question', draft } as const;
		if (!locals.member) return not(401, { draft, pending: pending.write(waiting) });
		const posted = await carry.post(db, locals.member.id, waiting);
		if ('problem' in posted) return not(429, { draft, says: posted.problem });
		redirect(303, posted.at);
	}
};
