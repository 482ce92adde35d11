import type { Board } from '#core/ask/board.ts';
import { beside } from '#core/care/known/known.ts';
import type { Database } from '#server/database/database.ts';
import { essence } from './again.ts';
import { whole } from './form.ts';
import { list } from './lists.ts';
import * as follows from './notify/follows.ts';
import * as together from './together.ts';
import type { Reader } from './visible.ts';
import { summary } from './what-helped.ts';

const PAGE = 25;

/** A board as this reader sees it: its questions, newest first, and who is there or what helped there. */
export async function read(db: Database, reader: Reader, board: Board, before: string | null) {
	const older = before ? { before: whole(before) } : {};
	const narrowed = board.kind === 'week' ? { week: board.week } : { area: board.area };
	const [kind, what] =
		board.kind === 'week' ? (['week', String(board.week)] as const) : (['area', board.area] as const);
	const [found, here, helped, wishes] = await Promise.all([
		list(db, reader, { ...narrowed, ...older }, PAGE + 1),
		board.kind === 'week' ? together.here(db, reader, board.week) : null,
		board.kind === 'area' ? summary(db, { area: board.area, band: null, onset: null, side: null }) : null,
		follows.of(db, reader, kind, what)
	]);
	const page = found.slice(0, PAGE);
	return {
		board,
		questions: await follows.unmuted(db, reader, page),
		wishes,
		more: found.length > PAGE,
		here,
		helped,
		known: board.kind === 'area' ? essence(beside([board.area], '')) : null,
		member: reader,
		now: Date.now()
	};
}
