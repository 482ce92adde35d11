import { error, fail, redirect } from '@sveltejs/kit';
import * as pending from '#core/ask/pending.ts';
import * as answers from '#server/ask/answers.ts';
import { askedBefore } from '#server/ask/asked-before.ts';
import * as carry from '#server/ask/carry.ts';
import { field, keyOf, newKey, read, whole } from '#server/ask/form.ts';
import * as questions from '#server/ask/questions.ts';
import * as thanks from '#server/ask/thanks.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const reader = locals.member?.id ?? null;
	const question = await questions.find(db, reader, whole(params.id));
	if (question === null) error(404, 'This question is not here');
	if (question === 'closed') return { question: null, member: null, id: whole(params.id) };
	const typed = { title: question.title, text: question.body, facts: question.facts };
	const [given, before] = await Promise.all([
		answers.of(db, reader, question.id),
		askedBefore(db, reader, typed, 3, question.id)
	]);
	return { question, answers: given, before, member: locals.member, key: newKey(), now: Date.now() };
};

export const actions: Actions = {
	answer: async ({ request, params, locals }) => {
		const form = await read(request);
		const [text, key] = [field(form, 'text'), keyOf(form)];
		const waiting = { what: 'answer', question: whole(params.id), key, text } as const;
		if (!locals.member) return fail(401, { text, key, pending: pending.write(waiting) });
		const posted = await carry.post(db, locals.member.id, waiting);
		if ('problem' in posted) return fail(400, { text, key, says: posted.problem });
		redirect(303, posted.at);
	},
	thank: async ({ request, locals, url }) => {
		const form = await read(request);
		const answer = whole(field(form, 'answer'));
		if (!locals.member)
			redirect(303, `/sign-in?then=${encodeURIComponent(`${url.pathname}#answer-${answer}`)}`);
		const change = field(form, 'give') === 'no' ? thanks.takeBack : thanks.give;
		const done = await change(db, locals.member.id, answer);
		if ('problem' in done) return fail(400, { thanksProblem: done.problem });
		redirect(303, `/ask/${done.question}#answer-${answer}`);
	}
};
