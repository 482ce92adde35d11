import { fail, redirect } from '@sveltejs/kit';
import { numberIn } from '#core/ask/address.ts';
import { field, read, toldOf } from '#server/ask/form.ts';
import * as followUps from '#server/ask/follow-ups.ts';
import * as letter from '#server/ask/letter.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const question = numberIn(params.id);
	const key = url.searchParams.get('letter');
	const member = (await letter.reader(db, question, key)) ?? locals.member?.id;
	if (!member) redirect(303, `/sign-in?then=${encodeURIComponent(url.pathname)}`);
	const asked = await followUps.openTo(db, member, question);
	// Told already, by the letter or in another tab, or not theirs: the question itself says how it stands.
	if (!asked) redirect(303, `/ask/${question}`);
	return { ...asked, letter: key };
};

const who = async (form: FormData, question: number, signedIn: string | undefined) =>
	(await letter.reader(db, question, field(form, 'letter'))) ?? signedIn;

export const actions: Actions = {
	tell: async ({ request, params, locals }) => {
		const [form, question] = [await read(request), numberIn(params.id)];
		const member = await who(form, question, locals.member?.id);
		const told = toldOf(form);
		if (!member) return fail(401, { says: 'Sign in first, then tell.', told });
		const done = await followUps.tell(db, member, question, told);
		if ('problem' in done) return fail(400, { says: done.problem, told });
		redirect(303, `/ask/${question}`);
	},
	letBe: async ({ request, params, locals }) => {
		const [form, question] = [await read(request), numberIn(params.id)];
		const member = await who(form, question, locals.member?.id);
		if (member) await followUps.letBe(db, member, question);
		redirect(303, `/ask/${question}`);
	}
};
