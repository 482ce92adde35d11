import type { Diary } from '../diary/diary.ts';
import type { Coming, NextUp } from '../run/schedule.ts';
import { dayOf, daysBetween, type LocalDay, type Moment } from '../units.ts';
import { boundsOf, type Bounds, type Sore } from './bounds.ts';
import { kind, type Kind } from './kinds.ts';
import { strengthToday, strengthWeek, type StrengthWeek } from './strength-week.ts';

/** Why a routine is the one for today. */
export type Reason = 'sore' | 'strength' | 'before a run' | 'after a run' | 'rest';

/** Care as it is today: its bounds, the strength of the week, and the routine that comes first, with why. */
export type CareDay = {
	day: LocalDay;
	bounds: Bounds;
	strength: StrengthWeek;
	first: Kind;
	reason: Reason;
	/** The run to come is not today. */
	resting: boolean;
	/** Routines done today. */
	done: number;
};

/** How long a sore place keeps its routine first. */
const LATELY_DAYS = 3;

const kindFor = (area: string): Kind | null => kind(area === 'lower-back' ? 'back-comfort' : `for-${area}`);

/** The worst place of the last three days that may move. */
function sorest({ sore, today }: Bounds): Sore | null {
	const lately = [...sore.values()].filter(
		({ day, rests }) => !rests && daysBetween(day, today) < LATELY_DAYS
	);
	return lately.sort((a, b) => b.score - a.score)[0] ?? null;
}

/** Care today, from the diary, the step and the schedule that follows from it. */
export function careDay(diary: Diary, step: NextUp, coming: readonly Coming[], now: Moment): CareDay {
	const day = dayOf(now);
	const next = coming[0] ?? null;
	const bounds = boundsOf(diary, now, next);
	const strength = strengthWeek(diary, coming, now);
	const on = next?.on ?? step.on;
	const chosen = choose(diary, bounds, strength, {
		on,
		day,
		ran: diary.runs.some((run) => dayOf(run) === day)
	});
	const first = kind(chosen.id) ?? kind('back-comfort');
	if (!first) throw new Error('back comfort is a ready routine');
	return {
		...{ day, bounds, strength, first, reason: chosen.reason },
		resting: on > day,
		done: diary.routines.filter((each) => dayOf(each) === day).length
	};
}

function choose(
	diary: Diary,
	bounds: Bounds,
	strength: StrengthWeek,
	{ on, day, ran }: { on: LocalDay; day: LocalDay; ran: boolean }
): { id: string; reason: Reason } {
	const sore = sorest(bounds);
	const ownKind = sore && kindFor(sore.area);
	if (ownKind) return { id: ownKind.id, reason: 'sore' };
	const strong = strengthToday(strength, day);
	if (strong && diary.plan && ran === strong.withRun) return { id: strong.kind, reason: 'strength' };
	if (ran) return { id: 'after-run', reason: 'after a run' };
	if (on <= day && diary.plan) return { id: 'before-run', reason: 'before a run' };
	return { id: 'back-comfort', reason: 'rest' };
}
