import type { Diary } from '../diary/diary.ts';
import type { CheckedIn, LifeNoted, RoutineFinished, RunFinished, RunTold } from '../diary/event.ts';
import { plansOf } from '../run/plans.ts';
import { stretches } from '../run/ran.ts';
import { type LocalDay, type Seconds, addDays, dayOf, daysApart } from '../units.ts';
import { placeKey, type Place } from './areas.ts';

/** One run as it was run: its stretches without the walks between, and what was said of it. */
export type PastRun = { finished: RunFinished; stretches: readonly Seconds[]; telling: RunTold | null };

/**
 * How sore a place was on one day, from 0 to 10: before the run, the worst of it, how it was at the check-in, and the
 * next morning. Null where nothing was told.
 */
export type Mark = {
	before: number | null;
	worst: number | null;
	now: number | null;
	morning: number | null;
};

/** A day on which something was noted. What is told the morning after a run stands on the run's day. */
export type PastDay = {
	day: LocalDay;
	runs: readonly PastRun[];
	told: readonly CheckedIn[];
	/** The places that ached, by `placeKey`. */
	marks: ReadonlyMap<string, { place: Place; mark: Mark }>;
	life: readonly LifeNoted[];
	routines: readonly RoutineFinished[];
};

type Open = { [K in keyof PastDay]: PastDay[K] extends readonly (infer T)[] ? T[] : PastDay[K] };

/** A check-in about a run stands on the run's day when it came within this many days. */
const ABOUT_DAYS = 2;

/**
 * Which day a check-in speaks of: that of the run it names, when it was told about then; else, for a morning, the day
 * before when there was a run; else its own. A morning that names a later run speaks of no run: it stands where it is.
 */
function dayToldOf(
	checkIn: CheckedIn,
	runs: ReadonlyMap<string, RunFinished>,
	ran: ReadonlySet<LocalDay>
): LocalDay {
	const own = dayOf(checkIn);
	const run = checkIn.run === null ? undefined : runs.get(checkIn.run);
	if (run) {
		const after = daysApart(run, checkIn);
		const fits = checkIn.when === 'morning' ? after > 0 || checkIn.at >= run.at : after >= -1;
		return fits && after <= ABOUT_DAYS ? dayOf(run) : own;
	}
	const before = addDays(own, -1);
	return checkIn.when === 'morning' && !ran.has(own) && ran.has(before) ? before : own;
}

const higher = (a: number | null, b: number) => (a === null ? b : Math.max(a, b));

/** The marks of a day: every place that ached, at 0 in those check-ins of the day that did not name it. */
function marksOf(told: readonly CheckedIn[]): Map<string, { place: Place; mark: Mark }> {
	const marks = new Map<string, { place: Place; mark: Mark }>();
	const bare = quiet(told);
	for (const { when, aches } of told) {
		for (const { area, side, score, now } of aches) {
			const key = placeKey({ area, side });
			const { mark } = marks.get(key) ?? { mark: { ...bare } };
			if (when === 'after') {
				mark.worst = higher(mark.worst, score);
				mark.now = now ?? mark.now;
			} else mark[when] = higher(mark[when], score);
			marks.set(key, { place: { area, side }, mark });
		}
	}
	for (const [key, { mark }] of marks) if (peak(mark) === 0) marks.delete(key);
	return marks;
}

/** The mark of a place that did not ache: 0 where something was told. */
function quiet(told: readonly CheckedIn[]): Mark {
	const zero = (kind: CheckedIn['when']) => (told.some(({ when }) => when === kind) ? 0 : null);
	return { before: zero('before'), worst: zero('after'), now: null, morning: zero('morning') };
}

/** The mark of a place on a day; null when nothing was told that day. */
export function markAt({ marks, told }: PastDay, key: string): Mark | null {
	return marks.get(key)?.mark ?? (told.length > 0 ? quiet(told) : null);
}

/** The highest of a mark. */
export function peak({ before, worst, now, morning }: Mark): number {
	return Math.max(before ?? 0, worst ?? 0, now ?? 0, morning ?? 0);
}

/** The diary day by day, the earliest first; only days on which something was noted. Retracted things are not in it. */
export function past(diary: Diary): PastDay[] {
	const days = new Map<LocalDay, Open>();
	const at = (day: LocalDay): Open => {
		const known = days.get(day);
		if (known) return known;
		const fresh: Open = { day, runs: [], told: [], marks: new Map(), life: [], routines: [] };
		days.set(day, fresh);
		return fresh;
	};
	const plans = plansOf(diary);
	for (const finished of diary.runs) {
		const telling = diary.tellings.get(finished.id) ?? null;
		at(dayOf(finished)).runs.push({ finished, stretches: stretches(finished, plans), telling });
	}
	const ran = new Set(days.keys());
	const runs = new Map(diary.runs.map((run) => [run.id, run]));
	for (const checkIn of diary.checkIns) at(dayToldOf(checkIn, runs, ran)).told.push(checkIn);
	for (const noted of diary.life) at(dayOf(noted)).life.push(noted);
	for (const done of diary.routines) at(dayOf(done)).routines.push(done);
	for (const open of days.values()) open.marks = marksOf(open.told);
	return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The places that ached on these days: the sorest first; of equals the one sore on most days, then by name. */
export function placesIn(
	days: readonly PastDay[]
): { key: string; place: Place; days: number; peak: number }[] {
	const found = new Map<string, { key: string; place: Place; days: number; peak: number }>();
	for (const { marks } of days)
		for (const [key, { place, mark }] of marks) {
			const known = found.get(key) ?? { key, place, days: 0, peak: 0 };
			found.set(key, { ...known, days: known.days + 1, peak: Math.max(known.peak, peak(mark)) });
		}
	return [...found.values()].sort((a, b) => b.peak - a.peak || b.days - a.days || (a.key < b.key ? -1 : 1));
}

/** Minutes run on a day or over several, not rounded. */
export function minutesRun(runs: readonly PastRun[]): number {
	return runs.reduce((sum, run) => sum + run.stretches.reduce((all, each) => all + each, 0), 0) / 60;
}

/** The longest stretch without a walk among runs. */
export function longest(runs: readonly PastRun[]): Seconds {
	return runs.reduce((most, run) => run.stretches.reduce((high, each) => Math.max(high, each), most), 0);
}
