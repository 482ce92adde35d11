import type { RunFinished } from '#core/diary/event.ts';
import { taken, type Logged } from '#core/run/log.ts';
import { moment } from '../clock.ts';
import { diary, minted } from '../diary.svelte.ts';

/** What was said of a run: effort from 1 to 10 or null, and a note. */
export type Said = { effort: number | null; note: string };

/**
 * Notes a run and what was said of it; in place of another one, what was told about that one goes along. Returns the
 * diary's id.
 */
export async function note(
	logged: Logged & { ok: true },
	said: Said,
	replaces: RunFinished | null
): Promise<string> {
	const now = moment();
	const run = minted(logged.happening, logged.ended);
	const events = [run];
	if (said.effort !== null || said.note !== '')
		events.push(minted({ kind: 'run-told', run: run.id, ...said }, now));
	for (const old of replaces ? taken(diary.now, replaces) : []) {
		if (old.kind === 'checked-in') {
			const { id: _id, at, offset, ...checkIn } = old;
			events.push(minted({ ...checkIn, run: run.id }, { at, offset }));
		}
		events.push(minted({ kind: 'retracted', event: old.id }, now));
	}
	await diary.take(events);
	return run.id;
}

/** Takes a run back, with what was told about it. */
export async function takeBack(run: RunFinished): Promise<void> {
	const now = moment();
	await diary.take(taken(diary.now, run).map(({ id }) => minted({ kind: 'retracted', event: id }, now)));
}
