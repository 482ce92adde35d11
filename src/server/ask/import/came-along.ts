import { sql, type RawBuilder } from 'kysely';
import { isKey } from '#core/ask/key.ts';
import type { Database } from '#server/database/database.ts';
import { draw } from '../picture-file.ts';
import { recount } from '../what-helped.ts';
import type { Picture, Wording, Went } from './brought.ts';

/** A post that is here, by the key it came with or was made with here; its id is null once it is gone. */
type Here = { id: number | null } | null;

export const question = (db: Database, key: string, author: string): Promise<Here> =>
	first(
		db,
		sql`select question as id from imported where key = ${key} and answer is null
		union all select id from question where author = ${author} and key = ${made(key)}`
	);

export const answer = (db: Database, key: string, author: string): Promise<Here> =>
	first(
		db,
		sql`select answer as id from imported where key = ${key}
		union all select id from answer where author = ${author} and key = ${made(key)}`
	);

const made = (key: string) => sql`${isKey(key) ? key : null}::uuid`;

async function first(db: Database, query: RawBuilder<unknown>): Promise<Here> {
	const { rows } = await sql<{ id: number | null }>`${query} limit 1`.execute(db);
	return rows[0] ?? null;
}

/** How a post was worded before. */
export async function wordings(
	db: Database,
	post: { question: number } | { answer: number },
	before: readonly Wording[] = []
): Promise<void> {
	const { question, answer } = { question: null, answer: null, ...post };
	for (const { title, text, until } of before)
		await sql`insert into wording (question, answer, title, body, replaced_at)
			values (${question}, ${answer}, ${title}, ${text}, ${until})`.execute(db);
}

/**
 * What came of a question, and its part in the counts. It is not asked about again: who was brought over cannot sign in
 * to answer, and everybody asked is counted.
 */
export async function went(db: Database, member: string, question: number, told: Went): Promise<void> {
	const { area, band, onset, side, start, asked } = told;
	const now = sql<Date>`now()`;
	await db
		.insertInto('follow_up')
		.values({
			...{ question, member, area, band, onset, side, start, round: told.told.length > 1 ? 2 : 1 },
			...{ due_at: now, asked_at: asked === null ? null : new Date(asked), closed_at: now }
		})
		.execute();
	for (const { at, ...said } of told.told)
		await db
			.insertInto('outcome')
			.values({ ...said, question, told_at: new Date(at) })
			.execute();
	await recount(db, member, area);
}

/** A picture under its post, made anew from its pixels like every picture. Nothing when it is here, or was and is deleted. */
export async function picture(
	db: Database,
	{ key, under, at, alt, data }: Picture,
	owner: string
): Promise<0 | 1 | { why: string }> {
	const ofAnswer = (await answer(db, under, owner))?.id ?? null;
	const ofQuestion = ofAnswer === null ? ((await question(db, under, owner))?.id ?? null) : null;
	if (ofAnswer === null && ofQuestion === null) return { why: 'There is no post that it belongs to.' };
	const here = await db.selectFrom('picture').select('id').where('id', '=', key).executeTakeFirst();
	if (here) return 0;
	const drawn = await draw(Buffer.from(data, 'base64'));
	if ('problem' in drawn) return { why: drawn.problem };
	const { width, height, sizes } = drawn;
	await sql`insert into picture (id, owner, question, answer, alt, width, height, added_at)
		values (${key}, ${owner}, ${ofQuestion}, ${ofAnswer}, ${alt}, ${width}, ${height}, ${at})`.execute(db);
	await db
		.insertInto('picture_size')
		.values(sizes.map((size) => ({ picture: key, ...size })))
		.execute();
	return 1;
}
