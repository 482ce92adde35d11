import { find, spoken, after, type Plan } from '../run/plan.ts';
import { type Moment, addDays, dayOf, daysBetween, weekdayName } from '../units.ts';
import { capital, yourPlace } from './areas.ts';
import type { Limits } from './limits.ts';
import { repeatOf } from './progress.ts';
import { GATES } from './rules/coming-back.ts';
import type { RuleId } from './rules/rule.ts';
import type { Decision } from './decision.ts';
import { listed, onDay, toldAches, whenTold } from './words.ts';

/** `Week 6, run 3` in the middle of a sentence. */
const inWords = (run: Parameters<typeof spoken>[0]) => spoken(run).replace('Week', 'week');

/** The toggle that a rule speaks of, in words. */
const MARKS = {
	limp: 'a limp',
	swelling: 'something swollen',
	'bone-spot': 'one sore spot on a bone'
} as const;

function toldMark({ finding, outing }: Decision, rule: keyof typeof MARKS, now: Moment): string {
	const checkIn = outing.told.find(({ at }) => at === finding?.at);
	const when = checkIn ? whenTold(checkIn, outing, now) : '';
	const mark = rule === 'limp' && !checkIn?.limp ? MARKS['bone-spot'] : MARKS[rule];
	return `You told us about ${mark} ${when}`.trimEnd();
}

/** What you told us, without a full stop. */
function told(decision: Decision, now: Moment, limits: Limits): string {
	const { ground, outing, days, run } = decision;
	const aches = toldAches(outing, now, limits.repeat) ?? toldAches(outing, now);
	const last = outing.planned ? inWords(outing.planned) : 'your last run';
	switch (ground.id) {
		case 'danger':
			return 'You pressed “One of these applies to me”';
		case 'coming-back':
			return days !== null && days >= 7 && outing.finished
				? `You told us you are ready again, ${days} days after your last run`
				: 'You told us you are ready again';
		case 'gap':
			return outing.finished ? `${days} days since ${last}` : `${days} days since you told us where you were`;
		case 'chosen':
			return `You chose ${inWords(run)} yourself`;
		case 'unfinished':
			return `You stopped ${last} early${outing.told.length && !aches ? ', and nothing ached' : ''}`;
		case 'finished':
		case 'next':
			return toldNext(decision, now);
		default:
			return toldSore(decision, ground.id, aches ?? 'Your last run was sore', now, limits);
	}
}

type SoreRule = Exclude<
	RuleId,
	'danger' | 'coming-back' | 'gap' | 'chosen' | 'unfinished' | 'finished' | 'next'
>;

/** What you told us, for the rules about how running felt. */
function toldSore(decision: Decision, rule: SoreRule, aches: string, now: Moment, limits: Limits): string {
	const place = decision.finding?.place ? yourPlace(decision.finding.place) : 'the same place';
	switch (rule) {
		case 'bone-spot':
		case 'limp':
		case 'swelling':
			return toldMark(decision, rule, now);
		case 'often':
			return `${capital(place)} was ${limits.often.score} or more in ${limits.often.of} of your last ${limits.often.runs} runs`;
		case 'lasting':
			return `${aches}, a week or more after your last run`;
		case 'most-days':
			return `You named ${place} on most days of the last 2 weeks`;
		case 'rising':
			return `${aches}, up by ${limits.trend.rise} or more in 2 weeks`;
		case 'not-falling':
			return `${aches}, no less than 2 weeks ago`;
		case 'second-repeat':
			return `${aches}, more than after the run before`;
		case 'pause-by-score':
		case 'rest-by-score':
		case 'repeat-by-score':
		case 'next-morning':
			return aches;
		default:
			return rule satisfies never;
	}
}

function toldNext({ outing, progress, run }: Decision, now: Moment): string {
	if (!outing.planned && outing.finished?.run !== null) {
		return progress.comfortable < 0
			? 'You are at the start'
			: `You told us you had done everything before ${inWords(run)}`;
	}
	const aches = toldAches(outing, now);
	if (aches) return aches;
	const last = outing.told.at(-1);
	return last
		? `Nothing ached ${whenTold(last, outing, now)}`
		: `You have done ${outing.planned ? inWords(outing.planned) : 'a run of your own'}`;
}

/** Whether the next morning is still to be told, and it is not too late for it. */
function morningMissing({ outing, ground }: Decision, now: Moment): 'tomorrow' | 'today' | null {
	if (!outing.finished || ground.id !== 'repeat-by-score') return null;
	if (outing.told.some(({ when }) => when === 'morning')) return null;
	const since = daysBetween(dayOf(outing.finished), dayOf(now));
	return since === 0 ? 'tomorrow' : since === 1 ? 'today' : null;
}

