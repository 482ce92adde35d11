import type { Diary } from '../diary/diary.ts';
import type { Plan, PlannedRun } from '../run/plan.ts';
import { type Instant, type LocalDay, type Moment, addDays, dayOf, daysApart } from '../units.ts';
import { LIMITS, type Limits } from './limits.ts';
import { outings, type Outing } from './outing.ts';
import { noLonger, progress, repeatOf, type Progress } from './progress.ts';
import { chosen, chosenRun } from './rules/chosen.ts';
import { comingBack } from './rules/coming-back.ts';
import { danger, pressedAt, resumedAt } from './rules/danger.ts';
import { gap, startAgain, stepBack } from './rules/gap.ts';
import { finished, next, unfinished } from './rules/moving-on.ts';
import { ORDER } from './rules/order.ts';
import { repeatByScore } from './rules/repeat-by-score.ts';
import type { Finding, Ground, Outcome } from './rules/rule.ts';

/** What comes next in training and what it rests on, not yet in words. */
export type Decision = {
	outcome: Outcome;
	ground: Ground;
	finding: Finding | null;
	run: PlannedRun;
	on: LocalDay;
	/** The earliest day for who insists on running on two days in a row; the same as `on` unless all is well. */
	soonest: LocalDay;
	until: Instant | null;
	/** Whole days since the last run, or since the plan was started when that is later; null before both. */
	days: number | null;
	progress: Progress;
	/** The last run with what was told about it. */
	outing: Outing;
};

type Verdict = { finding: Finding; ground: Ground };

const HOUR = 3_600_000;

/** Every rule's finding about one outing, in the order of the rules. */
function verdicts(list: readonly Outing[], at: number, diary: Diary, limits: Limits): Verdict[] {
	const found: Verdict[] = [];
	for (const ground of ORDER) {
		const finding = ground.look({ outings: list, at, told: diary.checkIns, limits });
		if (finding) found.push({ finding, ground });
	}
	return found;
}

/** The reason for a pause that has not been resumed: the danger button first, then the latest told. */
function pausedBy(
	list: readonly Outing[],
	diary: Diary,
	limits: Limits
): (Verdict & { outing?: Outing }) | null {
	const pressed = pressedAt(diary);
	if (pressed !== null) return { finding: { outcome: 'paused', at: pressed }, ground: danger };
	const resumed = resumedAt(diary);
	for (let at = list.length - 1; at >= 0; at -= 1) {
		if ((list[at]?.told.at(-1)?.at ?? -Infinity) < resumed) continue;
		const open = verdicts(list, at, diary, limits).find(
			({ finding }) => finding.outcome === 'paused' && finding.at >= resumed
		);
		if (open) return { ...open, outing: list[at] };
	}
	return null;
}

/** What the current findings ask for: the first rest, else the first repeat; and when the last of the rests ends. */
function restOrRepeat(found: readonly Verdict[], limits: Limits) {
	const rests = found.filter(({ finding }) => finding.outcome === 'rest');
	const repeats = found.filter(({ finding }) => finding.outcome === 'repeat');
	const until = rests.length
		? Math.max(...rests.map(({ finding }) => finding.at)) + limits.restHours * HOUR
		: null;
	return { until, top: rests[0] ?? repeats[0] ?? null };
}

/** Days since the last run, or since the plan was started when that is later. */
function daysSince(diary: Diary, now: Moment): number | null {
	const anchors = [diary.runs.at(-1), diary.plan].filter((event) => event !== undefined && event !== null);
	if (anchors.length === 0) return null;
	return Math.max(0, Math.min(...anchors.map((event) => daysApart(event, now))));
}

/** Where the plan starts again after days without running, as a place in the plan, or null when nothing changes. */
function afterGap(plan: Plan, state: Progress, days: number | null, limits: Limits): number | null {
	const back = days === null || state.comfortable < 0 ? null : stepBack(days, limits);
	return back === null ? null : startAgain(plan, state.comfortable, back);
}

