import type { RunFinished } from '#core/diary/event.ts';
import type { Plan } from '#core/run/plan.ts';
import { recover, type Recovered } from '#core/run/recovery.ts';
import type { Session } from '#core/run/session.ts';
import { moment } from '../clock.ts';
import { keepUnderway, underway } from '../store.ts';
import { isRunTaken } from './lock.ts';

const NAME = 'run';
/** Where a record that could not be read is put, when its place is needed. */
const UNREAD = 'run-unread';

/**
 * Writes the run being run to this device; `sure` waits for the disk itself, so that even an empty battery loses
 * nothing. A device that keeps nothing must not stop a run.
 */
export async function keep(session: Session, sure = false): Promise<void> {
	try {
		await keepUnderway(NAME, session, sure);
	} catch {
		// Private windows may keep nothing. The run itself goes on.
	}
}

/** Drops the record: the run is in the diary, or let go. */
export async function drop(): Promise<void> {
	try {
		await keepUnderway(NAME, null, true);
	} catch {
		// See keep.
	}
}

/**
 * What is left of a run that was cut off on this device, or null: none, already in the diary, or just being run.
 * `mine` when this tab has taken the run and wants to know what lay there before.
 */
export async function leftOver(
	plans: readonly Plan[],
	noted: readonly RunFinished[],
	mine = false
): Promise<Recovered | null> {
	try {
		const found = recover(await underway(NAME), plans, moment().at);
		if (!found || (!mine && (await isRunTaken()))) return null;
		// Killed between the diary's write and this record's end: it is noted already.
		if (!found.ok || !noted.some((run) => run.startedAt === found.cut.session.startedAt)) return found;
		await drop();
		return null;
	} catch {
		return null;
	}
}

/** Puts a record that cannot be read aside, for a Fourleaf that can. */
export async function putAside(): Promise<void> {
	await keepUnderway(UNREAD, await underway(NAME));
	await drop();
}
