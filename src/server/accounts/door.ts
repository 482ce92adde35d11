import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import * as pending from '#core/ask/pending.ts';
import type { DoorForm } from '#core/ask/shown.ts';
import * as carry from '#server/ask/carry.ts';
import { field } from '#server/ask/form.ts';
import type { Database } from '#server/database/database.ts';
import type { Entered } from './accounts.ts';
import { enter, onward } from './enter.ts';
import * as session from './session.ts';

type Typed = { nickname: string; password: string };
type Way = (db: Database, typed: Typed, address: string) => Promise<Entered>;

/** Back to the door, with everything but the password still in its form. */
export const not = (form: DoorForm) => fail(400, form);

/** What a person wrote before they came to the door; the form carries it on. */
export function carried(form: FormData): DoorForm {
	const waiting = pending.read(field(form, 'pending'));
	return {
		nickname: field(form, 'nickname').slice(0, 100),
		pending: waiting ? pending.write(waiting) : '',
		then: onward(field(form, 'then'))
	};
}

/** Goes through the door one way or the other, posts what was waiting, and goes on to where that is. */
export async function through(db: Database, event: RequestEvent, form: FormData, way: Way) {
	const shown = carried(form);
	const typed = { nickname: field(form, 'nickname'), password: field(form, 'password') };
	const entered = await way(db, typed, event.getClientAddress());
	if ('problem' in entered) return not({ ...shown, problem: entered.problem });
	enter(event, entered.cookie);
	const waiting = pending.read(shown.pending);
	if (!waiting) redirect(303, shown.then);
	const member = await session.read(db, entered.cookie);
	const posted = await carry.post(db, member?.id ?? '', waiting);
	if ('problem' in posted) return not({ ...shown, inside: posted.problem });
	redirect(303, posted.at);
}
