import type { RunId } from '#core/diary/event.ts';
import { GATES } from '#core/feel/gates.ts';
import { decide, type Step } from '#core/feel/step.ts';
import { couchTo5k } from '#core/run/couch-to-5k.ts';
import { running, type PlannedRun } from '#core/run/plan.ts';
import { shortRunBack } from '#core/run/short-run-back.ts';
import { dayOf, type Instant } from '#core/units.ts';
import { Body } from './body.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { Growing } from './growing.ts';
import { person, type Person } from './person.ts';
import { nothing, WEEKS, type Tally } from './tally.ts';
import { broken, freerForMore } from './unsafe.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Monday 2 November 2026, 00:00. */
const BEGIN = Date.UTC(2026, 10, 2);
const plan = couchTo5k;
const GOAL = 30 * 60;

/** The decision under test; another one can be put in its place to see that a broken one is found. */
export type Deciding = typeof decide;

/** One made-up runner for half a year, who keeps a diary and is shown the step every day. */
export class Life {
	readonly growing = new Growing();
	readonly tally = nothing();
	readonly #chance: Chance;
	readonly #who: Person;
	readonly #body: Body;
	readonly #decide: Deciding;
	#away = 0;
	#arrived = false;

	constructor(seed: number, index: number, deciding: Deciding = decide) {
		this.#chance = chanceFrom(seed, index * 2);
		this.#who = person(this.#chance, plan.runs.length);
		const from = plan.runs[this.#who.from] as PlannedRun;
		this.#body = new Body(chanceFrom(seed, index * 2 + 1), from);
		this.#decide = deciding;
		this.growing.add({ kind: 'plan-started', plan: plan.id, from: from.id }, BEGIN + HOUR);
		if (this.#who.strict) this.growing.add({ kind: 'strict-chosen', strict: true }, BEGIN + 2 * HOUR);
	}

	/** Lives all the weeks. Throws when a step breaks a promise. */
	whole(): Tally {
		for (let day = 0; day < WEEKS * 7; day += 1) this.#day(day, BEGIN + day * DAY);
		this.tally.runners = 1;
		this.tally.weeks = WEEKS;
		if (!this.#arrived) this.tally.arrivals[WEEKS] = 1;
		return this.tally;
	}

	#day(day: number, midnight: Instant): void {
		this.#body.sleep();
		if (this.#body.worst >= 4) this.tally.soreDays += 1;
		const { diary } = this.growing;
		const last = diary.runs.at(-1);
		const ranYesterday = last !== undefined && last.at >= midnight - DAY;
		if (ranYesterday && this.#chance() > this.#who.forgets)
			this.#tell('morning', last.id, midnight + 7 * HOUR);
		this.#mishaps(midnight + 9 * HOUR);
		const now = midnight + 17 * HOUR;
		const step = this.#look(now);
		if (step.outcome === 'rest') this.tally.restDays += 1;
		if (step.outcome === 'paused') {
			this.tally.pausedDays += 1;
			this.#comeBack(now + 1);
			return;
		}
		if (this.#away > 0) this.#away -= 1;
		else this.#perhapsRun(this.#perhapsPick(step, now), day, now);
	}

	/** Shows the step and holds it to every promise. */
	#look(now: Instant): Step {
		const { diary } = this.growing;
		const step = this.#decide(diary, plan, { at: now, offset: 0 });
		this.tally.steps += 1;
		const wrong = broken(this.growing, plan, step, now);
		if (this.#chance() < 0.15) {
			this.tally.comparisons += 1;
			if (freerForMore(diary, plan, step, now, Math.floor(this.#chance() * 24)))
				wrong.push('never freer for more soreness');
		}
		if (wrong.length > 0)
			throw new Error(`${wrong.join('; ')}\n${JSON.stringify(step)}\n${JSON.stringify(this.growing.events)}`);
		return step;
	}

	#mishaps(at: Instant): void {
		if (this.#chance() < 0.0008) this.growing.add({ kind: 'danger-pressed' }, at);
		if (this.#chance() < 0.002) this.growing.add({ kind: 'life-noted', what: 'fever', words: '' }, at + 1);
		if (this.#chance() < this.#who.breaks) this.#away = 5 + Math.floor(this.#chance() * 40);
	}

	#tell(when: 'before' | 'after' | 'morning', run: string | null, at: Instant): void {
		const sore = this.#body.worst;
		const aches = this.#body.told(this.#who.stoic);
		const limp = sore > 4 && this.#chance() < 0.3;
		const swelling = sore > 5 && this.#chance() < 0.1;
		const boneSpot = sore > 5 && this.#chance() < 0.05;
		this.growing.add({ kind: 'checked-in', when, run, aches, limp, swelling, boneSpot }, at);
	}

	/** A person with a mind of their own picks another run; otherwise the step stands. */
	#perhapsPick(step: Step, now: Instant): Step {
		if (this.#chance() >= this.#who.picks) return step;
		const run = plan.runs[Math.floor(this.#chance() * plan.runs.length)] as PlannedRun;
		this.growing.add({ kind: 'run-chosen', run: run.id }, now + 1);
		return this.#look(now + 2);
	}

	#perhapsRun(step: Step, day: number, now: Instant): void {
		const at = now + HOUR;
		const due = step.on <= dayOf({ at, offset: 0 }) && (step.outcome === 'next' || step.outcome === 'repeat');
		const goes = due ? this.#chance() > this.#who.misses : this.#chance() < this.#who.stubborn * 0.3;
		if (step.walkFirst && this.#chance() < 0.6)
			this.growing.add({ kind: 'gate-tried', gate: 'fever-walk', fine: true }, now + 3);
		if (!goes || this.#body.worst >= this.#who.stops) return;
		if (this.#chance() < 0.2) this.#tell('before', null, now + 0.5 * HOUR);
		const early = this.#body.worst > 5 || this.#chance() < 0.02;
		this.#run(step.run, early ? 0.5 : 1, day, at);
	}

	#run(run: PlannedRun, share: number, day: number, at: Instant): void {
		const ran = running(run) * share;
		const ending = share < 1 ? 'early' : 'whole';
		const startedAt = at;
		this.#body.run(run, share);
		const told = {
			kind: 'run-finished',
			plan: plan.id,
			run: run.id as RunId,
			ending,
			startedAt,
			elapsed: 2400,
			ran
		} as const;
		const { id } = this.growing.add(told, at + HOUR);
		this.tally.daysRun += 1;
		if (this.#chance() > this.#who.forgets) this.#tell('after', id, at + 1.5 * HOUR);
		if (this.#arrived || ran < GOAL) return;
		this.#arrived = true;
		this.tally.arrivals[Math.floor(day / 7)] = 1;
	}

	/** Tries the gates as the body lets it; a stubborn person does not wait for them. */
	#comeBack(now: Instant): void {
		const fine = this.#body.worst < 1.5;
		if (this.#chance() < 0.5)
			for (const { id } of GATES) this.growing.add({ kind: 'gate-tried', gate: id, fine }, now);
		const ready = fine && this.#chance() < 0.3;
		if (ready || this.#chance() < this.#who.stubborn * 0.2)
			this.growing.add({ kind: 'plan-resumed' }, now + 2);
	}
}

/** The same runner without the rule: the plan in order, every other day, whatever it feels like, up to their own limit. */
export function withoutRule(seed: number, index: number): Tally {
	const chance = chanceFrom(seed, index * 2);
	const who = person(chance, plan.runs.length);
	const body = new Body(chanceFrom(seed, index * 2 + 1), plan.runs[who.from] as PlannedRun);
	const tally = { ...nothing(), runners: 1, weeks: WEEKS };
	let [at, lastDay, away, arrived] = [who.from, -2, 0, false];
	for (let day = 0; day < WEEKS * 7; day += 1) {
		body.sleep();
		if (body.worst >= 4) tally.soreDays += 1;
		if (chance() < who.breaks) away = 5 + Math.floor(chance() * 40);
		if (away > 0) away -= 1;
		else if (day - lastDay >= 2 && chance() > who.misses && body.worst < who.stops) {
			const run = plan.runs[at] ?? shortRunBack;
			const early = body.worst > 5 || chance() < 0.02;
			body.run(run, early ? 0.5 : 1);
			tally.daysRun += 1;
			lastDay = day;
			if (early) continue;
			if (!arrived && running(run) >= GOAL) [arrived, tally.arrivals[Math.floor(day / 7)]] = [true, 1];
			at = Math.min(at + 1, plan.runs.length - 1);
		}
	}
	if (!arrived) tally.arrivals[WEEKS] = 1;
	return tally;
}
