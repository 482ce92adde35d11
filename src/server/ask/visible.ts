import { sql, type RawBuilder } from 'kysely';
import type { Audience } from '#core/ask/draft.ts';
import type { Mark } from '#core/ask/shown.ts';
import { looksAfter } from '#core/ask/keeper.ts';
import type { Member } from '#server/accounts/tables.ts';
import type { Database } from '#server/database/database.ts';
import type { Post } from './post.ts';

/** Whose eyes: a member, or null for a visitor. */
export type Reader = Member | null;

/**
 * For whom the words may be written that this reader may read. Every statement that gives words away goes through here,
 * and leaves out what is hidden (`hidden is null`). An answer has an audience of its own beside its question's. Whose
 * part here has ended reads what a visitor reads.
 */
export function audiences(reader: Reader): Audience[] {
	return reader === null || reader.banned ? ['everyone'] : ['everyone', 'members'];
}

/** Whether this reader is one of the host's people. */
export const isKeeper = (reader: Reader): boolean =>
	reader !== null && !reader.banned && looksAfter(reader.role);

/**
 * For a post at its own address: shown to everybody it is for; what is held or hidden still to its writer and to the
 * host's people, who see it marked. What its writer took down, and what was put into another question, to nobody.
 */
export function standsFor(reader: Reader, table: string): RawBuilder<boolean> {
	const hidden = sql.ref(`${table}.hidden`);
	if (isKeeper(reader)) return sql<boolean>`(${hidden} is null or ${hidden} in ('held', 'hidden'))`;
	if (reader === null) return sql<boolean>`${hidden} is null`;
	const author = sql.ref(`${table}.author`);
	return sql<boolean>`(${hidden} is null or (${hidden} in ('held', 'hidden') and ${author} = ${reader.id}))`;
}

/** Why others do not see a post that this reader sees, as a column. */
export const markOf = (table: 'question' | 'answer'): RawBuilder<Mark> =>
	sql<Mark>`nullif(nullif(${sql.ref(`${table}.hidden`)}, 'deleted'), 'merged')`;

/** Whether this reader may read that post now: its own audience, its question's, the answer it replies to. */
export async function sees(db: Database, reader: Reader, { question, answer }: Post): Promise<boolean> {
	const open = audiences(reader);
	const { rows } = await sql`
		select from question q where q.id = ${question} and ${standsFor(reader, 'q')} and q.audience = any(${open})
			and (${answer}::bigint is null or exists (
				select from answer a left join answer top on top.id = a.parent
				where a.id = ${answer} and a.question = q.id and ${standsFor(reader, 'a')} and a.audience = any(${open})
					and (top.hidden is null or top.hidden = 'deleted')))`.execute(db);
	return rows.length > 0;
}
