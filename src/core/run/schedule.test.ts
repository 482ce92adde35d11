import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { empty, type Diary } from '../diary/diary.ts';
import type { DaysChosen, RunFinished, RunId, RunMoved } from '../diary/event.ts';
import { addDays, daysBetween, weekday, weekdayName, type LocalDay } from '../units.ts';
import { couchTo5k } from './couch-to-5k.ts';
import { find, type PlannedRun } from './plan.ts';
import { schedule, type Coming, type NextUp } from './schedule.ts';

const DAY = 86_400_000;
/** Monday 16 November 2026. */
const MONDAY: LocalDay = '2026-11-16';
const [MON, TUE, WED, THU, FRI, SAT, SUN] = [0, 1, 2, 3, 4, 5, 6] as const;
const noon = (day: LocalDay) => Date.UTC(2026, 10, 16, 12) + daysBetween(MONDAY, day) * DAY;
const stamp = (day: LocalDay) => ({ id: day, at: noon(day), offset: 0 });
const from = (days: number) => addDays(MONDAY, days);

const ran = (day: LocalDay, run: RunId | null = 'W1R1'): RunFinished => ({
	...stamp(day),
	kind: 'run-finished',
	plan: couchTo5k.id,
	run,
	ending: 'whole',
	startedAt: noon(day),
	elapsed: 1800,
	ran: 480
});
const chose = (days: number[], insists = false, time: number | null = null): DaysChosen => ({
	...stamp(MONDAY),
	kind: 'days-chosen',
	days,
	time,
	insists
});
const moved = (run: RunId, to: LocalDay, insists = false, on = from(-1)): RunMoved => ({
	...stamp(on),
	kind: 'run-moved',
	run,
	to,
	insists
});
const next = (run: RunId, on: LocalDay, more: Partial<NextUp> = {}): NextUp => ({
	outcome: 'next',
	run: find(couchTo5k, run) as PlannedRun,
	on,
	soonest: on,
	...more
});
const plan = (diary: Partial<Diary>, step: NextUp, today = MONDAY) =>
	schedule({ ...empty, ...diary }, couchTo5k, step, today);
/** `W1R1 Monday 16, …` of the first few. */
const days = (coming: readonly Coming[], many = 4) =>
	coming
		.slice(0, many)
		.map(({ run, on }) => `${run.id} ${weekdayName(on).slice(0, 3)} ${Number(on.slice(8))}`);

