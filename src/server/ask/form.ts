import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import type { Told } from '#core/ask/outcome.ts';
import { kindIn } from '#core/ask/answer.ts';
import type { Draft } from '#core/ask/draft.ts';
import { isKey } from '#core/ask/key.ts';
import type { AnswerForm } from '#core/ask/shown.ts';
import { lines, parseAll } from '#core/ask/fact.ts';

/** The form in a request. Anything else that is posted to a page is refused. */
export async function read(request: Request): Promise<FormData> {
	try {
		return await request.formData();
	} catch {
		error(400, 'That was not a form');
	}
}

/** The text of a form's field; a file or nothing is ''. */
export function field(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** A key for a form that has none: pressing its button twice then posts once. */
export const newKey = (): string => randomUUID();

/** The key a form came with; a foreign one is replaced. */
export function keyOf(form: FormData): string {
	const key = field(form, 'key');
	return isKey(key) ? key : newKey();
}

/** The draft in the composer's form. */
export function draftOf(form: FormData): Draft {
	const facts = form.getAll('fact').filter((line) => typeof line === 'string');
	return {
		key: keyOf(form),
		title: field(form, 'title'),
		text: field(form, 'text'),
		facts: lines(parseAll(facts)),
		audience: field(form, 'audience') === 'members' ? 'members' : 'everyone'
	};
}

/** The number of a question or an answer as an address or a form writes it; 0, which nothing has, for anything else. */
export const whole = (text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : 0);

/** What an answer's form holds. */
export function answerOf(form: FormData) {
	return {
		text: field(form, 'text'),
		key: keyOf(form),
		kind: kindIn(field(form, 'kind')),
		parent: whole(field(form, 'parent')) || null
	};
}

/** The pictures a form names, by the names they were given when they were sent. */
export function picturesOf(form: FormData): string[] {
	return form.getAll('picture').filter((name) => typeof name === 'string' && isKey(name)) as string[];
}

/** Back to the question's page, with what was typed and why it did not go. */
export const not = (status: number, form: AnswerForm) => fail(status, form);

/** What somebody signed in does to an answer; whoever is not signed in goes to do so first, and comes back to it. */
export async function signedIn({ request, locals, url }: RequestEvent) {
	const form = await read(request);
	const answer = whole(field(form, 'answer'));
	const there = `#answer-${answer}`;
	if (!locals.member) redirect(303, `/sign-in?then=${encodeURIComponent(url.pathname + there)}`);
	return { member: locals.member, form, answer, there };
}

/** What the form of "Did it get sorted?" says, as it came. */
export function toldOf(form: FormData): Told {
	const several = (name: string) => form.getAll(name).filter((value) => typeof value === 'string');
	return {
		start: field(form, 'start'),
		now: field(form, 'now'),
		tried: several('tried'),
		helped: several('helped'),
		own: field(form, 'own'),
		saw: field(form, 'saw')
	};
}

/** The bytes of a form's file; none where there is no file. */
export async function file(form: FormData, name: string): Promise<Uint8Array> {
	const value = form.get(name);
	return typeof value === 'string' || value === null
		? new Uint8Array()
		: new Uint8Array(await value.arrayBuffer());
}
