import { sql } from 'kysely';
import { addressOf, standsAt } from '#core/ask/address.ts';
import * as boards from '#core/ask/board.ts';
import type { Board } from '#core/ask/board.ts';
import { html } from '#core/ask/written.ts';
import type { Database } from '#server/database/database.ts';
import * as answers from '../answers.ts';
import { list, listed } from '../lists.ts';
import * as markdown from '../markdown.ts';
import * as questions from '../questions.ts';
import { atom, type Entry } from './atom.ts';

/** Feeds, as every visitor may read them. */

const SIZE = 30;

/** All questions, or those of a board, newest first. */
export async function ofQuestions(db: Database, origin: string, board: Board | null): Promise<string> {
	const filter = board === null ? {} : board.kind === 'week' ? { week: board.week } : { area: board.area };
	const found = await list(db, null, filter, SIZE);
	const rows = await withWords(
		db,
		found.map(({ id }) => id)
	);
	const page = board === null ? '/ask' : boards.address(board);
	return atom(origin, {
		id: page.slice(1),
		title: `Fourleaf: ${board === null ? 'all questions' : boards.title(board)}`,
		self: `${page}/feed.atom`,
		page,
		entries: rows.map((row): Entry => ({
			id: `question/${row.id}`,
			title: row.title,
			url: origin + addressOf(row),
			name: row.name,
			published: row.at,
			updated: row.edited ?? row.at,
			html: html(markdown.read(row.body), origin)
		}))
	});
}

async function withWords(db: Database, ids: readonly number[]) {
	if (ids.length === 0) return [];
	return listed(db, null)
		.select([
			'question.body',
			sql<number | null>`(extract(epoch from question.edited_at) * 1000)::float8`.as('edited')
		])
		.where('question.id', 'in', ids)
		.orderBy('question.id', 'desc')
		.execute();
}

/** The answers to a question and the replies, newest first; null when a visitor may not read it. */
export async function ofAnswers(db: Database, origin: string, id: number): Promise<string | null> {
	const question = await questions.find(db, null, id);
	if (question === null || question === 'closed' || question.gone) return null;
	const given = (await answers.of(db, null, id)).filter(({ gone }) => !gone).sort((a, b) => b.id - a.id);
	return atom(origin, {
		id: `question/${id}/answers`,
		title: `Answers: ${question.title}`,
		self: `/ask/${id}/feed.atom`,
		page: addressOf(question),
		entries: given.slice(0, SIZE).map((each): Entry => ({
			id: `answer/${each.id}`,
			title: `${each.name}: ${question.title}`,
			url: origin + standsAt(question, each.id),
			name: each.name,
			published: each.at,
			updated: each.edited ?? each.at,
			html: html(markdown.read(each.body, each.mentioned), origin)
		}))
	});
}
