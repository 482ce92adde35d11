import type { RunFinished } from '#core/diary/event.ts';
import { plansOf } from '#core/run/plans.ts';
import { settled, type CutOff, type Told } from '#core/run/recovery.ts';
import type { Outcome, Session } from '#core/run/session.ts';
import type { Metres, Moment } from '#core/units.ts';
import { moment, momentAt } from '../clock.ts';
import { diary } from '../diary.svelte.ts';
import { takeRun } from './lock.ts';
import { drop, keep, leftOver, putAside } from './record.ts';

/**
 * Writes a run to the diary as ended at `when`, and only then drops its record: killed in between, the record is seen
 * to be noted already. Returns the diary's id. Rejects when the device could not keep it; the record then stays.
 */
export async function note(session: Session, outcome: Outcome, when: Moment = moment()): Promise<string> {
	await keep(session, true);
	const { plan, startedAt } = session;
	const happening = { kind: 'run-finished', plan, run: session.run.id, startedAt, ...outcome } as const;
	const event = await diary.append({ ...happening, ...(await beside(session)) }, when);
	await drop();
	return event.id;
}

/** Less than this was no way, or no signal. */
const LEAST: Metres = 50;

/** What else is known of a run, where it is known. */
async function beside({ startedAt, treadmill, measured }: Session): Promise<Partial<RunFinished>> {
	if (treadmill) return { treadmill };
	if (!measured) return {};
	try {
		const { routeOf } = await import('./routes.ts');
		const distance = Math.round((await routeOf(startedAt))?.distance ?? 0);
		return distance < LEAST ? {} : { distance };
	} catch {
		return {};
	}
}

/**
 * Ends a run that was cut off: `told` says how much of it is noted, null lets it go. Returns the diary's id or null,
 * and 'elsewhere' when another tab has taken it up, or settled it, in the meantime.
 */
export async function settle(cut: CutOff, told: Told | null): Promise<string | null | 'elsewhere'> {
	const release = await takeRun();
	if (!release) return 'elsewhere';
	try {
		const { startedAt } = cut.session;
		if (diary.now.runs.some((run) => run.startedAt === startedAt)) return 'elsewhere';
		if (told === null) {
			await drop();
			if (cut.session.measured) void import('./routes.ts').then(({ forgetRoute }) => forgetRoute(startedAt));
			return null;
		}
		const { outcome, endedAt } = settled(cut, told, moment().at);
		return await note(cut.session, outcome, momentAt(endedAt));
	} finally {
		release();
	}
}

/**
 * Makes room for a new run, which this tab has taken: one that was cut off and never settled is noted as far as the
 * clock saw, a record that cannot be read is put aside. What fails is left: a run must start all the same.
 */
export async function makeRoom(): Promise<void> {
	try {
		const left = await leftOver(plansOf(diary.now), diary.now.runs, true);
		if (!left) return;
		if (!left.ok) return await putAside();
		const { outcome, endedAt } = settled(left.cut, 'as-seen', moment().at);
		if (outcome.ran > 0) await note(left.cut.session, outcome, momentAt(endedAt));
	} catch {
		// As said.
	}
}