/** What follows for a repeat, as the second half of a sentence. */
function repeated(decision: Decision, plan: Plan): string {
	const { run, progress, ground } = decision;
	const comfortable = plan.runs[Math.max(0, progress.comfortable)];
	if (ground.id === 'gap' || ground.id === 'coming-back') {
		const same = comfortable?.id === run.id;
		return same
			? `you start again with ${inWords(run)}`
			: `you start again a little earlier, at ${inWords(run)}`;
	}
	if (progress.comfortable < 0 && comfortable?.id === run.id) return 'you do the same run again';
	if (progress.sore.length > 1 && comfortable?.id !== run.id) return 'you step back a week';
	return comfortable?.id === run.id
		? 'you repeat the last run that felt comfortable'
		: 'you repeat a run that felt comfortable';
}

/** What follows, as a sentence. */
function follows(decision: Decision, plan: Plan, now: Moment): string {
	const { outcome, on, run, ground, until } = decision;
	switch (outcome) {
		case 'paused':
			return 'So your plan is paused, until you say you are ready again.';
		case 'rest': {
			const end = until === null ? on : dayOf({ at: until, offset: now.offset });
			return `So you rest for 48 hours, until ${onDay(end, dayOf(now)).replace(/^on /, '')}.`;
		}
		case 'repeat': {
			const again = repeated(decision, plan);
			const missing = morningMissing(decision, now);
			if (until !== null) return `After 48 hours of rest, and when a brisk walk feels 0 or 1, ${again}.`;
			if (missing === 'tomorrow') return `Tell us tomorrow morning how it is; until then, ${again}.`;
			if (missing === 'today') return `Tell us how it is this morning; until then, ${again}.`;
			return `So ${again}.`;
		}
		case 'next':
			if (ground.id === 'chosen') return 'A rest or a pause would still come first.';
			if (ground.id === 'unfinished') return 'So you try it again.';
			if (ground.id === 'finished') return 'You have done the whole plan, so you keep its 30 minutes.';
			return `So ${inWords(run)} is next.`;
		default:
			return outcome satisfies never;
	}
}

/** What opens once this run felt comfortable. */
function opens({ run, progress }: Decision, plan: Plan): string | null {
	const first = progress.sore.length === 1 ? progress.sore[0]?.planned : null;
	const again = first && plan.runs[repeatOf(plan, progress)]?.id === run.id ? find(plan, first.id) : null;
	const then = again && plan.runs.indexOf(again) > plan.runs.indexOf(run) ? again : after(plan, run.id);
	return then && then.id !== run.id ? inWords(then) : null;
}

function change(decision: Decision, plan: Plan, now: Moment, limits: Limits): string {
	const { outcome, on, progress } = decision;
	const low = `${limits.repeat} or ${limits.rest - 1}`;
	const middle = `${limits.rest} or ${limits.pause - 1}, or a limp, and you rest for ${limits.restHours} hours first.`;
	const day = onDay(on, dayOf(now));
	const then = opens(decision, plan);
	const opened = weekdayName(addDays(on, limits.freeDays + 1));
	switch (outcome) {
		case 'next':
			return `${low} after this run, and you repeat one that felt comfortable. ${middle}`;
		case 'repeat': {
			const good = then ? `0 or 1 ${day}, and ${then} opens on ${opened}. ` : '';
			const again =
				progress.sore.length > 0 ? ' again, and you step back a week. ' : ', and you repeat a run. ';
			return `${good}${low}${again}${middle}`;
		}
		case 'rest':
			return `After the 48 hours, try these first, at 0 or 1 out of 10: ${listed(GATES)}. Then you repeat the last run that felt comfortable. Another ${limits.rest} or more, or a limp, and the 48 hours start again.`;
		case 'paused':
			return `You saying that you are ready again. Then you start no higher than the last run that felt comfortable, with these first, at 0 or 1 out of 10: ${listed(GATES)}.`;
		default:
			return outcome satisfies never;
	}
}

/** The words of a decision: the reason in two short sentences, and what would change it. */
export function sentences(decision: Decision, plan: Plan, now: Moment, limits: Limits) {
	return {
		because: `${told(decision, now, limits)}. ${follows(decision, plan, now)}`,
		change: change(decision, plan, now, limits)
	};
}
