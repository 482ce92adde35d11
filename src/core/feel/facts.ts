import type { Diary } from '../diary/diary.ts';
import type { CheckedIn } from '../diary/event.ts';
import { find, spoken, type Plan } from '../run/plan.ts';
import { type Moment, dayOf } from '../units.ts';
import { capital, placeKey, placeName } from './areas.ts';
import type { Decision } from './decision.ts';
import { GATES } from './gates.ts';
import type { Limits } from './limits.ts';
import { toggled, worst, worstAt, type Outing } from './outing.ts';
import { listed, morningOf, places, plainDay } from './words.ts';

/** One line of what was told. `sore` when it is 2 or more; `event` is the id of the diary's event that it is read from. */
export type Fact = { label: string; value: string; sore: boolean; event: string };

/** `Before the run, Thursday`, `After the run`, `This morning`. */
function label(checkIn: CheckedIn, { finished }: Outing, now: Moment): string {
	const today = dayOf(now);
	const day = dayOf(checkIn);
	if (checkIn.when === 'before' && finished && checkIn.at <= finished.startedAt)
		return `Before the run, ${plainDay(dayOf(finished), today)}`;
	if (checkIn.when === 'after' && finished && checkIn.run === finished.id)
		return `After the run, ${plainDay(dayOf(finished), today)}`;
	if (checkIn.when === 'morning') return capital(morningOf(day, today));
	return capital(plainDay(day, today));
}

/** `0`, `3`, or `lower back 3, left knee 2` when more than one place is spoken of. */
function value(checkIn: CheckedIn, several: boolean): string {
	if (!several) return String(worst([checkIn]));
	const sore = places([checkIn]);
	return sore.length ? sore.map(({ place, score }) => `${placeName(place)} ${score}`).join(', ') : '0';
}

/** What was told about a run and since, line by line. */
function toldAbout(outing: Outing, now: Moment): Fact[] {
	const { told, finished } = outing;
	const several = places(told).length > 1;
	const lines = told.map((checkIn): Fact => ({
		label: label(checkIn, outing, now),
		value: value(checkIn, several),
		sore: worst([checkIn]) >= 2,
		event: checkIn.id
	}));
	const marks = [
		told.some(({ limp }) => limp) && 'limp',
		told.some(({ swelling }) => swelling) && 'swelling',
		told.some(({ boneSpot }) => boneSpot) && 'sore spot on a bone'
	].filter((mark) => mark !== false);
	const marked = told.findLast(toggled) ?? told.at(-1);
	if (marked)
		lines.push({
			label: 'Limp, swelling, sore spot on a bone',
			value: marks.length ? listed(marks) : 'none',
			sore: marks.length > 0,
			event: marked.id
		});
	else if (finished)
		lines.push({ label: 'After the run', value: 'nothing told', sore: false, event: finished.id });
	return lines;
}

/** What was told of earlier runs, where the rule compares with it. */
function earlier({ ground, finding }: Decision, now: Moment, limits: Limits): Fact[] {
	const { place, beside = [] } = finding ?? {};
	const [first] = beside;
	if (ground.id === 'most-days' && place && first) {
		const days = `${beside.length} of ${limits.mostDays.days} days`;
		return [{ label: `${capital(placeName(place))}, named on`, value: days, sore: true, event: first.id }];
	}
	return beside.map((checkIn) => {
		const score = place ? worstAt([checkIn], placeKey(place)) : worst([checkIn]);
		return {
			label: capital(plainDay(dayOf(checkIn), dayOf(now))),
			value: place ? `${placeName(place)} ${score}` : String(score),
			sore: score >= limits.repeat,
			event: checkIn.id
		};
	});
}

/** What a decision rests on beside how running felt: buttons, notes, choices, days, lengths. */
function beside(decision: Decision, diary: Diary, plan: Plan, now: Moment): Fact[] {
	const { ground, fever, gate, over, last, days } = decision;
	const on = (event: Moment) => plainDay(dayOf(event), dayOf(now));
	const lines: Fact[] = [];
	const add = (name: string, said: string, event: { id: string } | null | undefined, sore = false) => {
		if (event) lines.push({ label: name, value: said, sore, event: event.id });
	};
	const pressed = diary.pauses.findLast(({ kind }) => kind === 'danger-pressed');
	const ready = diary.pauses.findLast(({ kind }) => kind === 'plan-resumed');
	if (ground.id === 'danger') add('“One of these applies to me”', pressed ? on(pressed) : '', pressed, true);
	if (ground.id === 'coming-back') add('You said you are ready again', ready ? on(ready) : '', ready);
	if (fever) add('You noted a fever', on(fever.note), fever.note);
	if (gate) add(GATES.find(({ id }) => id === gate.gate)?.title ?? '', `not yet, ${on(gate)}`, gate);
	if (ground.id === 'chosen') add('Your own choice', spoken(decision.run), diary.choices.at(-1));
	if (over) {
		const minutes = Math.max(1, Math.round(over.longest.ran / 60));
		add('Your longest run in 30 days', `${minutes} min`, over.longest.event);
	}
	if (days !== null && days >= 7 && last) add('Days since your last run', String(days), last);
	const start = diary.plan?.plan === plan.id ? diary.plan : null;
	const from = start && find(plan, start.from);
	if (lines.length === 0 && !decision.outing.finished && from)
		add('You told us you were at', spoken(from), start);
	return lines;
}

/** The facts a decision used, each with the event of the diary that it is read from. */
export function factsOf(decision: Decision, diary: Diary, plan: Plan, now: Moment, limits: Limits): Fact[] {
	return [
		...earlier(decision, now, limits),
		...toldAbout(decision.outing, now),
		...beside(decision, diary, plan, now)
	];
}
