import { error } from '@sveltejs/kit';
import { numberIn } from '#core/ask/address.ts';
import { cached } from '#server/ask/reach/cached.ts';
import * as card from '#server/ask/reach/card.ts';
import * as questions from '#server/ask/questions.ts';
import { keep } from '#server/run/kept.ts';
import { db } from '#server/database/database.ts';
import type { RequestHandler } from './$types';

const kept = keep<Buffer<ArrayBuffer>>(8 * 1024 * 1024, ({ length }) => length);

/** A question's card, as every visitor may see it: without words where it is for members. */
export const GET: RequestHandler = async ({ request, params }) => {
	const found = await questions.find(db, null, numberIn(params.id));
	if (found === null) error(404, 'This question is not here');
	const said = found === 'closed' || found.gone ? null : { title: found.title, facts: found.facts };
	return cached(request, 'image/png', await kept.get(JSON.stringify(said), () => card.png(said)));
};