describe('the days of the runs to come', () => {
	test('without days chosen: from the step’s day on, three in a week with a day between', () => {
		expect(days(plan({}, next('W1R1', MONDAY)), 6)).toEqual([
			'W1R1 Mon 16',
			'W1R2 Wed 18',
			'W1R3 Fri 20',
			'W2R1 Mon 23',
			'W2R2 Wed 25',
			'W2R3 Fri 27'
		]);
	});

	test('the runs of the last days count: no fourth run in seven days', () => {
		const runs = [ran(from(-5)), ran(from(-3)), ran(from(-1))];
		expect(days(plan({ runs }, next('W2R1', from(1))), 2)).toEqual(['W2R1 Wed 18', 'W2R2 Fri 20']);
	});

	test('on chosen days, from the step’s day on, to the end of the plan', () => {
		const all = plan({ days: chose([TUE, THU, SAT], false, 420) }, next('W6R3', from(2)));
		expect(days(all)).toEqual(['W6R3 Thu 19', 'W7R1 Sat 21', 'W7R2 Tue 24', 'W7R3 Thu 26']);
		expect(all).toHaveLength(10);
		expect(all[0]).toMatchObject({ time: 420, moved: false });
		expect(all.at(-1)?.run.id).toBe('W9R3');
	});

	test('a run that was missed slides to the next of the days, and everything after it with it', () => {
		const diary = { days: chose([TUE, THU, SAT]) };
		const step = (today: LocalDay) => next('W2R1', today);
		expect(days(plan(diary, step(from(1)), from(1)), 2)).toEqual(['W2R1 Tue 17', 'W2R2 Thu 19']);
		expect(days(plan(diary, step(from(2)), from(2)), 2)).toEqual(['W2R1 Thu 19', 'W2R2 Sat 21']);
	});

	test('one day a week, or two, is a slower plan', () => {
		expect(days(plan({ days: chose([SUN]) }, next('W1R1', MONDAY)), 3)).toEqual([
			'W1R1 Sun 22',
			'W1R2 Sun 29',
			'W1R3 Sun 6'
		]);
	});

	test('days that touch mean one of them, with a rest day between', () => {
		expect(days(plan({ days: chose([SAT, SUN, WED]) }, next('W1R1', from(2))))).toEqual([
			'W1R1 Wed 18',
			'W1R2 Sat 21',
			'W1R3 Wed 25',
			'W2R1 Sat 28'
		]);
	});

	test('who insists runs on both, also on the day after a run', () => {
		const chosen = chose([SAT, SUN, WED], true);
		expect(days(plan({ days: chosen }, next('W1R1', from(2))))).toEqual([
			'W1R1 Wed 18',
			'W1R2 Sat 21',
			'W1R3 Sun 22',
			'W2R1 Wed 25'
		]);
		const runs = [ran(from(5))];
		const step = next('W1R3', from(7), { soonest: from(6) });
		expect(days(plan({ days: chosen, runs }, step, from(6)), 1)).toEqual(['W1R3 Sun 22']);
		expect(days(plan({ days: chosen, runs }, next('W1R3', from(7)), from(6)), 1)).toEqual(['W1R3 Wed 25']);
	});

	test('a run outside the plan is a day of running too', () => {
		const runs = [ran(from(-5), null), ran(from(-3)), ran(from(-1), null)];
		expect(days(plan({ runs }, next('W2R1', from(1))), 1)).toEqual(['W2R1 Wed 18']);
	});

	test('none while paused; after the plan is done, one at a time', () => {
		expect(plan({}, next('W1R1', MONDAY, { outcome: 'paused' }))).toEqual([]);
		expect(days(plan({}, next('W9R3', MONDAY)))).toEqual(['W9R3 Mon 16']);
	});

	test('after a pause the short run back stands alone: what follows it is not known yet', () => {
		const all = plan({}, next('W0R1', MONDAY, { outcome: 'repeat' }));
		expect(days(all)).toEqual(['W0R1 Mon 16']);
	});

	test('a rest is waited out', () => {
		const step = next('W6R2', from(3), { outcome: 'rest' });
		expect(days(plan({ days: chose([MON, WED, FRI]) }, step), 1)).toEqual(['W6R2 Fri 20']);
	});

	test('a year that ends, a leap day, and the day clocks change are days like any other', () => {
		const across = (day: LocalDay) => days(plan({ days: chose([SUN]) }, next('W1R1', day), day), 2);
		expect(across('2026-03-28')).toEqual(['W1R1 Sun 29', 'W1R2 Sun 5']);
		expect(across('2026-10-24')).toEqual(['W1R1 Sun 25', 'W1R2 Sun 1']);
		expect(across('2028-02-29')).toEqual(['W1R1 Sun 5', 'W1R2 Sun 12']);
	});

	test('whoever flies over the date line lives a day twice and still runs on it once', () => {
		const runs = [{ ...ran(MONDAY), offset: 780 }];
		expect(days(plan({ runs }, next('W1R2', from(3)), from(0)), 1)).toEqual(['W1R2 Thu 19']);
		expect(days(plan({ runs }, next('W1R2', from(0)), from(0)), 1)).toEqual(['W1R2 Thu 19']);
	});
});

