import { fold } from '../diary/diary.ts';
import type { Ache, CheckedIn, Event, RunFinished, RunId } from '../diary/event.ts';
import { couchTo5k } from '../run/couch-to-5k.ts';
import type { Instant, Moment } from '../units.ts';
import type { Limits } from './limits.ts';
import { decide } from './step.ts';

// For tests: a diary told in days and hours of November 2026: the 19th is a Thursday.
const NOVEMBER = 1_793_491_200_000;
export const at = (day: number, hour: number): Instant =>
	NOVEMBER + (day - 1) * 86_400_000 + hour * 3_600_000;
export const now = (day: number, hour: number): Moment => ({ at: at(day, hour), offset: 0 });
let ids = 0;
const stamp = (day: number, hour: number) => ({ id: `e${(ids += 1)}`, at: at(day, hour), offset: 0 });

export const start = (day: number, from: RunId): Event => ({
	...stamp(day, 8),
	kind: 'plan-started',
	plan: 'couch-to-5k',
	from
});
export const run = (
	day: number,
	id: RunId | null,
	ending: 'whole' | 'early' = 'whole',
	more: Partial<RunFinished> = {}
): RunFinished => ({
	...stamp(day, 18),
	kind: 'run-finished',
	plan: 'couch-to-5k',
	run: id,
	ending,
	startedAt: at(day, 17),
	elapsed: 2400,
	ran: 1500,
	...more
});
export const told = (
	day: number,
	when: CheckedIn['when'],
	about: RunFinished | null,
	aches: Ache[] = [],
	marks: Partial<Pick<CheckedIn, 'limp' | 'swelling' | 'boneSpot'>> = {}
): CheckedIn => ({
	...stamp(day, when === 'morning' ? 7 : when === 'before' ? 16 : 19),
	kind: 'checked-in',
	when,
	run: about?.id ?? null,
	aches,
	limp: false,
	swelling: false,
	boneSpot: false,
	...marks
});
export const back = (score: Ache['score']): Ache => ({ area: 'lower-back', side: 'middle', score });
export const knee = (score: Ache['score']): Ache => ({ area: 'knee', side: 'left', score });
export const press = (day: number, hour: number): Event => ({ ...stamp(day, hour), kind: 'danger-pressed' });
export const resume = (day: number, hour: number): Event => ({ ...stamp(day, hour), kind: 'plan-resumed' });
export const choose = (day: number, hour: number, id: RunId): Event => ({
	...stamp(day, hour),
	kind: 'run-chosen',
	run: id
});
export const note = (day: number, what: string): Event => ({
	...stamp(day, 12),
	kind: 'life-noted',
	what,
	words: ''
});
export const gate = (day: number, hour: number, id: string, fine = true): Event => ({
	...stamp(day, hour),
	kind: 'gate-tried',
	gate: id,
	fine
});
export const strict = (day: number, on: boolean): Event => ({
	...stamp(day, 7),
	kind: 'strict-chosen',
	strict: on
});
export const step = (events: Event[], moment: Moment, limits?: Limits) =>
	decide(fold(events), couchTo5k, moment, limits);
