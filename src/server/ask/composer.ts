import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { dangerList } from '#core/ask/danger-list.ts';
import { speaksOfDanger } from '#core/ask/danger-words.ts';
import { factsInWords, question, type Draft } from '#core/ask/draft.ts';
import { lines } from '#core/ask/fact.ts';
import * as pending from '#core/ask/pending.ts';
import type { ComposerForm } from '#core/ask/shown.ts';
import { db } from '#server/database/database.ts';
import { help } from '#server/help.ts';
import { askedBefore } from './asked-before.ts';
import * as carry from './carry.ts';
import { draftOf, field, picturesOf, read } from './form.ts';
import * as gate from './keep/gate.ts';
import * as markdown from './markdown.ts';

/** What one can do on the page to ask on, each by a form that works without script. */

/** What the page would read out of the words itself, had it a script. */
const told = (draft: Draft) => ({
	inWords: lines(factsInWords(draft.title, draft.text, [])),
	...(speaksOfDanger(draft) && { danger: dangerList(help()) })
});
const not = (status: number, form: ComposerForm) => fail(status, { ...form, ...told(form.draft) });

/** Shows who asked the same before. */
export async function before({ request, locals }: RequestEvent) {
	const draft = draftOf(await read(request));
	const found = await askedBefore(db, locals.member, draft);
	return { draft, before: found, ...told(draft) } satisfies ComposerForm;
}

/** Shows how the question would look. */
export async function preview({ request }: RequestEvent) {
	const draft = draftOf(await read(request));
	return { draft, preview: markdown.read(draft.text), ...told(draft) } satisfies ComposerForm;
}

/** Asks, or says why not, with everything that was typed. */
export async function ask(event: RequestEvent) {
	const { locals } = event;
	const form = await read(event.request);
	const draft = draftOf(form);
	const fit = question(draft);
	if ('problems' in fit) return not(400, { draft, problems: fit.problems });
	if (speaksOfDanger(draft) && field(form, 'seen') === '') return not(409, { draft, unseen: true });
	const stop = await gate.stop(db, event, form);
	if (stop) return not(429, { draft, says: stop });
	const waiting = { what: 'question', draft } as const;
	if (!locals.member) return not(401, { draft, pending: pending.write(waiting) });
	const posted = await carry.post(db, locals.member.id, waiting, picturesOf(form));
	if ('problem' in posted) return not(429, { draft, says: posted.problem });
	redirect(303, posted.at);
}
