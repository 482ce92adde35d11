import type { RunFinished } from '#core/diary/event.ts';
import type { Plan } from '#core/run/plan.ts';
import { recover, type CutOff, type Session } from '#core/run/session.ts';
import { moment } from '../clock.ts';
import { keepUnderway, underway } from '../store.ts';
import { isRunTaken } from './lock.ts';

const NAME = 'run';

/** Writes the run being run to this device. A device that keeps nothing must not stop a run. */
export async function keep(session: Session): Promise<void> {
	try {
		await keepUnderway(NAME, session);
	} catch {
		// Private windows may keep nothing. The run itself goes on.
	}
}

/** Drops the record: the run is in the diary, or let go. */
export async function drop(): Promise<void> {
	try {
		await keepUnderway(NAME, null);
	} catch {
		// See keep.
	}
}

/**
 * The run that was cut off on this device, or null: none, already in the diary, or just being run in another tab.
 * For Today: `const cut = await cutOff(planOf(diary.now), diary.now.runs)`, then lead to `/run/now`.
 */
export async function cutOff(plan: Plan, noted: readonly RunFinished[]): Promise<CutOff | null> {
	try {
		const found = recover(await underway(NAME), plan, moment().at);
		if (!found || (await isRunTaken())) return null;
		// Killed between the diary's write and this record's end: it is noted already.
		if (!noted.some((run) => run.startedAt === found.session.startedAt)) return found;
		await drop();
		return null;
	} catch {
		return null;
	}
}
