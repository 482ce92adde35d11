import type { Database } from '#server/database/database.ts';
import type { Post } from './post.ts';

/** Pictures under one post at most. */
export const MOST = 4;

/** Puts a person's own pictures under their post; anybody else's, and more than fit, are left out. */
export async function attach(
	transaction: Database,
	owner: string,
	{ question, answer }: Post,
	pictures: readonly string[]
): Promise<void> {
	if (pictures.length === 0) return;
	await transaction
		.updateTable('picture')
		.set(answer === null ? { question } : { answer })
		.where('id', 'in', pictures.slice(0, MOST))
		.where('owner', '=', owner)
		.where('question', 'is', null)
		.where('answer', 'is', null)
		.where('deleted_at', 'is', null)
		.execute();
}
