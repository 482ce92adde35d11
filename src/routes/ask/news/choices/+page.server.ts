import { fail } from '@sveltejs/kit';
import { field, read } from '#server/ask/form.ts';
import { member } from '#server/ask/keep/door.ts';
import * as choices from '#server/ask/notify/choices.ts';
import * as push from '#server/ask/notify/push.ts';
import { db } from '#server/database/database.ts';
import * as mail from '#server/mail.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	choice: await choices.of(db, member(event).id),
	mail: mail.isOpen(),
	push: (await push.keys(db)).publicKey
});

export const actions: Actions = {
	address: async (event) => {
		const address = field(await read(event.request), 'address');
		const chosen = await choices.choose(db, member(event).id, address);
		if ('problem' in chosen) return fail(400, { says: chosen.problem, address });
		const link = `${event.url.origin}/ask/news/confirm?token=${chosen.token}`;
		const text = `To get news from Fourleaf at this address, open this link within two days:\n${link}\n\nIf you did not ask for this, do nothing.`;
		await mail.send({ to: address.trim(), subject: 'Confirm your address', text });
		return { done: 'A letter is on its way. Open the link in it.' };
	},
	kinds: async (event) => {
		const form = await read(event.request);
		const kinds = form.getAll('kind').filter((kind) => typeof kind === 'string');
		await choices.change(db, member(event).id, kinds, field(form, 'digest') !== '');
		return { done: 'Kept.' };
	},
	drop: async (event) => {
		await choices.drop(db, member(event).id);
		return { done: 'Your address is forgotten. No more mail comes.' };
	}
};
