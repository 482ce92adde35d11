import type { Diary } from '../diary/diary.ts';
import type { RunId, RunMoved } from '../diary/event.ts';
import { addDays, longDay, type LocalDay } from '../units.ts';
import { spoken, type Plan } from './plan.ts';
import { schedule, type Coming, type NextUp } from './schedule.ts';

/**
 * What comes of putting a run on a day. `free`: it can just be there. `beside`: it would be next to a day of running,
 * which is asked first; `apart` is where the run after it goes when a rest day is kept, null when that cannot be
 * because the run before is the neighbour. `not`: it cannot be there, with the reason in a sentence.
 */
export type Move =
	| { kind: 'free' }
	| { kind: 'beside'; neighbour: LocalDay; apart: LocalDay | null }
	| { kind: 'not'; reason: string };

/** What the days to come follow from. */
export type Situation = { diary: Diary; plan: Plan; step: NextUp; today: LocalDay };

/** The days to come if the run were put there. */
function after({ diary, plan, step, today }: Situation, move: Pick<RunMoved, 'run' | 'to' | 'insists'>) {
	const tried: RunMoved = { kind: 'run-moved', id: '', at: Infinity, offset: 0, ...move };
	return schedule({ ...diary, moves: [...diary.moves, tried] }, plan, step, today);
}

function reason(now: readonly Coming[], at: number, to: LocalDay, { step, today }: Situation): string {
	const before = now[at - 1];
	if (to < today) return 'That day has passed.';
	if (before && to <= before.on) return `${spoken(before.run)} comes first, on ${longDay(before.on)}.`;
	return `The earliest day for it is ${longDay(step.on)}.`;
}

/** What comes of putting a run on a day; the schedule itself says so. */
export function propose(situation: Situation, run: RunId, to: LocalDay): Move {
	const { diary, plan, step, today } = situation;
	const now = schedule(diary, plan, step, today);
	const at = now.findIndex((coming) => coming.run.id === run);
	if (now[at]?.on === to) return { kind: 'free' };
	const plain = after(situation, { run, to, insists: false });
	const insisted = after(situation, { run, to, insists: true });
	if (at < 0 || insisted[at]?.on !== to) return { kind: 'not', reason: reason(now, at, to, situation) };
	if (plain[at]?.on !== to) return { kind: 'beside', neighbour: addDays(to, -1), apart: null };
	const [was, kept, beside] = [now[at + 1]?.on, plain[at + 1]?.on, insisted[at + 1]?.on];
	const touches = beside !== undefined && beside === was && kept !== beside;
	return touches ? { kind: 'beside', neighbour: beside, apart: kept ?? null } : { kind: 'free' };
}
