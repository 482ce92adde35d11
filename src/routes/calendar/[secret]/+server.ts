import { LONGEST_PUSH, readPush } from '#core/run/push.ts';
import { db } from '#server/database/database.ts';
import { rate } from '#server/rate.ts';
import * as feeds from '#server/run/feeds.ts';
import { text } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const HOUR = 3_600_000;
const sending = rate(120, HOUR);
const beginning = rate(20, HOUR);

/** The device says what is coming. */
export const PUT: RequestHandler = async ({ params, request, getClientAddress }) => {
	const [who, now] = [getClientAddress(), new Date()];
	if (!sending.allows(who, now.getTime()))
		return text('That is often. Try again in an hour.', { status: 429 });
	const body = await request.text();
	if (body.length > LONGEST_PUSH) return text('That is too much for a calendar.', { status: 413 });
	const reading = readPush(parsed(body));
	if (!reading.ok) return text(reading.reason, { status: 400 });
	if (!(await feeds.exists(db, params.secret)) && !beginning.allows(who, now.getTime()))
		return text('Many calendars began here. Try again in an hour.', { status: 429 });
	const kept = await feeds.put(db, params.secret, reading.push, now);
	return kept ? new Response(null, { status: 204 }) : text('This is no calendar’s address.', { status: 404 });
};

/** The device wants it gone. */
export const DELETE: RequestHandler = async ({ params }) => {
	await feeds.remove(db, params.secret);
	return new Response(null, { status: 204 });
};

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return null;
	}
}
