import type { Diary } from '#core/diary/diary.ts';
import type { CheckedIn, Score } from '#core/diary/event.ts';
import { decide, type Outcome, type Step } from '#core/feel/step.ts';
import { find, longestStretch, place, running, type Plan, type PlannedRun } from '#core/run/plan.ts';
import { shortRunBack } from '#core/run/short-run-back.ts';
import { addDays, dayOf, type Instant } from '#core/units.ts';
import type { Growing } from './growing.ts';

/*
 * What no step may ever do, said again from the rule's own words and apart from the code that decides. It reads the
 * diary, never the decision's workings.
 */

const HOUR = 3_600_000;
const FREEDOM: Record<Outcome, number> = { next: 0, repeat: 1, rest: 2, paused: 3 };

const worst = ({ aches }: CheckedIn) => aches.reduce((high, { score }) => Math.max(high, score), 0);
const marked = ({ limp, swelling, boneSpot }: CheckedIn) => limp || swelling || boneSpot;
const noLonger = (run: PlannedRun, than: PlannedRun) =>
	running(run) <= running(than) && longestStretch(run) <= longestStretch(than);

/** What every step is held to. The last is asked of some of them by `freerForMore`. */
export const PROMISES = [
	'no run is offered while paused',
	'no run is offered in a rest, and a rest has its end ahead',
	'after a 2 or more, no longer run than the last comfortable one until it has settled',
	'no longer run than the one that was sore',
	'no longer run on the day of a 2 or more or the day after, chosen ones included',
	'no run beyond 110 % of the longest of 30 days but the next of a published plan',
	'a chosen run beyond 110 % says so',
	'a day between two runs',
	'a reason in two sentences, and what would change it',
	'facts that are in the diary',
	'never freer for more soreness'
] as const;

/** What is known without the step: the last comfortable run, sore runs since, and what asks for a rest or a pause. */
type Known = {
	comfortable: PlannedRun;
	sore: PlannedRun[];
	/** Nothing sore was told since the last comfortable run ended. */
	settled: boolean;
	paused: boolean;
	resting: boolean;
};

/** For each run whether it was sore by what was said about it, before it by half a day, or until two days after it. */
function soreRuns({ runs, pauses }: Diary, sores: readonly CheckedIn[]): boolean[] {
	const sore = runs.map(() => false);
	let last = -1;
	for (const told of sores) {
		while ((runs[last + 1]?.startedAt ?? Infinity) <= told.at) last += 1;
		const ahead = runs[last + 1];
		const isBefore = told.when === 'before' && ahead !== undefined && told.at >= ahead.startedAt - 12 * HOUR;
		const about = isBefore || told.run !== null || told.at < (runs[last]?.at ?? -Infinity) + 48 * HOUR;
		const run = isBefore ? last + 1 : last;
		if (run >= 0 && about) sore[run] = true;
	}
	for (const { kind, at: pressed } of pauses) {
		const run = kind === 'danger-pressed' ? runs.findLastIndex((each) => each.at <= pressed) : -1;
		if (run >= 0) sore[run] = true;
	}
	return sore;
}

function known(diary: Diary, plan: Plan, now: Instant): Known {
	const { plan: started, runs, checkIns, pauses } = diary;
	const from = plan.runs.findIndex(({ id }) => id === started?.from);
	let comfortable = plan.runs[Math.max(0, from - 1)] as PlannedRun;
	let sore: PlannedRun[] = [];
	const sores = checkIns.filter((told) => worst(told) >= 2 || marked(told));
	const hurt = soreRuns(diary, sores);
	for (const [index, run] of runs.entries()) {
		const planned = run.run && run.run !== shortRunBack.id ? find(plan, run.run) : null;
		if (!planned) continue;
		if (hurt[index]) sore.push(planned);
		else if (run.ending === 'whole') [comfortable, sore] = [planned, []];
	}
	const last = runs.at(-1)?.at ?? -Infinity;
	const resumed = pauses.findLast(({ kind }) => kind === 'plan-resumed')?.at ?? -Infinity;
	const pressed = pauses.findLast(({ kind }) => kind === 'danger-pressed')?.at ?? -Infinity;
	const rests = (c: CheckedIn) => worst(c) >= 4 || c.limp || c.swelling || c.when === 'morning';
	return {
		comfortable,
		sore,
		settled: sore.length === 0 && sores.every(({ at }) => at < last),
		paused: pressed > resumed || sores.some((c) => c.at >= resumed && (worst(c) >= 6 || c.boneSpot)),
		resting: sores.some((c) => c.at > now - 48 * HOUR && rests(c))
	};
}

