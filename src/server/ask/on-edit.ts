import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { dangerList } from '#core/ask/danger-list.ts';
import { speaksOfDanger } from '#core/ask/danger-words.ts';
import * as drafts from '#core/ask/draft.ts';
import type { DangerGroup, EditForm } from '#core/ask/shown.ts';
import { db } from '#server/database/database.ts';
import { help } from '#server/help.ts';
import * as edit from './edit.ts';
import { answerOf, draftOf, read } from './form.ts';
import * as markdown from './markdown.ts';
import * as posts from './post.ts';
import { takeDown } from './take-down.ts';

/** What one can do on the page to change one's own words on, each by a form that works without script. */

/** The danger list where the words speak of one of its lines. */
export const inView = (typed: { title: string; text: string }): { danger?: DangerGroup[] } =>
	speaksOfDanger(typed) ? { danger: dangerList(help()) } : {};
const not = (form: EditForm) => fail(400, { ...form, ...inView(form.typed) });
const SIGNED_OUT = 'You are signed out. Sign in in another tab, then save here: your words are still below.';

/** Saves the change. */
export async function save({ request, params, locals }: RequestEvent) {
	const form = await read(request);
	const typed = { ...draftOf(form), kind: answerOf(form).kind };
	const post = posts.read(params);
	if (!locals.member || !post) return not({ typed, says: SIGNED_OUT });
	const done = await change(locals.member.id, post, typed);
	if ('post' in done) redirect(303, await posts.addressOf(db, done.post));
	return not({ typed, says: done.problem });
}

async function change(
	member: string,
	{ question, answer }: posts.Post,
	typed: EditForm['typed']
): Promise<edit.Edited> {
	if (answer === null) {
		const fit = drafts.question(typed);
		if ('problems' in fit) return { problem: fit.problems.title ?? fit.problems.text ?? '' };
		return edit.question(db, member, question, fit.question);
	}
	const fit = drafts.answer(typed.text);
	if ('problem' in fit) return fit;
	const to = { body: fit.body, kind: typed.kind, audience: typed.audience };
	return edit.answer(db, member, { question, answer }, to);
}

/** Shows how it would look. */
export async function preview({ request }: RequestEvent) {
	const form = await read(request);
	const typed = { ...draftOf(form), kind: answerOf(form).kind };
	return { typed, preview: markdown.read(typed.text), ...inView(typed) } satisfies EditForm;
}

/** Takes it down for good. */
export async function down({ request, params, locals }: RequestEvent) {
	const typed = { ...draftOf(await read(request)), kind: null };
	const post = posts.read(params);
	if (!locals.member || !post) return not({ typed, says: SIGNED_OUT });
	const done = await takeDown(db, locals.member.id, post);
	if ('problem' in done) return not({ typed, says: done.problem });
	redirect(303, post.answer === null ? '/ask?down' : await posts.addressOf(db, { ...post, answer: null }));
}
