import { diffWordsWithSpace } from 'diff';
import { sql } from 'kysely';
import type { Change, Wording } from '#core/ask/wording.ts';
import type { Database } from '#server/database/database.ts';
import type { Post } from './post.ts';
import { sees, type Reader } from './visible.ts';

/** Two texts that differ in more places than this are shown whole, one after the other. */
const MOST = 2000;

type Kept = { title: string | null; text: string; at: number };

/** Every wording of a post, newest first; null when this reader cannot see the post. */
export async function of(db: Database, reader: Reader, post: Post): Promise<Wording[] | null> {
	if (!(await sees(db, reader, post))) return null;
	const { rows } = await sql<Kept>`
		with kept as (
			select id, title, body, replaced_at from wording where ${column(post)} = ${post.answer ?? post.question}
			union all select null, ${now(post)}
		)
		select title, body as text,
			(extract(epoch from coalesce(lag(replaced_at) over (order by id nulls last), ${posted(post)})) * 1000)::float8 as at
		from kept order by id nulls last`.execute(db);
	return rows.map((kept, n) => ({ at: kept.at, ...beside(rows[n - 1], kept) })).toReversed();
}

const column = ({ answer }: Post) => sql.ref(answer === null ? 'question' : 'answer');

const now = ({ question, answer }: Post) =>
	answer === null
		? sql`title, body, null from question where id = ${question}`
		: sql`null, body, null from answer where id = ${answer}`;

const posted = ({ question, answer }: Post) =>
	answer === null
		? sql`(select asked_at from question where id = ${question})`
		: sql`(select answered_at from answer where id = ${answer})`;

function beside(before: Kept | undefined, kept: Kept) {
	return {
		title: kept.title === null ? null : changes(before?.title ?? '', kept.title),
		text: changes(before?.text ?? '', kept.text)
	};
}

/** What changed between two texts, word by word. */
export function changes(before: string, after: string): Change[] {
	const found = diffWordsWithSpace(before, after, { maxEditLength: MOST });
	if (!found)
		return [
			{ kind: 'gone', words: before },
			{ kind: 'new', words: after }
		];
	return found.map(({ value, added, removed }) => ({
		kind: added ? 'new' : removed ? 'gone' : 'same',
		words: value
	}));
}
