import { redirect, type RequestEvent } from '@sveltejs/kit';
import { numberIn } from '#core/ask/address.ts';
import { dangerList } from '#core/ask/danger-list.ts';
import { speaksOfDanger } from '#core/ask/danger-words.ts';
import * as pending from '#core/ask/pending.ts';
import { db } from '#server/database/database.ts';
import { help as numbers } from '#server/help.ts';
import * as carry from './carry.ts';
import { answerOf, field, not, picturesOf, read, signedIn } from './form.ts';
import * as gate from './keep/gate.ts';
import * as helped from './helped.ts';
import * as markdown from './markdown.ts';
import * as thanks from './thanks.ts';

/** What one can do on a question's page, each by a form that works without script. */

const inView = (text: string) =>
	speaksOfDanger({ title: '', text }) ? { danger: dangerList(numbers()) } : {};
const UNSEEN =
	'Nothing is sent yet. The danger signs are below your words: read them first, then post if you like.';

/** Shows how an answer would look. */
export async function preview({ request }: RequestEvent) {
	const typed = answerOf(await read(request));
	return { ...typed, preview: markdown.read(typed.text), ...inView(typed.text) };
}

/** Answers the question, or replies to an answer. */
export async function answer(event: RequestEvent) {
	const { request, params, locals } = event;
	const form = await read(request);
	const typed = { ...answerOf(form), ...inView(field(form, 'text')) };
	if (typed.danger && field(form, 'seen') === '') return not(409, { ...typed, says: UNSEEN });
	const stop = await gate.stop(db, event, form);
	if (stop) return not(429, { ...typed, says: stop });
	const { danger: _, ...words } = typed;
	const waiting = { what: 'answer', question: numberIn(params.id ?? ''), ...words } as const;
	if (!locals.member) return not(401, { ...typed, pending: pending.write(waiting) });
	const posted = await carry.post(db, locals.member.id, waiting, picturesOf(form));
	if ('problem' in posted) return not(400, { ...typed, says: posted.problem });
	redirect(303, posted.at);
}

/** Says thanks, or takes it back. */
export async function thank(event: RequestEvent) {
	const { member, form, answer, there } = await signedIn(event);
	const change = field(form, 'give') === 'no' ? thanks.takeBack : thanks.give;
	const done = await change(db, member.id, answer);
	if ('problem' in done) return not(400, done);
	redirect(303, event.url.pathname + there);
}

/** Says that an answer is what helped, or takes it back. */
export async function help(event: RequestEvent) {
	const { member, form, answer, there } = await signedIn(event);
	const done = await helped.mark(db, member.id, answer, field(form, 'mark') !== 'no');
	if ('problem' in done) return not(400, done);
	redirect(303, event.url.pathname + there);
}
