import { error } from '@sveltejs/kit';
import { textById } from '#server/run/plans.ts';
import type { RequestHandler } from './$types';

/** A plan as its text. */
export const GET: RequestHandler = ({ params }) => {
	const text = textById(params.plan) ?? error(404, 'There is no such plan here.');
	return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
