import { error, fail, redirect } from '@sveltejs/kit';
import * as pending from '#core/ask/pending.ts';
import type { AnswerForm } from '#core/ask/shown.ts';
import * as carry from '#server/ask/carry.ts';
import { field, keyOf, newKey, read, whole } from '#server/ask/form.ts';
import * as thanks from '#server/ask/thanks.ts';
import * as thread from '#server/ask/thread.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const found = await thread.read(db, locals.member, whole(params.id));
	if (found === null) error(404, 'This question is not here');
	return { thread: found === 'closed' ? null : found, member: locals.member, key: newKey(), now: Date.now() };
};

const not = (status: number, form: AnswerForm) => fail(status, form);

export const actions: Actions = {
	answer: async ({ request, params, locals }) => {
		const form = await read(request);
		const [text, key] = [field(form, 'text'), keyOf(form)];
		const waiting = { what: 'answer', question: whole(params.id), key, text } as const;
		if (!locals.member) return not(401, { text, key, pending: pending.write(waiting) });
		const posted = await carry.post(db, locals.member.id, waiting);
		if ('problem' in posted) return not(400, { text, key, says: posted.problem });
		redirect(303, posted.at);
	},
	thank: async ({ request, locals, url }) => {
		const form = await read(request);
		const there = `#answer-${whole(field(form, 'answer'))}`;
		if (!locals.member) redirect(303, `/sign-in?then=${encodeURIComponent(url.pathname + there)}`);
		const change = field(form, 'give') === 'no' ? thanks.takeBack : thanks.give;
		const done = await change(db, locals.member.id, whole(field(form, 'answer')));
		if ('problem' in done) return not(400, { thanksProblem: done.problem });
		redirect(303, `/ask/${done.question}${there}`);
	}
};
