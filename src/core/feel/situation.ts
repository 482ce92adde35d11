import type { Diary } from '../diary/diary.ts';
import type { RunFinished } from '../diary/event.ts';
import { type Plan, type PlannedRun } from '../run/plan.ts';
import { shortRunBack } from '../run/short-run-back.ts';
import { type Moment, daysApart } from '../units.ts';
import type { Limits } from './limits.ts';
import { outings, type Outing } from './outing.ts';
import { firstOf, progress, type Progress } from './progress.ts';
import { isWithin, longestLately, type Longest } from './rules/cap.ts';
import { ORDER } from './rules/order.ts';
import type { Finding, Ground, Rule } from './rules/rule.ts';

/** What every part of a decision looks at, found once. */
export type Situation = {
	diary: Diary;
	plan: Plan;
	now: Moment;
	limits: Limits;
	list: readonly Outing[];
	/** The last run with what was told about it, or what was told before any. */
	outing: Outing;
	progress: Progress;
	/** The last run, the short run back left out. */
	last: RunFinished | null;
	/** Whole days since that run, or since the plan was started when that is later; null before both. */
	days: number | null;
	/** The longest run of late. */
	longest: Longest;
};

/** A rule, what it found, and about which run. */
export type Verdict = { finding: Finding; ground: Ground; outing: Outing };

const NOTHING: Outing = { finished: null, planned: null, told: [], danger: false };

/** Reads the diary for a decision. */
export function situation(diary: Diary, plan: Plan, now: Moment, limits: Limits): Situation {
	const list = outings(diary, plan);
	const from = diary.plan?.plan === plan.id ? diary.plan.from : null;
	const last = diary.runs.findLast(({ run }) => run !== shortRunBack.id) ?? null;
	const anchors = [last, diary.plan].filter((event) => event !== null);
	return {
		diary,
		plan,
		now,
		limits,
		list,
		outing: list.at(-1) ?? NOTHING,
		progress: progress(plan, from, list, limits),
		last,
		days: anchors.length ? Math.max(0, Math.min(...anchors.map((event) => daysApart(event, now)))) : null,
		longest: longestLately(diary, plan, now.at, limits)
	};
}

/** Every rule's finding about one outing, in the order of the rules. */
export function verdicts(
	{ list, diary, limits }: Situation,
	at: number,
	rules: readonly Rule[] = ORDER
): Verdict[] {
	const found: Verdict[] = [];
	const outing = list[at] ?? NOTHING;
	for (const ground of rules) {
		const finding = ground.look({ outings: list, at, told: diary.checkIns, limits });
		if (finding) found.push({ finding, ground, outing });
	}
	return found;
}

/** Whether the cap lets a run through. The plan's first run and the short run back are the least there is. */
export function fits(run: PlannedRun, { plan, longest, limits }: Situation): boolean {
	return run === shortRunBack || run.id === firstOf(plan).id || isWithin(run, longest, limits);
}
