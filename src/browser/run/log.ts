import type { Event, RunFinished } from '#core/diary/event.ts';
import { uuidv7 } from '#core/diary/id.ts';
import { taken, type Logged } from '#core/run/log.ts';
import type { Moment } from '#core/units.ts';
import { moment } from '../clock.ts';
import { diary, type Happening } from '../diary.svelte.ts';
import { forgetRoute } from './routes.ts';

/** What was said of a run: effort from 1 to 10 or null, and a note. */
export type Said = { effort: number | null; note: string };

function mint(happening: Happening, { at, offset }: Moment): Event {
	const id = uuidv7(at, crypto.getRandomValues(new Uint8Array(10)));
	return { ...happening, id, at, offset } as Event;
}

/** A form knows the minute, the run's clock the moment: the same minute is the same moment, by which its way is kept. */
const sameStart = (a: RunFinished, startedAt: number) =>
	Math.floor(a.startedAt / 60_000) === Math.floor(startedAt / 60_000);

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
	const same = replaces && sameStart(replaces, logged.happening.startedAt);
	const startedAt = same ? replaces.startedAt : logged.happening.startedAt;
	const run = mint({ ...logged.happening, startedAt }, logged.ended);
	const events = [run];
	if (said.effort !== null || said.note !== '')
		events.push(mint({ kind: 'run-told', run: run.id, ...said }, now));
	for (const old of replaces ? taken(diary.now, replaces) : []) {
		if (old.kind === 'checked-in') {
			const { id: _id, at, offset, ...checkIn } = old;
			events.push(mint({ ...checkIn, run: run.id }, { at, offset }));
		}
		events.push(mint({ kind: 'retracted', event: old.id }, now));
	}
	await diary.take(events);
	return run.id;
}

/** Takes a run back, with what was told about it and the way it went. */
export async function takeBack(run: RunFinished): Promise<void> {
	const now = moment();
	await diary.take(taken(diary.now, run).map(({ id }) => mint({ kind: 'retracted', event: id }, now)));
	await forgetRoute(run.startedAt).catch(() => undefined);
}
