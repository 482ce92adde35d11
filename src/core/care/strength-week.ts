import type { Diary } from '../diary/diary.ts';
import { running } from '../run/plan.ts';
import type { Coming } from '../run/schedule.ts';
import { addDays, dayOf, daysBetween, weekday, weekdayName, type LocalDay, type Moment } from '../units.ts';

export type StrengthKind = 'strength-a' | 'strength-b';

/** A day for strength: done, or to come. `withRun` when it lies on a day of running: then after the run. */
export type StrengthDay = { on: LocalDay; kind: StrengthKind; done: boolean; withRun: boolean };

/** Strength of the week, Monday to Sunday, and why it lies where it does. */
export type StrengthWeek = { days: readonly StrengthDay[]; why: string };

/** Two a week, two days apart, one day free of both. `evidence.md` 8, rules 1 and 2, November 2026. */
const A_WEEK = 2;
const APART_DAYS = 2;

const isStrength = (routine: string): routine is StrengthKind =>
	routine === 'strength-a' || routine === 'strength-b';

/** What is known of a week: where its runs are, and the days before a run longer than any before it. */
type Known = {
	days: readonly LocalDay[];
	runs: ReadonlySet<LocalDay>;
	longest: LocalDay | null;
	/** The last day of strength before the week. */
	before: LocalDay | null;
};

function knownOf(diary: Diary, coming: readonly Coming[], today: LocalDay): Known {
	const monday = addDays(today, -weekday(today));
	const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
	const runs = new Set([...diary.runs.map(dayOf), ...coming.map(({ on }) => on)]);
	const most = Math.max(0, ...diary.runs.map(({ ran }) => ran));
	const near = coming.filter(({ on }) => on <= addDays(monday, 7));
	const longest = near
		.filter(({ run }) => running(run) > most)
		.sort((a, b) => running(b.run) - running(a.run))[0];
	const before = diary.routines.findLast((done) => isStrength(done.routine) && dayOf(done) < monday);
	return { days, runs, longest: longest?.on ?? null, before: before ? dayOf(before) : null };
}

/** How well strength lies on these days: the fewer the faults, the better. Infinity where it cannot. */
function faults(picked: readonly LocalDay[], { days, runs, longest, before }: Known): number {
	const all = before === null ? picked : [before, ...picked];
	if (all.some((day, i) => i > 0 && daysBetween(all[i - 1] ?? day, day) < APART_DAYS)) return Infinity;
	const used = new Set([...days.filter((day) => runs.has(day)), ...picked]);
	const crowded = days.every((day) => used.has(day)) ? 20 : 0;
	const close = all.some((day, i) => i > 0 && daysBetween(all[i - 1] ?? day, day) === APART_DAYS) ? 0.5 : 0;
	return picked.reduce((sum, day) => {
		const next = addDays(day, 1);
		return sum + (runs.has(day) ? 10 : 0) + (next === longest ? 6 : runs.has(next) ? 1 : 0);
	}, crowded + close);
}

/** The best `count` days of those, the later where all is equal; fewer when that many cannot be. */
function pick(
	from: readonly LocalDay[],
	count: number,
	fixed: readonly LocalDay[],
	known: Known
): LocalDay[] {
	if (count <= 0) return [];
	const sets =
		count === 1 ? from.map((day) => [day]) : from.flatMap((a, i) => from.slice(i + 1).map((b) => [a, b]));
	let best: LocalDay[] | null = null;
	let least = Infinity;
	for (const set of sets) {
		const found = faults([...fixed, ...set].sort(), known);
		if (found <= least && found < Infinity) [best, least] = [set, found];
	}
	return best ?? pick(from, count - 1, fixed, known);
}

/**
 * The strength days of this week. What was missed is missed: days gone by are not made up. Days done stand where they
 * were, and what is to come keeps its distance from them. None while the plan has no runs to come.
 */
export function strengthWeek(diary: Diary, coming: readonly Coming[], now: Moment): StrengthWeek {
	const today = dayOf(now);
	const known = knownOf(diary, coming, today);
	const week = diary.routines.filter((done) => isStrength(done.routine) && known.days.includes(dayOf(done)));
	const done = [...new Map(week.map((each) => [dayOf(each), each.routine as StrengthKind])).entries()];
	const doneOn = done.map(([on]) => on).sort();
	const planned = coming.length === 0 ? [] : pick(known.days, A_WEEK, [], known);
	const left = Math.min(A_WEEK - done.length, planned.filter((day) => day >= today).length);
	const free = known.days.filter((day) => day >= today && !doneOn.includes(day));
	const toCome = pick(free, left, doneOn, known);
	const days = named(diary, done, toCome, known);
	return { days, why: coming.length === 0 ? 'Your plan waits, so strength waits too.' : why(days, known) };
}

/** A and B in turn, beginning with A. */
function named(
	diary: Diary,
	done: readonly [LocalDay, StrengthKind][],
	toCome: readonly LocalDay[],
	known: Known
): StrengthDay[] {
	const last = diary.routines.findLast(({ routine }) => isStrength(routine))?.routine;
	const withRun = (on: LocalDay) => known.runs.has(on);
	const next = toCome.map((on, i): StrengthDay => {
		const isB = (last === 'strength-a') !== (i % 2 === 1);
		return { on, kind: isB ? 'strength-b' : 'strength-a', done: false, withRun: withRun(on) };
	});
	const past = done.map(([on, kind]): StrengthDay => ({ on, kind, done: true, withRun: withRun(on) }));
	return [...past, ...next].sort((a, b) => (a.on < b.on ? -1 : 1));
}

function why(days: readonly StrengthDay[], { longest }: Known): string {
	const toCome = days.filter(({ done }) => !done);
	if (days.length === 0) return 'None this week. A missed one is not made up: the next week has its own.';
	if (toCome.length === 0) return 'That is enough for this week. Rest is part of it.';
	const beside = toCome.some(({ withRun }) => withRun)
		? 'After a run where no other day is free'
		: 'Between your runs';
	const clear = longest === null ? null : addDays(longest, -1);
	const kept = clear !== null && !days.some(({ on }) => on === clear);
	const run = kept ? `, and not on ${weekdayName(clear)}, as your longest run is the day after` : '';
	return `${beside}, two days apart${run}.`;
}

/** The strength day that is today and still to come, or null. */
export const strengthToday = ({ days }: StrengthWeek, today: LocalDay): StrengthDay | null =>
	days.find(({ on, done }) => on === today && !done) ?? null;
