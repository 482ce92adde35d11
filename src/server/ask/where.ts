import { error, redirect, type ServerLoadEvent } from '@sveltejs/kit';
import { addressOf } from '#core/ask/address.ts';
import type { Database } from '#server/database/database.ts';
import * as questions from './questions.ts';

/** Leads to the one address of a question: number and words. Not kept, or a title changed back would lead in circles. */
export function toItsOwn(
	{ request, url, setHeaders }: Pick<ServerLoadEvent, 'request' | 'url' | 'setHeaders'>,
	question: { id: number; title: string }
): void {
	const own = addressOf(question);
	if (url.pathname === own || request.method !== 'GET') return;
	setHeaders({ 'cache-control': 'no-cache' });
	redirect(301, own + url.search);
}

/** What was put into another question leads there; there is nothing else. */
export async function elsewhere(db: Database, id: number): Promise<never> {
	const into = await questions.mergedInto(db, id);
	if (into !== null) redirect(301, `/ask/${into}`);
	error(404, 'This question is not here');
}
