import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Ache, CheckedIn, Event, RunId, Score } from '../diary/event.ts';
import { couchTo5k } from '../run/couch-to-5k.ts';
import { place, running } from '../run/plan.ts';
import { addDays, dayOf, daysBetween, type Moment } from '../units.ts';
import { hurtMore, live, PLACES, type Act, type Life } from './acts.ts';
import { LIMITS } from './limits.ts';
import { outings, toggled, worst } from './outing.ts';
import { isNoLonger } from './progress.ts';
import { decide, type Outcome, type Step } from './step.ts';

const HOUR = 3_600_000;
const BEGIN = 1_793_491_200_000;

// Any runner's life, from careful to careless.

const score = fc.oneof(
	{ weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) },
	{ weight: 1, arbitrary: fc.integer({ min: 4, max: 10 }) }
) as fc.Arbitrary<Score>;

const aches = fc
	.uniqueArray(fc.tuple(fc.nat({ max: PLACES.length - 1 }), score), {
		maxLength: 2,
		selector: ([place]) => place
	})
	.map((list) =>
		list.map(([place, value]): Ache => ({
			area: 'lower-back',
			side: 'middle',
			...PLACES[place],
			score: value
		}))
	);

const rarely = fc.integer({ min: 0, max: 19 }).map((n) => n === 0);
const run = fc.nat({ max: couchTo5k.runs.length - 1 }).map((index) => couchTo5k.runs[index]?.id ?? 'W1R1');
/** Runs of the plan mostly; now and then a bridge run, the short run back, or one that no plan here has. */
const anyRun = fc.oneof(
	{ weight: 8, arbitrary: run },
	{ weight: 1, arbitrary: fc.constantFrom<RunId>('W0R1', 'W5R2a', 'W5R2b', 'W40R1', 'W3R1d') }
);

const act: fc.Arbitrary<Act> = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ act: fc.constant('run' as const), run: anyRun, early: rarely }) },
	{
		weight: 8,
		arbitrary: fc.record({
			act: fc.constant('tell' as const),
			when: fc.constantFrom('before' as const, 'after' as const, 'morning' as const),
			about: fc.boolean(),
			aches,
			marks: fc.tuple(rarely, rarely, rarely)
		})
	},
	{ weight: 1, arbitrary: fc.record({ act: fc.constantFrom('press' as const, 'resume' as const) }) },
	{ weight: 1, arbitrary: fc.record({ act: fc.constant('choose' as const), run: anyRun }) },
	{ weight: 1, arbitrary: fc.constant({ act: 'fever' as const }) },
	{ weight: 1, arbitrary: fc.record({ act: fc.constant('strict' as const), on: fc.boolean() }) },
	{
		weight: 1,
		arbitrary: fc.record({
			act: fc.constant('gate' as const),
			gate: fc.constantFrom('walk', 'march', 'fever-walk', 'of a newer Fourleaf'),
			fine: fc.boolean()
		})
	}
);

const wait = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 48 }), fc.integer({ min: 0, max: 500 }));

/** Any life of up to 14 acts. */
const any: fc.Arbitrary<Life> = fc
	.tuple(run, fc.array(fc.tuple(act, wait), { maxLength: 14 }))
	.map(([from, acts]) =>
		live(
			from,
			acts.map(([one, hours]) => ({ ...one, wait: hours })),
			BEGIN,
			'e'
		)
	);

// Long on a busy machine; what is checked does not depend on how long it takes.
vi.setConfig({ testTimeout: 120_000 });

const SEED = { seed: 20_261_122, numRuns: 800 };
const FREEDOM: Record<Outcome, number> = { next: 0, repeat: 1, rest: 2, paused: 3 };
const later = (life: Life, hours: number): Moment => ({ at: life.end + hours * 3_600_000, offset: 0 });
const step = (events: readonly Event[], now: Moment): Step => decide(fold(events), couchTo5k, now);
const hours = fc.integer({ min: 0, max: 40 * 24 });

/** The last run that was claimed, or done whole with nothing at 2 or more and no toggle; told apart from progress.ts. */
function lastComfortable(events: readonly Event[]) {
	const diary = fold(events);
	let last = couchTo5k.runs[couchTo5k.runs.findIndex(({ id }) => id === diary.plan?.from) - 1];
	for (const { finished, planned, told, danger } of outings(diary, couchTo5k)) {
		const about = told.filter((c) => c.run === finished?.id || c.at < (finished?.at ?? 0) + 48 * 3_600_000);
		const sore = danger || worst(about) >= 2 || about.some(toggled);
		if (planned && planned.week > 0 && finished?.ending === 'whole' && !sore) last = planned;
	}
	return last ?? couchTo5k.runs[0];
}