describe('a run on another day', () => {
	const diary = { days: chose([TUE, THU, SAT]) };
	const step = next('W2R1', from(1));

	test('is there, and what follows keeps a rest day', () => {
		const all = plan({ ...diary, moves: [moved('W2R1', from(4))] }, step);
		expect(days(all, 3)).toEqual(['W2R1 Fri 20', 'W2R2 Tue 24', 'W2R3 Thu 26']);
		expect(all.map((each) => each.moved).slice(0, 2)).toEqual([true, false]);
	});

	test('beside the next running day when the person insists', () => {
		const all = plan({ ...diary, moves: [moved('W2R1', from(4), true)] }, step);
		expect(days(all, 2)).toEqual(['W2R1 Fri 20', 'W2R2 Sat 21']);
	});

	test('beside the run before only when the person insists', () => {
		expect(days(plan({ ...diary, moves: [moved('W2R2', from(2))] }, step), 2)[1]).toBe('W2R2 Thu 19');
		expect(days(plan({ ...diary, moves: [moved('W2R2', from(2), true)] }, step), 2)[1]).toBe('W2R2 Wed 18');
	});

	test('the latest move stands', () => {
		const moves = [moved('W2R1', from(4)), moved('W2R1', from(2))];
		expect(days(plan({ ...diary, moves }, step), 1)).toEqual(['W2R1 Wed 18']);
	});

	test('until its day has passed', () => {
		const moves = [moved('W2R1', from(2))];
		expect(days(plan({ ...diary, moves }, next('W2R1', from(3)), from(3)), 1)).toEqual(['W2R1 Thu 19']);
	});

	test('until it is run: once more is another matter', () => {
		const moves = [moved('W2R1', from(9))];
		const runs = [ran(from(2), 'W2R1')];
		expect(days(plan({ ...diary, moves, runs }, next('W2R1', from(4)), from(4)), 1)).toEqual(['W2R1 Sat 21']);
	});

	test('not before the step’s day, nor before the run it follows', () => {
		expect(days(plan({ ...diary, moves: [moved('W2R1', MONDAY)] }, step), 1)).toEqual(['W2R1 Tue 17']);
		expect(days(plan({ ...diary, moves: [moved('W2R2', from(1))] }, step), 2)[1]).toBe('W2R2 Thu 19');
	});
});

describe('any runner’s days', () => {
	const seed = 20_261_116;
	const index = fc.nat({ max: couchTo5k.runs.length - 1 });
	const id = index.map((at) => couchTo5k.runs[at]?.id ?? 'W1R1');
	const life = fc.record({
		done: fc.uniqueArray(fc.integer({ min: -12, max: 0 }), { maxLength: 5 }),
		chosen: fc.option(fc.tuple(fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 7 }), fc.boolean())),
		moves: fc.array(fc.tuple(id, fc.integer({ min: -3, max: 40 }), fc.boolean()), { maxLength: 8 }),
		run: id,
		wait: fc.integer({ min: 0, max: 4 }),
		early: fc.boolean()
	});

	test(`never a forbidden day, never two on one day, never two in a row unasked (seed ${seed})`, () => {
		fc.assert(
			fc.property(life, ({ done, chosen, moves, run, wait, early }) => {
				const runs = done.sort((a, b) => a - b).map((day) => ran(from(day)));
				const on = from(Math.max(wait, (done.at(-1) ?? -9) + 2));
				const soonest = early ? from(Math.max(wait, (done.at(-1) ?? -9) + 1)) : on;
				const diary = {
					runs,
					days: chosen && chose(...chosen),
					moves: moves.map(([which, to, insists]) => moved(which, from(to), insists))
				};
				const all = plan(diary, next(run, on, { soonest }));

				expect(all.map((each) => each.run.id)).toEqual(
					couchTo5k.runs.slice(couchTo5k.runs.indexOf(next(run, on).run)).map((each) => each.id)
				);
				const free = chosen && chosen[0].length > 0 ? chosen[0] : [0, 1, 2, 3, 4, 5, 6];
				const insisted = (chosen?.[1] ?? false) || moves.some(([, , insists]) => insists);
				let before = done.at(-1) === undefined ? null : from(done.at(-1) ?? 0);
				for (const each of all) {
					const gap = before === null ? 9 : daysBetween(before, each.on);
					expect(each.on >= (insisted ? soonest : on)).toBe(true);
					expect(gap).toBeGreaterThanOrEqual(insisted ? 1 : 2);
					expect(each.moved || free.includes(weekday(each.on))).toBe(true);
					before = each.on;
				}
			}),
			{ seed, numRuns: 400 }
		);
	});
});
