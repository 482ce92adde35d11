import type { Diary } from '../diary/diary.ts';
import type { Ache } from '../diary/event.ts';
import { limitsOf } from '../feel/limits.ts';
import { after, running, type Plan, type PlannedRun } from '../run/plan.ts';
import { planOf } from '../run/plans.ts';
import { addDays, dayOf, daysBetween, type LocalDay, type Moment } from '../units.ts';
import type { Exercise, Level } from './exercises.ts';
import { levelOfWeek, weekOf } from './level.ts';
import { leftOut, shifts } from './marks.ts';
import { grows, rises } from './rising.ts';
import type { SideNow } from './routine.ts';
import { sidesWithLess } from './sides.ts';
import { atHand, type Thing } from './things.ts';

/** An area that was sore in the last 7 days: how much at its last worst, on which side and day, and whether it rests now. */
export type Sore = { area: string; side: Ache['side']; score: number; day: LocalDay; rests: boolean };

/** What the diary says about exercises today: everything that composing asks. */
export type Bounds = {
	today: LocalDay;
	/** The danger button was pressed and the plan has not been taken up again. */
	paused: boolean;
	week: number;
	level: Level;
	/** Running grows this week, so strength is held. `evidence.md` 8, November 2026. */
	rises: boolean;
	/** The run that comes next when it is much longer than all before it: strength has a set less. */
	fewer: PlannedRun | null;
	/** Tomorrow is the longest run so far: no hard work for the legs. */
	sparing: boolean;
	sore: ReadonlyMap<string, Sore>;
	/** Exercises that never appear, and why. */
	left: ReadonlyMap<string, 'not-for-me' | 'hurts'>;
	/** Levels up or down by what was said of an exercise. */
	shifts: ReadonlyMap<string, number>;
	things: readonly Thing[];
	/** The side that did less in two self-tests, by the exercise that helps it. */
	less: ReadonlyMap<string, SideNow>;
};

const RECENT_DAYS = 7;

/** Each area that was sore in the last 7 days. It rests while the newest check-in has it at the limit for a rest. */
function soreAreas(diary: Diary, today: LocalDay): Map<string, Sore> {
	const { rest } = limitsOf(diary);
	const recent = diary.checkIns.filter((checkIn) => dayOf(checkIn) > addDays(today, -RECENT_DAYS));
	const newest = recent.at(-1);
	const sore = new Map<string, Sore>();
	for (const checkIn of recent) {
		const day = dayOf(checkIn);
		for (const { area, side, score } of checkIn.aches) {
			if (score === 0) continue;
			const known = sore.get(area);
			const worse = known?.day === day && known.score >= score ? known : { area, side, score, day };
			sore.set(area, { ...worse, rests: false });
		}
	}
	for (const { area, score } of newest?.aches ?? []) {
		const known = sore.get(area);
		if (known && score >= rest) sore.set(area, { ...known, rests: true });
	}
	return sore;
}

/** The next run of the plan, when nobody has decided it: the one after the last. */
function nextRun(diary: Diary, plan: Plan): PlannedRun | null {
	const last = diary.runs.findLast(({ run }) => run !== null)?.run;
	return last ? after(plan, last) : (plan.runs[0] ?? null);
}

/** The bounds of today. `next` is the run to come and its day, as the step and the schedule say, where they were asked. */
export function boundsOf(
	diary: Diary,
	now: Moment,
	next: { run: PlannedRun; on: LocalDay } | null = null
): Bounds {
	const today = dayOf(now);
	const plan = planOf(diary);
	const run = next?.run ?? nextRun(diary, plan);
	const week = weekOf(diary);
	const longest = Math.max(0, ...diary.runs.map(({ ran }) => ran));
	return {
		today,
		paused: diary.pauses.at(-1)?.kind === 'danger-pressed',
		week,
		level: levelOfWeek(week),
		rises: rises(plan, week),
		fewer: run && grows(plan, run) ? run : null,
		sparing: next !== null && daysBetween(today, next.on) === 1 && running(next.run) > longest,
		sore: soreAreas(diary, today),
		left: leftOut(diary),
		shifts: shifts(diary, rises(plan, week) ? week : null),
		things: atHand(diary),
		less: sidesWithLess(diary)
	};
}

const touches = ({ areas, loads }: Exercise, area: string) => areas.includes(area) || loads.includes(area);

/** Whether an area at rest would be moved or loaded by it. Walking is welcome all the same. `evidence.md` 8, rule 7. */
export const restsFrom = (bounds: Bounds, each: Exercise): boolean =>
	each.purpose !== 'recovery' &&
	[...bounds.sore.values()].some(({ area, rests }) => rests && touches(each, area));

/**
 * The level of an exercise today: that of the week, moved by what was said of it, and 1 where an area of it is sore.
 * `evidence.md` 8, rule 7, November 2026.
 */
export function levelFor(bounds: Bounds, each: Exercise): Level {
	if ([...bounds.sore.keys()].some((area) => touches(each, area))) return 1;
	const level = bounds.level + (bounds.shifts.get(each.id) ?? 0);
	return Math.min(3, Math.max(1, level)) as Level;
}

/** Whether an exercise may appear today at all. */
export function mayDo(bounds: Bounds, each: Exercise): boolean {
	if (bounds.left.has(each.id) || restsFrom(bounds, each)) return false;
	if (bounds.sparing && each.legHard) return false;
	return each.needs.every((thing) => bounds.things.includes(thing));
}