describe('the step, for any diary', () => {
	it('is never a longer run after a score of 2 or more: not than the last comfortable run, not than the sore one', () => {
		fc.assert(
			fc.property(any, hours, (life, wait) => {
				const now = later(life, wait);
				const { rule, run } = step(life.events, now);
				const current = outings(fold(life.events), couchTo5k).at(-1);
				if (!current || rule === 'chosen' || worst(current.told) < 2) return;
				const comfortable = lastComfortable(life.events);
				expect(comfortable && isNoLonger(run, comfortable)).toBe(true);
				const sore = current.told.some((c) => c.run === current.finished?.id && worst([c]) >= 2);
				if (sore && current.planned && !['W1R1', 'W0R1'].includes(run.id))
					expect(isNoLonger(run, current.planned)).toBe(true);
			}),
			SEED
		);
	});

	it('offers a longer run on no day of, and no day after, a score of 2 or more, even when it was chosen', () => {
		fc.assert(
			fc.property(any, hours, (life, wait) => {
				const now = later(life, wait);
				const { run, on } = step(life.events, now);
				const comfortable = lastComfortable(life.events);
				const sore = fold(life.events).checkIns.findLast((c) => worst([c]) >= 2);
				if (!sore || !comfortable || on > addDays(dayOf(sore), 1)) return;
				expect(isNoLonger(run, comfortable)).toBe(true);
			}),
			SEED
		);
	});

	it('is paused from the danger button until resumed', () => {
		fc.assert(
			fc.property(any, any, hours, (before, after, wait) => {
				const press: Event = { kind: 'danger-pressed', id: 'press', at: before.end, offset: 0 };
				const rest = after.shifted(before.end).filter(({ kind }) => kind !== 'plan-resumed');
				const now = { at: before.end + wait * 3_600_000, offset: 0 };
				expect(step([...before.events, press, ...rest], now)).toMatchObject({
					outcome: 'paused',
					rule: 'danger'
				});
			}),
			SEED
		);
	});

	it('is never freer for more pain, or one toggle more, about the last run or since', () => {
		fc.assert(
			fc.property(
				any,
				hours,
				fc.nat(),
				fc.nat(),
				fc.integer({ min: 1, max: 10 }),
				(life, wait, which, part, more) => {
					const current = outings(fold(life.events), couchTo5k).at(-1);
					const target = current?.told[which % (current.told.length || 1)];
					if (!target) return;
					const worse = life.events.map((event) => (event === target ? hurtMore(target, part, more) : event));
					const now = later(life, wait);
					expect(FREEDOM[step(worse, now).outcome]).toBeGreaterThanOrEqual(
						FREEDOM[step(life.events, now).outcome]
					);
				}
			),
			SEED
		);
	});

	it('is the same for events of equal times in any order, whatever their ids', () => {
		fc.assert(
			fc.property(any, hours, fc.infiniteStream(fc.nat()), (life, wait, chance) => {
				const mixed = life.events
					.map((event) => ({ event, key: chance.next().value ?? 0 }))
					.sort((a, b) => a.key - b.key)
					.map(({ event, key }) =>
						event.kind === 'run-finished' || event.kind === 'strict-chosen'
							? event
							: { ...event, id: `${key}-${event.id}` }
					);
				const now = later(life, wait);
				const { outcome, rule, run, on, until } = step(life.events, now);
				expect(step(mixed, now)).toMatchObject({ outcome, rule, run, on, until });
			}),
			SEED
		);
	});

	it('names facts that are in the diary, and says two sentences and what would change it', () => {
		fc.assert(
			fc.property(any, hours, (life, wait) => {
				const { facts, because, change } = step(life.events, later(life, wait));
				const ids = new Set(life.events.map(({ id }) => id));
				expect(facts.length).toBeGreaterThan(0);
				for (const { event, label, value } of facts) {
					expect(ids).toContain(event);
					if (!/^\d+$/.test(value) || label.startsWith('Days since')) continue;
					const told = life.events.find(({ id, kind }) => id === event && kind === 'checked-in');
					expect(told && worst([told as CheckedIn])).toBe(Number(value));
				}
				expect(because).toMatch(/^[A-Z“0-9].*\. [A-Z].*\.$/);
				expect(change).toMatch(/^\S.*\.$/);
			}),
			SEED
		);
	});

	it('offers nothing beyond 110 % of the longest of 30 days but the next of the plan, and says when a choice is', () => {
		fc.assert(
			fc.property(any, hours, (life, wait) => {
				const now = later(life, wait);
				const { run, rule, outcome, over } = step(life.events, now);
				const { runs, plan } = fold(life.events);
				const since = now.at - 30 * 24 * HOUR;
				const claimed = couchTo5k.runs[couchTo5k.runs.findIndex(({ id }) => id === plan?.from) - 1];
				const longest = Math.max(
					claimed && plan && plan.at >= since ? running(claimed) : 0,
					...runs.filter(({ at }) => at >= since).map(({ ran }) => ran)
				);
				if (['W0R1', 'W1R1'].includes(run.id) || running(run) <= longest * LIMITS.cap.share) return;
				if (rule === 'chosen' && over?.run.id === run.id) return;
				const last = lastComfortable(life.events);
				const tried = runs.some((done) => done.run === run.id);
				const inOrder = !last || tried || place(couchTo5k, run.id) <= place(couchTo5k, last.id) + 1;
				expect({ outcome, inOrder }).toEqual({ outcome: 'next', inOrder: true });
			}),
			SEED
		);
	});

	it('keeps a free day between two runs, and a rest its 48 hours', () => {
		fc.assert(
			fc.property(any, hours, (life, wait) => {
				const now = later(life, wait);
				const { outcome, on, until } = step(life.events, now);
				const last = fold(life.events).runs.at(-1);
				if (last) expect(daysBetween(dayOf(last), on)).toBeGreaterThan(LIMITS.freeDays);
				if (outcome === 'rest') expect(until).toBeGreaterThan(now.at);
			}),
			SEED
		);
	});
});
