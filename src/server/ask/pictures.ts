import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { tidyLine } from '#core/ask/text.ts';
import type { Picture } from '#core/ask/shown.ts';
import type { Database } from '#server/database/database.ts';
import { mayPicture } from './keep/standing.ts';
import { draw } from './picture-file.ts';
import type { Post } from './post.ts';
import { sees, type Reader } from './visible.ts';

/** Pictures under one post at most. */
export const MOST = 4;

/** Letters of the words for people who cannot see a picture. */
const ALT_LIMIT = 300;

type Taken = { name: string } | { problem: string };

/**
 * Takes a picture in, made anew from its pixels. Nobody else sees it until it stands under a post: `attach` puts it
 * there, within two days. `alt` is what it shows, in words.
 */
export async function take(db: Database, owner: string, bytes: Uint8Array, alt: string): Promise<Taken> {
	const words = [...tidyLine(alt)].slice(0, ALT_LIMIT).join('');
	if (words === '') return { problem: 'Say in a few words what it shows, for people who cannot see it.' };
	const full = await mayPicture(db, owner, await today(db, owner));
	if (full) return { problem: full };
	const drawn = await draw(bytes);
	if ('problem' in drawn) return drawn;
	const { width, height, sizes } = drawn;
	const id = randomUUID();
	return db.transaction().execute(async (transaction) => {
		await clearAway(transaction);
		await transaction.insertInto('picture').values({ id, owner, alt: words, width, height }).execute();
		await transaction
			.insertInto('picture_size')
			.values(sizes.map((size) => ({ picture: id, ...size })))
			.execute();
		return { name: id };
	});
}

async function today(db: Database, owner: string): Promise<number> {
	const { count } = await db
		.selectFrom('picture')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('owner', '=', owner)
		.where('added_at', '>', sql<Date>`now() - interval '1 day'`)
		.executeTakeFirstOrThrow();
	return count;
}

const under = ({ question, answer }: Post) =>
	answer === null ? { column: 'question' as const, id: question } : { column: 'answer' as const, id: answer };

/** Puts a person's own pictures under their post; anybody else's, and more than fit, are left out. */
export async function attach(
	transaction: Database,
	owner: string,
	post: Post,
	names: readonly string[]
): Promise<void> {
	const { column, id } = under(post);
	const count = names.length > 0 ? (await of(transaction, post)).length : 0;
	const fit = names.slice(0, MOST - count);
	if (fit.length === 0) return;
	await transaction
		.updateTable('picture')
		.set({ [column]: id })
		.where('id', 'in', fit)
		.where('owner', '=', owner)
		.where('question', 'is', null)
		.where('answer', 'is', null)
		.where('deleted_at', 'is', null)
		.execute();
}

/** The pictures under one post, in the order they came. */
export async function of(db: Database, post: Post): Promise<Picture[]> {
	const { column, id } = under(post);
	return db
		.selectFrom('picture')
		.select(['id as name', 'alt', 'width', 'height'])
		.where(column, '=', id)
		.where('deleted_at', 'is', null)
		.orderBy('added_at')
		.execute();
}

/** As a column of a statement about questions or answers: the pictures under each. */
export const shown = (post: 'question' | 'answer') => sql<Picture[]>`coalesce((
	select json_agg(json_build_object('name', id, 'alt', alt, 'width', width, 'height', height) order by added_at)
	from picture where picture.${sql.ref(post)} = ${sql.ref(`${post}.id`)} and deleted_at is null), '[]')`;

/** The bytes of a picture in a size, for whoever may see its post; its owner also before it is posted. */
export async function bytes(
	db: Database,
	reader: Reader,
	name: string,
	size: 'small' | 'large'
): Promise<Buffer | 'gone' | null> {
	const found = await db
		.selectFrom('picture')
		.leftJoin('answer', 'answer.id', 'picture.answer')
		.select([
			'picture.owner',
			'picture.deleted_at',
			'picture.answer',
			sql<number | null>`coalesce(picture.question, answer.question)`.as('question')
		])
		.where('picture.id', '=', name)
		.executeTakeFirst();
	if (!found) return null;
	if (found.deleted_at) return 'gone';
	const { question, answer, owner } = found;
	const open = question === null ? reader?.id === owner : await sees(db, reader, { question, answer });
	if (!open) return null;
	return sized(db, name, size);
}

async function sized(db: Database, name: string, size: 'small' | 'large'): Promise<Buffer | null> {
	const kept = await db
		.selectFrom('picture_size')
		.select('bytes')
		.where('picture', '=', name)
		.orderBy('width', size === 'small' ? 'asc' : 'desc')
		.executeTakeFirst();
	return kept?.bytes ?? null;
}

/** The same without asking who reads, for a copy of everything. */
export const large = (db: Database, name: string): Promise<Buffer | null> => sized(db, name, 'large');

/** Deletes one's own picture, at any time: its bytes and its words are gone at once, from every address. */
export async function remove(db: Database, owner: string, name: string): Promise<boolean> {
	return db.transaction().execute(async (transaction) => {
		const { numUpdatedRows } = await transaction
			.updateTable('picture')
			.set({ deleted_at: sql<Date>`now()`, alt: '' })
			.where('id', '=', name)
			.where('owner', '=', owner)
			.where('deleted_at', 'is', null)
			.executeTakeFirst();
		if (numUpdatedRows === 0n) return false;
		await transaction.deleteFrom('picture_size').where('picture', '=', name).execute();
		return true;
	});
}

/** Clears away what was sent and never stood under a post. */
async function clearAway(db: Database): Promise<void> {
	await db
		.deleteFrom('picture')
		.where('question', 'is', null)
		.where('answer', 'is', null)
		.where('added_at', '<', sql<Date>`now() - interval '2 days'`)
		.execute();
}
