import { after, inWords, place, running, type Plan, type PlannedRun } from '../run/plan.ts';
import { shortRunBack } from '../run/short-run-back.ts';
import { type LocalDay, type Moment, addDays, dayOf, daysBetween, weekdayName } from '../units.ts';
import type { Decision } from './decision.ts';
import type { Limits } from './limits.ts';
import { firstOf, repeatOf } from './progress.ts';
import { onDay, plainDay } from './words.ts';

/** Whether the next morning is still to be told, and it is not too late for it. */
function morningMissing({ outing, ground }: Decision, now: Moment): 'tomorrow' | 'today' | null {
	if (!outing.finished || ground.id !== 'repeat-by-score') return null;
	if (outing.told.some(({ when }) => when === 'morning')) return null;
	const since = daysBetween(dayOf(outing.finished), dayOf(now));
	return since === 0 ? 'tomorrow' : since === 1 ? 'today' : null;
}

/** What follows for a repeat, as the second half of a sentence. */
function repeated({ run, progress, ground, outing, over }: Decision, plan: Plan): string {
	if (ground.id === 'cap' && over) return `${inWords(run)} comes first, at no more than a tenth longer`;
	if (run === shortRunBack)
		return outing.planned === shortRunBack
			? 'you do the short run again'
			: 'you begin with a short run: 5 minutes of running in all';
	const comfortable = progress.comfortable ?? firstOf(plan);
	const same = comfortable.id === run.id;
	if (ground.id === 'gap' || ground.id === 'coming-back') {
		return same
			? `you start again with ${inWords(run)}`
			: `you start again a little earlier, at ${inWords(run)}`;
	}
	if (progress.comfortable === null && same) return 'you do the same run again';
	if (progress.sore.length > 1 && !same) return 'you step back a week';
	return same ? 'you repeat the last run that felt comfortable' : 'you repeat a run that felt comfortable';
}

/** `later today`, `tomorrow`, `Thursday`: the day on which a rest ends that is not over yet. */
function laterDay(end: LocalDay, now: Moment): string {
	return end === dayOf(now) ? 'later today' : plainDay(end, dayOf(now));
}

/** What follows from a rest, as a sentence. */
function rested({ on, until, ground, fever, run }: Decision, now: Moment): string {
	const end = until === null ? on : dayOf({ at: until, offset: now.offset });
	const day = laterDay(end, now);
	switch (ground.id) {
		case 'fever':
			return fever?.walk
				? `So a walk of 20 to 30 minutes comes first, and then ${inWords(run)}.`
				: `So you rest for 48 hours, until ${day}, and walk before you run.`;
		case 'gate':
			return `So you rest, and try it again ${onDay(end, dayOf(now))}.`;
		default:
			return `So you rest for 48 hours, until ${day}.`;
	}
}

/** What follows, as a sentence. */
export function follows(decision: Decision, plan: Plan, now: Moment): string {
	const { outcome, run, ground, until, over, outing } = decision;
	switch (outcome) {
		case 'paused':
			return 'So your plan is paused, until you say you are ready again.';
		case 'rest':
			return rested(decision, now);
		case 'repeat': {
			const again = repeated(decision, plan);
			const missing = morningMissing(decision, now);
			if (until !== null) return `After 48 hours of rest, and when a brisk walk feels 0 or 1, ${again}.`;
			if (missing === 'tomorrow') return `Tell us tomorrow morning how it is; until then, ${again}.`;
			if (missing === 'today') return `Tell us how it is this morning; until then, ${again}.`;
			return `So ${again}.`;
		}
		case 'next':
			if (ground.id === 'chosen')
				return over
					? `Your plan would have ${inWords(over.within)} next.`
					: 'A rest or a pause would still come first.';
			if (ground.id === 'unfinished' && outing.planned?.id === run.id) return 'So you try it again.';
			if (ground.id === 'finished') return 'You have done the whole plan, so you keep its last run.';
			return `So ${inWords(run)} is next.`;
		default:
			return outcome satisfies never;
	}
}

/** What opens once this run felt comfortable. */
function opens({ run, progress }: Decision, plan: Plan): string | null {
	if (run === shortRunBack) return 'your plan';
	const first = progress.sore.length === 1 ? progress.sore[0]?.planned : null;
	const again = first && repeatOf(plan, progress).id === run.id ? first : null;
	const then = again && place(plan, again.id) > place(plan, run.id) ? again : after(plan, run.id);
	return then && then.id !== run.id ? inWords(then) : null;
}

/** What more soreness after the next run would do. */
function worse({ outcome, progress, run }: Decision, limits: Limits): string {
	const rest = `or a limp, and you rest for ${limits.restHours} hours first.`;
	if (limits.strict) return `${limits.repeat} to ${limits.pause - 1}, ${rest}`;
	const low = `${limits.repeat} or ${limits.rest - 1}`;
	const middle = `${limits.rest} or ${limits.pause - 1}, ${rest}`;
	if (outcome === 'next') return `${low} after this run, and you repeat one that felt comfortable. ${middle}`;
	if (run === shortRunBack) return `${low}, and you do it again. ${middle}`;
	const again = progress.sore.length > 0 ? ' again, and you step back a week. ' : ', and you repeat a run. ';
	return `${low}${again}${middle}`;
}

/** What opens a run that the cap holds back: the same run again does not. */
function grown(run: PlannedRun, limits: Limits): string {
	const minutes = Math.ceil(running(run) / limits.cap.share / 60);
	return `Once you have run ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} in one run, ${inWords(run)} opens; a run of your own counts too. Or choose it yourself.`;
}

/** What would end a rest. */
function restChange({ ground, fever, on, run }: Decision, now: Moment, limits: Limits): string {
	const [hours, score] = [limits.restHours, limits.strict ? limits.repeat : limits.rest];
	if (ground.id === 'fever')
		return fever?.walk
			? 'The walk, when you have done it and felt well. Another note of a fever, and the 48 hours start again.'
			: `Nothing before ${laterDay(on, now)}: a fever needs its time. Then a walk of 20 to 30 minutes, and ${inWords(run)} opens.`;
	if (ground.id === 'gate')
		return `The same thing, once it feels fine. There is no hurry: try it ${onDay(on, dayOf(now))}.`;
	const then =
		run === shortRunBack ? 'a short run comes first' : 'you repeat the last run that felt comfortable';
	return `After the ${hours} hours, try a brisk walk and a few small things first; each should feel 0 or 1 out of 10. Then ${then}. Another ${score} or more, or a limp, and the ${hours} hours start again.`;
}

/** What would change the step. */
export function change(decision: Decision, plan: Plan, now: Moment, limits: Limits): string {
	const { outcome, on, over, ground } = decision;
	switch (outcome) {
		case 'next':
			return worse(decision, limits);
		case 'repeat': {
			if (ground.id === 'cap' && over) return `${grown(over.run, limits)} ${worse(decision, limits)}`;
			const then = opens(decision, plan);
			const day = onDay(on, dayOf(now));
			const opened = weekdayName(addDays(on, limits.freeDays + 1));
			const good = then ? `0 or 1 ${day}, and ${then} opens on ${opened}. ` : '';
			return `${good}${worse(decision, limits)}`;
		}
		case 'rest':
			return restChange(decision, now, limits);
		case 'paused':
			return 'You saying that you are ready again, once a brisk walk and a few small things feel 0 or 1 out of 10. Then a short run comes first, and the plan starts no higher than the last run that felt comfortable.';
		default:
			return outcome satisfies never;
	}
}
