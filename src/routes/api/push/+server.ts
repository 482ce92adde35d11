import { error } from '@sveltejs/kit';
import * as push from '#server/ask/notify/push.ts';
import { db } from '#server/database/database.ts';
import type { RequestHandler } from './$types';

/** A signed-in member's device wants notifications. */
export const POST: RequestHandler = async ({ request, locals }) => {
	if (!locals.member) error(401, 'Sign in first');
	const device = push.device(await request.json().catch(() => null));
	if (!device) error(400, 'This is no device that can be told');
	await push.add(db, locals.member.id, device);
	return new Response(null, { status: 204 });
};

/** And no longer. */
export const DELETE: RequestHandler = async ({ request, locals }) => {
	if (!locals.member) error(401, 'Sign in first');
	const device = push.device(await request.json().catch(() => null));
	if (device) await push.remove(db, locals.member.id, device.endpoint);
	return new Response(null, { status: 204 });
};
