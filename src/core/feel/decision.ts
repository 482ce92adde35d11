import type { Diary } from '../diary/diary.ts';
import type { RunFinished } from '../diary/event.ts';
import { lastRun } from '../diary/last-run.ts';
import type { Plan, PlannedRun } from '../run/plan.ts';
import { shortRunBack } from '../run/short-run-back.ts';
import { type Instant, type LocalDay, type Moment, addDays, dayOf } from '../units.ts';
import { holds, pausedBy, type Hold } from './holds.ts';
import { type Limits, limitsOf } from './limits.ts';
import { toggled, worst, type Outing } from './outing.ts';
import { isNoLonger, latestThat, repeatOf, type Progress } from './progress.ts';
import { cap, isPublished, type Longest } from './rules/cap.ts';
import { chosen, chosenRun } from './rules/chosen.ts';
import { comingBack, wayBack } from './rules/coming-back.ts';
import { resumedAt } from './rules/danger.ts';
import { gap, startAgain, stepBack } from './rules/gap.ts';
import { finished, next, unfinished } from './rules/moving-on.ts';
import { repeatByScore } from './rules/repeat-by-score.ts';
import type { Finding, Ground, Outcome } from './rules/rule.ts';
import { fits, situation, verdicts, type Situation } from './situation.ts';

/** What comes next in training and what it rests on, not yet in words. */
export type Decision = {
	outcome: Outcome;
	ground: Ground;
	finding: Finding | null;
	run: PlannedRun;
	on: LocalDay;
	/** The earliest day for who insists on running on two days in a row; the same as `on` unless all is well. */
	soonest: LocalDay;
	/** When the rest ends that the outcome asks for, or asked for before it was over; null for every other. */
	until: Instant | null;
	/** Whole days since the last run, or since the plan was started when that is later; null before both. */
	days: number | null;
	/** That run; the short run back is none of these. */
	last: RunFinished | null;
	progress: Progress;
	/** The last run with what was told about it; for a pause or a rest, the one that it is about. */
	outing: Outing;
	/** From when on the gates count, after a pause or a rest; null when none need to be tried. */
	gatesSince: Instant | null;
	gate: Hold['gate'];
	fever: Hold['fever'];
	/** A run that is longer than the cap, the one offered instead, and what the cap is measured by. */
	over: { run: PlannedRun; within: PlannedRun; longest: Longest } | null;
};

/** What one case settles; the rest of a decision is the same for all. */
type Settled = Pick<Decision, 'outcome' | 'ground' | 'run'> & Partial<Decision>;

/** The last time that a 2 or more, or a toggle, was told; before all time when never. */
function lastSore(diary: Diary, limits: Limits): Instant {
	const sore = (checkIn: Diary['checkIns'][number]) => worst([checkIn]) >= limits.repeat || toggled(checkIn);
	return diary.checkIns.findLast(sore)?.at ?? -Infinity;
}

/** The run for everything but moving on: the one to repeat, days away thought of, and never beyond the cap. */
function careful(seen: Situation): PlannedRun {
	const { plan, progress, days, limits } = seen;
	const again = repeatOf(plan, progress);
	const back = days === null || !progress.comfortable ? null : stepBack(days, limits);
	const start = back === null || !progress.comfortable ? again : startAgain(plan, progress.comfortable, back);
	return latestThat(plan, start, (run) => isNoLonger(run, again) && fits(run, seen));
}

/** Paused, or resting, or null. */
function stopped(seen: Situation): Settled | null {
	const { diary, limits } = seen;
	const pause = pausedBy(seen);
	if (pause) {
		const gatesSince = Math.max(pause.finding.at, lastSore(diary, limits));
		return { ...pause, outcome: 'paused', run: shortRunBack, gatesSince };
	}
	const found = holds(seen);
	const [top] = found;
	if (!top) return null;
	const until = Math.max(...found.map((hold) => hold.until));
	const told = found.flatMap(({ finding }) => finding?.at ?? []);
	const gatesSince = top.fever ? null : Math.max(...told, top.gate ? lastSore(diary, limits) : -Infinity);
	const run = wayBack(diary, seen.list, limits) === 'short' ? shortRunBack : careful(seen);
	return { ...top, outcome: 'rest', until, gatesSince, run };
}