/** What the findings, a pause, days away and the plan come to, before the person's own choice. */
function settle(
	diary: Diary,
	plan: Plan,
	now: Moment,
	limits: Limits
): Omit<Decision, 'on' | 'soonest' | 'run'> & { at: number } {
	const list = outings(diary, plan);
	const outing = list.at(-1) ?? { finished: null, planned: null, told: [], danger: false };
	const from = diary.plan?.plan === plan.id ? diary.plan.from : null;
	const state = progress(plan, from, list, limits);
	const days = daysSince(diary, now);
	const { until, top } = restOrRepeat(verdicts(list, list.length - 1, diary, limits), limits);
	const back = afterGap(plan, state, days, limits);
	const comfortable = plan.runs[Math.max(0, state.comfortable)];
	const again = repeatOf(plan, state);
	const careful = back === null ? again : noLonger(plan, back, [plan.runs[again]]);
	const base = { progress: state, outing, days, until: null, finding: null };

	const pause = pausedBy(list, diary, limits);
	if (pause) return { ...base, ...pause, outing: pause.outing ?? outing, outcome: 'paused', at: careful };
	const resting = until !== null && now.at < until;
	if (top && resting) return { ...base, ...top, outcome: 'rest', until, at: careful };
	if (resumedAt(diary) > (diary.runs.at(-1)?.at ?? -Infinity)) {
		return { ...base, ground: comingBack, outcome: 'repeat', at: noLonger(plan, careful, [comfortable]) };
	}
	if (back !== null) return { ...base, ground: gap, outcome: 'repeat', at: careful };
	if (top) return { ...base, ...top, outcome: 'repeat', until, at: careful };
	if (state.sore.length > 0) {
		const ground = state.unfinished ? unfinished : repeatByScore;
		return { ...base, ground, outcome: 'repeat', at: careful };
	}
	const done = state.comfortable === plan.runs.length - 1;
	const ground = state.unfinished ? unfinished : done ? finished : next;
	return { ...base, ground, outcome: 'next', at: state.upcoming };
}

/** The earliest day for a run: today, a day after the last, the day a rest ends, two days after a sore day if chosen. */
function earliest(
	diary: Diary,
	now: Moment,
	{ outcome, until }: Pick<Decision, 'outcome' | 'until'>,
	sore: LocalDay | null,
	limits: Limits
): LocalDay {
	const last = diary.runs.at(-1);
	const days = [dayOf(now)];
	if (last) days.push(addDays(dayOf(last), limits.freeDays + 1));
	if (outcome === 'rest' && until !== null) days.push(dayOf({ at: until, offset: now.offset }));
	if (sore !== null) days.push(addDays(sore, 2));
	return days.reduce((latest, day) => (day > latest ? day : latest));
}

/**
 * Decides what comes next in training. Pure: the same diary, plan and moment give the same step.
 * All rules are asked and the most careful outcome stands: paused, rest, repeat, next. A pause lasts until resumed; a
 * rest 48 hours from the check-in that asked for it, then the last comfortable run is repeated. A morning that was not
 * told changes nothing; a run without a check-in counts as comfortable. The person's own choice of run wins over next
 * and repeat, never over rest and paused, and is not offered on the day of, or the day after, a score of 2 or more.
 */
export function decision(diary: Diary, plan: Plan, now: Moment, limits: Limits = LIMITS): Decision {
	const { at, ...settled } = settle(diary, plan, now, limits);
	const free = settled.outcome === 'next' || settled.outcome === 'repeat';
	const own = free ? chosenRun(diary, plan) : null;
	const sore = own ? lastSoreDay(diary, limits) : null;
	const run = own ?? plan.runs[at] ?? plan.runs[0];
	if (!run) throw new Error(`The plan ${plan.id} has no runs`);
	const inARow = settled.outcome === 'next' ? { ...limits, freeDays: 0 } : limits;
	return {
		...settled,
		...(own ? { outcome: 'next' as const, ground: chosen, finding: null } : {}),
		run,
		on: earliest(diary, now, settled, sore, limits),
		soonest: earliest(diary, now, settled, sore, inARow)
	};
}

/** The last day on which a score of 2 or more was told. */
function lastSoreDay(diary: Diary, limits: Limits): LocalDay | null {
	const sore = diary.checkIns.findLast(({ aches }) => aches.some(({ score }) => score >= limits.repeat));
	return sore ? dayOf(sore) : null;
}
