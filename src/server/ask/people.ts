import { sql } from 'kysely';
import type { Kind } from '#core/ask/answer.ts';
import type { Person } from '#core/ask/shown.ts';
import { tidy } from '#server/accounts/nickname.ts';
import { LEFT } from '#server/accounts/left.ts';
import type { Database } from '#server/database/database.ts';
import { graduates } from './badges.ts';
import { audiences, type Reader } from './visible.ts';

/** Questions, and answers, shown at most. */
const MOST = 25;

/** What anybody may know of a person: what this reader may read of theirs, and how they marked it. Null when there is none. */
export async function find(db: Database, reader: Reader, nickname: string): Promise<Person | null> {
	const member = await db
		.selectFrom('member')
		.select([
			'id',
			'display_username as name',
			'professional',
			sql<number>`(extract(epoch from created_at) * 1000)::float8`.as('since')
		])
		.where('username', '=', tidy(nickname).toLowerCase())
		.where('id', '<>', LEFT)
		.executeTakeFirst();
	if (!member) return null;
	const [asked, answered, kinds, worn] = await Promise.all([
		questions(db, reader, member.id),
		answers(db, reader, member.id),
		marks(db, reader, member.id),
		graduates(db, [member.id])
	]);
	return { ...member, asked, answered, kinds, graduate: worn.has(member.id) };
}

const questions = (db: Database, reader: Reader, member: string) =>
	db
		.selectFrom('question')
		.select(['id', 'title', 'answers', sql<number>`(extract(epoch from asked_at) * 1000)::float8`.as('at')])
		.where('author', '=', member)
		.where('hidden', 'is', null)
		.where('audience', 'in', audiences(reader))
		.orderBy('id', 'desc')
		.limit(MOST)
		.execute();

/** Answers and replies that this reader may read, and those they are under. */
const read = (db: Database, reader: Reader, member: string) =>
	db
		.selectFrom('answer')
		.innerJoin('question', 'question.id', 'answer.question')
		.leftJoin('answer as top', 'top.id', 'answer.parent')
		.where('answer.author', '=', member)
		.where('answer.hidden', 'is', null)
		.where('question.hidden', 'is', null)
		.where(sql<boolean>`(top.hidden is null or top.hidden = 'deleted')`)
		.where('answer.audience', 'in', audiences(reader))
		.where('question.audience', 'in', audiences(reader));

const answers = (db: Database, reader: Reader, member: string) =>
	read(db, reader, member)
		.select([
			'answer.id',
			'question.id as question',
			'question.title',
			sql<boolean>`answer.helped_at is not null`.as('helped'),
			sql<number>`(extract(epoch from answer.answered_at) * 1000)::float8`.as('at')
		])
		.orderBy('answer.id', 'desc')
		.limit(MOST)
		.execute();

/** The marks on their answers, commonest first. */
async function marks(db: Database, reader: Reader, member: string): Promise<Kind[]> {
	const rows = await read(db, reader, member)
		.select('answer.kind')
		.where('answer.kind', 'is not', null)
		.groupBy('answer.kind')
		.orderBy(sql`count(*)`, 'desc')
		.execute();
	return rows.flatMap(({ kind }) => kind ?? []);
}
