import { answer } from '#server/ask/reach/api/answer.ts';
import { db } from '#server/database/database.ts';
import type { RequestHandler } from './$types';

/** The whole API, by its table. */
export const fallback: RequestHandler = ({ request, getClientAddress }) =>
	answer(db, request, getClientAddress());
