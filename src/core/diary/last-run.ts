import type { Moment } from '../units.ts';
import type { Diary } from './diary.ts';
import type { RunFinished } from './event.ts';

/** Over the date line, or between two devices, a run of just now can stand a day ahead. */
const AHEAD = 86_400_000;

/** The latest run that can have been run by now; one that a broken clock put in days to come holds nothing up. */
export function lastRun({ runs }: Pick<Diary, 'runs'>, now: Moment): RunFinished | undefined {
	return runs.findLast(({ at }) => at <= now.at + AHEAD);
}
