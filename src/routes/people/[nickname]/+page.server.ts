import { error, redirect } from '@sveltejs/kit';
import * as badges from '#server/ask/badges.ts';
import * as follows from '#server/ask/notify/follows.ts';
import * as people from '#server/ask/people.ts';
import { db } from '#server/database/database.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ params, locals }) => {
	const person = await people.find(db, locals.member, params.nickname);
	if (!person) error(404, 'Nobody here is called that');
	const wishes = await follows.of(db, locals.member, 'person', person.id);
	return { person, wishes, mine: person.id === locals.member?.id, now: Date.now() };
};

/** Only on one's own page, and only about oneself. */
const own = (change: (member: string) => Promise<void>) => async (event: RequestEvent) => {
	const { member } = event.locals;
	if (!member) redirect(303, `/sign-in?then=${encodeURIComponent(event.url.pathname)}`);
	await change(member.id);
	redirect(303, event.url.pathname);
};

export const actions: Actions = {
	wear: own((member) => badges.give(db, member, 'diary')),
	takeOff: own((member) => badges.takeOff(db, member))
};