/** The longest running within 30 days, the run claimed at the start of the plan included. */
function longestLately({ runs, plan: started }: Diary, plan: Plan, now: Instant): number {
	const since = now - 30 * 24 * HOUR;
	const from = plan.runs.findIndex(({ id }) => id === started?.from);
	const claimed = started && started.at >= since ? plan.runs[from - 1] : undefined;
	return runs.reduce(
		(most, { at, ran }) => (at >= since ? Math.max(most, ran) : most),
		claimed ? running(claimed) : 0
	);
}

/** Every promise that this step breaks, by name; empty when none. */
export function broken({ diary, known: events }: Growing, plan: Plan, step: Step, now: Instant): string[] {
	const { comfortable, sore, settled, paused, resting } = known(diary, plan, now);
	const offered = step.outcome === 'next' || step.outcome === 'repeat';
	const own = step.rule === 'chosen';
	const first = step.run.id === plan.runs[0]?.id || step.run === shortRunBack;
	const [from, to] = [place(plan, comfortable.id), place(plan, step.run.id)];
	const start = plan.runs.find(({ id }) => id === diary.plan?.from);
	const triedAgain = diary.runs.some(({ run }) => run === step.run.id);
	const follows = to <= from + 1 || step.run === start || triedAgain;
	const inOrder = step.outcome === 'next' && follows;
	const cap = longestLately(diary, plan, now) * 1.1;
	const sorest = diary.checkIns.findLast((c) => worst(c) >= 2);
	const soon = sorest !== undefined && step.on <= addDays(dayOf(sorest), 1);
	const last = diary.runs.at(-1);
	const holds: Record<(typeof PROMISES)[number], boolean> = {
		'no run is offered while paused': !paused || step.outcome === 'paused',
		'no run is offered in a rest, and a rest has its end ahead':
			(!resting || !offered) && (step.outcome !== 'rest' || (step.until ?? 0) > now),
		'after a 2 or more, no longer run than the last comfortable one until it has settled':
			settled || own || first || noLonger(step.run, comfortable),
		'no longer run than the one that was sore': own || first || sore.every((run) => noLonger(step.run, run)),
		'no longer run on the day of a 2 or more or the day after, chosen ones included':
			!offered || !soon || first || noLonger(step.run, comfortable),
		'no run beyond 110 % of the longest of 30 days but the next of a published plan':
			own || first || inOrder || running(step.run) <= cap,
		'a chosen run beyond 110 % says so':
			!own || first || follows || running(step.run) <= cap || step.over !== null,
		'a day between two runs': !last || step.on > addDays(dayOf(last), 1),
		'a reason in two sentences, and what would change it':
			/^[A-Z“0-9].*\. [A-Z].*\.$/.test(step.because) && step.change.length > 20,
		'facts that are in the diary': step.facts.length > 0 && step.facts.every((fact) => isTrue(fact, events)),
		'never freer for more soreness': true
	};
	return PROMISES.filter((promise) => !holds[promise]);
}

/** Whether a fact names an event of the diary, and quotes its score rightly where it is one. */
function isTrue({ event, label, value, sore }: Step['facts'][number], events: Growing['known']): boolean {
	const found = events.get(event);
	if (!found) return false;
	if (!/^\d+$/.test(value) || label.startsWith('Days since')) return true;
	if (found.kind !== 'checked-in') return false;
	const told = found as CheckedIn;
	return worst(told) === Number(value) && sore === worst(told) >= 2;
}

/** Whether more soreness in what was told last would be answered by a freer step. */
export function freerForMore(diary: Diary, plan: Plan, step: Step, now: Instant, how: number): boolean {
	const last = diary.checkIns.at(-1);
	const run = diary.runs.at(-1);
	if (!last || (run && last.at < run.startedAt)) return false;
	const kinds = ['limp', 'swelling', 'boneSpot'] as const;
	const mark = kinds[how % 6];
	const aches = last.aches.length ? last.aches : [{ area: 'knee', side: 'left' as const, score: 0 as Score }];
	const up = (score: number) => Math.min(10, score + 1 + (how % 4)) as Score;
	const worse: CheckedIn = mark
		? { ...last, [mark]: true }
		: { ...last, aches: aches.map((ache) => ({ ...ache, score: up(ache.score) })) };
	const checkIns = [...diary.checkIns.slice(0, -1), worse];
	const then = decide({ ...diary, checkIns }, plan, { at: now, offset: 0 });
	return FREEDOM[then.outcome] < FREEDOM[step.outcome];
}
