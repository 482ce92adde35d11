import type { RequestEvent } from '@sveltejs/kit';
import { linksIn } from '#core/ask/link.ts';
import * as machine from '#core/ask/machine.ts';
import type { Database } from '#server/database/database.ts';
import { field } from '../form.ts';
import * as byAddress from './by-address.ts';

/**
 * What stops a form with somebody's words before it is posted, in a sentence that keeps the words; null for nearly
 * everybody. For every way to post, once, before the words go on.
 */
export async function stop(
	db: Database,
	{ getClientAddress }: Pick<RequestEvent, 'getClientAddress'>,
	form: FormData
): Promise<string | null> {
	const began = Number(field(form, 'began'));
	const again = machine.pause({
		trap: field(form, 'website'),
		tookMs: began > 0 ? Date.now() - began : null,
		links: linksIn(field(form, 'text')).length
	});
	if (again) return again;
	return (await byAddress.allows(db, getClientAddress(), 'post')) ? null : byAddress.TOO_MANY;
}