/** What was told of the last run, when that asks for a repeat or asked for a rest that is over. */
function sore(seen: Situation): (Pick<Settled, 'ground' | 'finding'> & Partial<Decision>) | null {
	const found = verdicts(seen, seen.list.length - 1);
	const rests = found.filter(({ finding }) => finding.outcome === 'rest');
	const top = rests[0] ?? found.find(({ finding }) => finding.outcome === 'repeat');
	if (!top) return null;
	if (rests.length === 0) return { ground: top.ground, finding: top.finding };
	const at = Math.max(...rests.map(({ finding }) => finding.at));
	const until = at + seen.limits.restHours * 3_600_000;
	return { ground: top.ground, finding: top.finding, until, gatesSince: at };
}

/** Moving on: the next run of the plan, or one within the cap where the plan is not a published one. */
function onward(seen: Situation): Settled {
	const { plan, progress, longest } = seen;
	const { upcoming } = progress;
	if (!isPublished(plan) && !fits(upcoming, seen)) {
		const within = latestThat(plan, upcoming, (run) => fits(run, seen));
		return { outcome: 'repeat', ground: cap, run: within, over: { run: upcoming, within, longest } };
	}
	const done = progress.comfortable?.id === plan.runs.at(-1)?.id;
	const ground = progress.unfinished ? unfinished : done ? finished : next;
	return { outcome: 'next', ground, run: upcoming };
}

/** What the diary, days away and the plan come to, before the person's own choice. */
function settle(seen: Situation): Settled {
	const { progress, diary, days, limits } = seen;
	const stop = stopped(seen);
	if (stop) return stop;
	const told = sore(seen);
	const back = wayBack(diary, seen.list, limits);
	const fresh = told?.finding && told.finding.at > resumedAt(diary) ? told : null;
	if (back === 'short') return { ground: comingBack, ...fresh, outcome: 'repeat', run: shortRunBack };
	const run = careful(seen);
	if (back === 'restart') return { ground: comingBack, ...fresh, outcome: 'repeat', run };
	if (days !== null && progress.comfortable && stepBack(days, limits) !== null)
		return { outcome: 'repeat', ground: gap, run };
	if (told) return { ...told, outcome: 'repeat', run };
	if (progress.sore.length > 0)
		return { outcome: 'repeat', ground: progress.unfinished ? unfinished : repeatByScore, run };
	return onward(seen);
}

/** The person's own choice, where it wins: over next and repeat, never over rest and paused. */
function ownChoice(seen: Situation, { outcome, run: offered }: Settled): Settled | null {
	if (outcome === 'rest' || outcome === 'paused') return null;
	const { diary, plan, progress, longest } = seen;
	const run = chosenRun(diary, plan);
	if (!run) return null;
	const stands = fits(run, seen) || (isPublished(plan) && run.id === progress.upcoming.id);
	const over = stands ? null : { run, within: offered, longest };
	return { outcome: 'next', ground: chosen, run, over };
}

/** The earliest day for a run: today, after the free days, the day a rest ends, two days after a sore day if chosen. */
function earliest(
	{ diary, now, limits }: Situation,
	{ outcome, until, ground, fever }: Settled,
	freeDays: number
): LocalDay {
	const last = lastRun(diary, now);
	const days = [dayOf(now)];
	if (last) days.push(addDays(dayOf(last), freeDays + 1));
	if (fever?.walk) days.push(addDays(dayOf(now), 1));
	else if (outcome === 'rest' && until) days.push(dayOf({ at: until, offset: now.offset }));
	const sorest = diary.checkIns.findLast((checkIn) => worst([checkIn]) >= limits.repeat);
	if (ground === chosen && sorest) days.push(addDays(dayOf(sorest), 2));
	return days.reduce((latest, day) => (day > latest ? day : latest));
}

/**
 * Decides what comes next in training. Pure: the same diary, plan and moment give the same step.
 * All rules are asked and the most careful outcome stands: paused, rest, repeat, next. A pause lasts until resumed,
 * and then a short run comes first; a rest 48 hours from the check-in that asked for it, then the last comfortable run
 * is repeated. A morning that was not told changes nothing; a run without a check-in counts as comfortable. The
 * person's own choice of run wins over next and repeat, never over rest and paused, and is not offered on the day of,
 * or the day after, a score of 2 or more. The limits are those that the person chose.
 */
export function decision(diary: Diary, plan: Plan, now: Moment, limits: Limits = limitsOf(diary)): Decision {
	const seen = situation(diary, plan, now, limits);
	const settled = settle(seen);
	const made = ownChoice(seen, settled) ?? settled;
	const { progress, outing, days, last } = seen;
	const none = { finding: null, until: null, gatesSince: null, gate: null, fever: null, over: null };
	return {
		...none,
		progress,
		outing,
		days,
		last,
		...made,
		on: earliest(seen, made, limits.freeDays),
		soonest: earliest(seen, made, settled.outcome === 'next' ? 0 : limits.freeDays)
	};
}
