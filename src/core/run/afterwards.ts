import type { RunFinished } from '../diary/event.ts';
import { readKilometres } from './distance-words.ts';
import { duration, running, type PlannedRun } from './plan.ts';

/** What a person changes right after a run. `minutes` and `kilometres` as typed, empty for nothing. */
export type Changes = { whole: boolean; minutes: string; kilometres: string };

/** The run as it then stands, null when nothing changed, or what cannot be and in which field. */
export type Changed =
	| { ok: true; run: Omit<RunFinished, 'id' | 'at' | 'offset'> | null }
	| { ok: false; field: 'minutes' | 'kilometres'; reason: string };

/**
 * How much of it counts. "All of it" is the plan's running time, whatever the clock saw; of "part of it" nobody knows
 * more than the clock, unless minutes are typed, and less than the whole.
 */
function amount(run: RunFinished, planned: PlannedRun | null, whole: boolean, minutes: number | null) {
	if (whole === (run.ending === 'whole') && minutes === null) return {};
	if (!planned) return { ending: whole ? 'whole' : 'early' } as const;
	const walks = duration(planned) - running(planned);
	if (whole) {
		const elapsed = Math.max(run.elapsed, running(planned) + walks);
		return { ending: 'whole', ran: running(planned), elapsed } as const;
	}
	const ran = Math.min(minutes === null ? run.ran : minutes * 60, running(planned));
	return { ending: 'early', ran, elapsed: Math.max(ran, Math.min(run.elapsed, ran + walks)) } as const;
}

/** What a run is after these changes. `planned` is the plan's run, null when it is not known any more. */
export function changed(run: RunFinished, planned: PlannedRun | null, to: Changes): Changed {
	const typed = to.whole ? '' : to.minutes.trim();
	const minutes = typed === '' ? null : Number(typed);
	const most = Math.floor((planned ? running(planned) : run.ran) / 60);
	if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= most))
		return { ok: false, field: 'minutes', reason: `Write whole minutes, 1 to ${most}, or leave it out.` };
	const far = to.kilometres.trim() === '' ? null : readKilometres(to.kilometres);
	if (far === null && to.kilometres.trim() !== '')
		return { ok: false, field: 'kilometres', reason: 'Write the distance like 3.2, or leave it out.' };
	const { id: _id, at: _at, offset: _offset, ...before } = run;
	const after = {
		...before,
		...amount(run, planned, to.whole, minutes),
		...(far === null ? {} : { distance: far })
	};
	const same = after.ending === run.ending && after.ran === run.ran && after.distance === run.distance;
	return { ok: true, run: same ? null : after };
}
