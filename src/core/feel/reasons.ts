import { find, inWords, running, spoken, type Plan, type PlannedRun } from '../run/plan.ts';
import { shortRunBack } from '../run/short-run-back.ts';
import type { Seconds } from '../units.ts';
import { type Moment, dayOf } from '../units.ts';
import { capital, yourPlace } from './areas.ts';
import { change, follows } from './consequences.ts';
import type { Decision } from './decision.ts';
import { GATES } from './gates.ts';
import type { Limits } from './limits.ts';
import type { RuleId } from './rules/rule.ts';
import { onDay, toldAches, whenTold } from './words.ts';

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

/** `28 minutes`, whole ones as on the screen; `1 minute`. */
function minutes(seconds: Seconds): string {
	const whole = Math.max(1, Math.round(seconds / 60));
	return `${whole} ${whole === 1 ? 'minute' : 'minutes'}`;
}

/** `28 minutes of running, and your longest in 30 days was 20 minutes`. */
function toldLength(run: PlannedRun, longest: Seconds, limits: Limits): string {
	const was =
		longest > 0 ? `your longest in ${limits.cap.days} days was ${minutes(longest)}` : 'you have not run';
	const late = longest > 0 ? was : `${was} in ${limits.cap.days} days`;
	return `${minutes(running(run))} of running, and ${late}`;
}

/** What you told us, without a full stop. */
function told(decision: Decision, plan: Plan, now: Moment, limits: Limits): string {
	const { ground, outing, days, last, run, over, fever, gate } = decision;
	const aches = toldAches(outing, now, limits.repeat) ?? toldAches(outing, now);
	switch (ground.id) {
		case 'danger':
			return 'You pressed “One of these applies to me”';
		case 'fever':
			return `You noted a fever ${fever ? onDay(dayOf(fever.note), dayOf(now)) : ''}`.trimEnd();
		case 'gate': {
			const tried = GATES.find(({ id }) => id === gate?.gate)?.title ?? 'What you tried';
			return `“${tried}” did not feel fine ${gate ? onDay(dayOf(gate), dayOf(now)) : ''}`.trimEnd();
		}
		case 'coming-back':
			if (outing.planned === shortRunBack) return toldNext(decision, now);
			return days !== null && days >= 7 && last
				? `You told us you are ready again, ${days} days after your last run`
				: 'You told us you are ready again';
		case 'gap':
			return last
				? `${days} days since ${lastInWords(decision, plan)}`
				: `${days} days since you told us where you were`;
		case 'cap':
			return over ? `${spoken(over.run)} is ${toldLength(over.run, over.longest.ran, limits)}` : '';
		case 'chosen':
			return `You chose ${inWords(run)} yourself${over ? `: ${toldLength(run, over.longest.ran, limits)}` : ''}`;
		case 'unfinished':
			return `You stopped ${outing.planned ? inWords(outing.planned) : 'your last run'} early${outing.told.length && !aches ? ', and nothing ached' : ''}`;
		case 'finished':
		case 'next':
			return toldNext(decision, now);
		default:
			return toldSore(decision, ground.id, aches ?? 'Your last run was sore', now, limits);
	}
}

/** The last run of a plan, as far as this plan knows it. */
function lastInWords({ last }: Decision, plan: Plan): string {
	const planned = last?.run && last.plan === plan.id ? find(plan, last.run) : null;
	return planned ? inWords(planned) : 'your last run';
}

type SoreRule = Exclude<
	RuleId,
	'danger' | 'fever' | 'gate' | 'coming-back' | 'gap' | 'cap' | 'chosen' | 'unfinished' | 'finished' | 'next'
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
		return progress.comfortable === null
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

/** The words of a decision: the reason in two short sentences, and what would change it. */
export function sentences(decision: Decision, plan: Plan, now: Moment, limits: Limits) {
	return {
		because: `${told(decision, plan, now, limits)}. ${follows(decision, plan, now)}`,
		change: change(decision, plan, now, limits)
	};
}
