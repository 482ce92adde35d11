import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { empty } from '../diary/diary.ts';
import { AREAS } from '../feel/areas.ts';
import { couchTo5k } from '../run/couch-to-5k.ts';
import { find } from '../run/plan.ts';
import { boundsOf, type Bounds, type Sore } from './bounds.ts';
import { compose, secondsOf, swapped, timesOf } from './compose.ts';
import { EXERCISES, exercise, type Level } from './exercises.ts';
import { FOR_AREAS, kind, READY, type Kind } from './kinds.ts';
import type { Portion } from './routine.ts';
import { THINGS, type Thing } from './things.ts';

// Saturday 21 November 2026, 10:00 in London.
const NOW = { at: 1_795_255_200_000, offset: 0 };
const SEED = 20261123;
const LEVELS: readonly Level[] = [1, 2, 3];
const WEEK: Record<Level, number> = { 1: 2, 2: 7, 3: 10 };
const EVERYTHING: readonly Thing[] = THINGS.map(({ id }) => id);

/** Nothing sore, nothing left out. */
const at = (level: Level, things: readonly Thing[] = []): Bounds => ({
	...boundsOf(empty, NOW),
	level,
	week: WEEK[level],
	things
});
const sore = (area: string, score: number): Sore => ({
	area,
	side: 'middle',
	score,
	day: '2026-11-19',
	rests: score >= 4
});
const withSore = (bounds: Bounds, ...all: Sore[]): Bounds => ({
	...bounds,
	sore: new Map(all.map((each) => [each.area, each]))
});
const named = (id: string): Kind => {
	const found = kind(id);
	if (!found) throw new Error(`no kind ${id}`);
	return found;
};
function made(of: Kind, bounds: Bounds, minutes?: number) {
	const composed = compose(of, bounds, minutes);
	if (!composed.ok) throw new Error(composed.reason);
	return composed;
}
const ids = (of: Kind, bounds: Bounds, minutes?: number) =>
	made(of, bounds, minutes).recipe.moves.map((move) => move.exercise);
const known = ({ exercise: id }: Portion) => {
	const found = exercise(id);
	if (!found) throw new Error(`no exercise ${id}`);
	return found;
};

describe('with nothing but a floor', () => {
	it.each(FOR_AREAS)('$id has a routine at every level and time, within a tenth of it', (of) => {
		expect(of.times).toEqual([5, 10, 15, 20]);
		const first = { ...at(1), week: 1, fewer: find(couchTo5k, 'W6R3') };
		for (const bounds of [first, ...LEVELS.map((level) => at(level))]) {
			for (const minutes of of.times) {
				const { level } = bounds;
				const { recipe, because } = made(of, bounds, minutes);
				expect(
					Math.abs(secondsOf(recipe) - minutes * 60),
					`level ${level}, ${minutes} min`
				).toBeLessThanOrEqual(6 * minutes);
				expect(because).not.toContain('There is enough for');
				expect(recipe.moves.length).toBeLessThanOrEqual(3 + minutes);
			}
		}
	});

	it.each(READY)('$id too', (of) => {
		for (const level of LEVELS) {
			for (const minutes of timesOf(of, at(level))) {
				const { recipe } = made(of, at(level), minutes);
				expect(
					Math.abs(secondsOf(recipe) - minutes * 60),
					`level ${level}, ${minutes} min`
				).toBeLessThanOrEqual(6 * minutes);
			}
		}
	});

	it('there is one for each of the 33 areas', () => {
		expect(FOR_AREAS.map(({ area }) => area)).toEqual(AREAS.map(({ id }) => id));
	});
});

const soreness = fc.record({
	area: fc.constantFrom(...AREAS.map(({ id }) => id)),
	score: fc.integer({ min: 1, max: 10 })
});
const anyBounds = fc
	.record({
		level: fc.constantFrom(...LEVELS),
		week: fc.integer({ min: 1, max: 12 }),
		things: fc.subarray([...EVERYTHING]),
		left: fc.subarray(EXERCISES.map(({ id }) => id)),
		aches: fc.array(soreness, { maxLength: 4 }),
		sparing: fc.boolean(),
		fewer: fc.boolean()
	})
	.map(({ level, week, things, left, aches, sparing, fewer }): Bounds => ({
		...withSore(at(level, things), ...aches.map(({ area, score }) => sore(area, score))),
		week,
		sparing,
		fewer: fewer ? find(couchTo5k, 'W6R3') : null,
		left: new Map(left.map((id) => [id, 'not-for-me' as const]))
	}));
const anyKind = fc.constantFrom(...READY, ...FOR_AREAS);
const anyMinutes = fc.constantFrom(5, 10, 15, 20);

/** What must hold of every exercise of every routine, whatever the person said. */
function expectAllowed(move: Portion, bounds: Bounds) {
	const each = known(move);
	expect(bounds.left.has(each.id), `${each.id} is left out`).toBe(false);
	for (const thing of [...each.needs, ...(move.dose.needs ?? [])]) expect(bounds.things).toContain(thing);
	if (bounds.sparing) expect(each.legHard, `${each.id} before the longest run`).toBe(false);
	for (const { area, rests } of bounds.sore.values()) {
		if (!each.loads.includes(area) && !each.areas.includes(area)) continue;
		expect(move.level, `${each.id} with a sore ${area}`).toBe(1);
		expect(rests && each.purpose !== 'recovery', `${each.id} works ${area}, which rests`).toBe(false);
	}
}

describe('whatever the person said', () => {
	it('what is forbidden never appears, the time is kept or said, and it is never empty', () => {
		fc.assert(
			fc.property(anyKind, anyBounds, anyMinutes, (of, bounds, minutes) => {
				const composed = compose(of, bounds, minutes);
				if (!composed.ok) {
					expect(composed.reason).toMatch(/^[A-Z].*\.$/);
					return;
				}
				const { recipe, because } = composed;
				expect(recipe.moves.length).toBeGreaterThan(0);
				for (const move of recipe.moves) expectAllowed(move, bounds);
				expect(new Set(recipe.moves.map((move) => move.exercise)).size).toBe(recipe.moves.length);
				const wanted = Number(/There is enough for (\d+) minute/.exec(because)?.[1] ?? minutes);
				expect(Math.abs(secondsOf(recipe) - wanted * 60)).toBeLessThanOrEqual(6 * wanted);
			}),
			{ seed: SEED, numRuns: 400 }
		);
	});

	it('a swap keeps all that, changes one move, and comes to an end', () => {
		fc.assert(
			fc.property(anyKind, anyBounds, fc.nat(9), (of, bounds, index) => {
				const composed = compose(of, bounds, 10);
				if (!composed.ok) return;
				const tried: string[] = [];
				let recipe = composed.recipe;
				for (
					let next = swapped(recipe, index, bounds, tried);
					next;
					next = swapped(recipe, index, bounds, tried)
				) {
					expect(next.moves.filter((move, i) => move !== recipe.moves[i])).toHaveLength(1);
					for (const move of next.moves) expectAllowed(move, bounds);
					tried.push(recipe.moves[index]?.exercise ?? '');
					recipe = next;
					expect(tried.length).toBeLessThan(EXERCISES.length);
				}
			}),
			{ seed: SEED, numRuns: 60 }
		);
	});
});

describe('what a routine is made of', () => {
	it('back comfort is the ready bundle: six moves in eight minutes, bird dog at level 1', () => {
		expect(ids(named('back-comfort'), at(1))).toEqual([
			'catcow',
			'k2c',
			'kneeroll',
			'child',
			'birddog',
			'walk'
		]);
		const later = made(named('back-comfort'), at(3), 20).recipe.moves;
		expect(later.find((move) => move.exercise === 'birddog')?.level).toBe(1);
	});

	it.each([
		['before-run', ['march', 'kneelift', 'legswing', 'anklerock']],
		['after-run', ['calfst', 'quadst', 'hamst', 'hipflexst', 'fig4']],
		['strength-a', ['bridge', 'deadbug', 'sidelift', 'squat', 'calf']],
		['strength-b', ['birddog', 'sideplank', 'clam', 'split', 'soleus']]
	])('%s holds its bundle', (id, bundle) => {
		expect(ids(named(id), at(1, ['wall', 'chair']))).toEqual(expect.arrayContaining(bundle));
	});

	it('strength lasts as long as the week says', () => {
		const long = (week: number) => secondsOf(made(named('strength-a'), { ...at(1), week }).recipe) / 60;
		expect([1, 2, 3, 7, 20].map((week) => Math.round(long(week) / 5) * 5)).toEqual([10, 10, 15, 20, 20]);
	});

	it('has one round of each in the first week and one fewer before a big step', () => {
		const rounds = (bounds: Bounds) =>
			made(named('strength-a'), bounds, 15).recipe.moves.flatMap(({ dose, exercise: id }) =>
				'sets' in dose && exercise(id)?.purpose === 'strength' ? [dose.sets] : []
			);
		expect(Math.max(...rounds({ ...at(1), week: 1 }))).toBe(1);
		const before = { ...at(2), fewer: find(couchTo5k, 'W6R3') };
		expect(rounds(at(2))).toContain(2);
		expect(rounds({ ...before }).filter((sets) => sets === 2).length).toBeLessThan(
			rounds(at(2)).filter((sets) => sets === 2).length
		);
		expect(made(named('strength-a'), before).because).toBe(
			'One round fewer, because week 6, run 3 is next and it is a big step up.'
		);
	});

	it('uses what is at hand', () => {
		expect(ids(named('for-calf'), at(2, ['roller']), 20)).toContain('frcalf');
		expect(ids(named('for-calf'), at(2), 20)).not.toContain('frcalf');
		const clam = made(named('strength-b'), at(3)).recipe.moves.find((move) => move.exercise === 'clam');
		expect(clam?.level, 'without a band the clam stays at the level that needs none').toBe(2);
	});

	it('says why each move is there', () => {
		for (const move of made(named('for-shin'), at(1), 20).recipe.moves)
			expect(move.why).toMatch(/^[A-Z].*\.$/);
		expect(made(named('for-shin'), at(1)).recipe.moves.map((move) => move.why)).toContain(
			'Works your shin and your ankle.'
		);
	});
});

describe('why, and why not', () => {
	it('says which ache it is for', () => {
		const bounds = withSore(at(2), { ...sore('calf', 3), side: 'left' });
		const { because, recipe } = made(named('for-calf'), bounds);
		expect(because).toBe('Because your left calf was 3 on Thursday. Slow and small is enough.');
		expect(recipe.moves.find((move) => move.exercise === 'calf')?.level ?? 1).toBe(1);
	});

	it('an area at rest has none, and the others leave it alone', () => {
		const bounds = withSore(at(2), sore('lower-back', 5));
		expect(compose(named('back-comfort'), bounds)).toEqual({
			ok: false,
			reason:
				'Your lower back was 5 on Thursday. From 4 on it rests from exercises. An easy walk may feel good.'
		});
		expect(made(named('strength-a'), bounds).because).toContain(
			'Nothing here works your lower back, which rests.'
		);
	});

	it('a paused plan closes everything', () => {
		for (const of of [...READY, ...FOR_AREAS])
			expect(compose(of, { ...at(1), paused: true })).toMatchObject({ ok: false });
	});

	it('when all is left out it says so and how to get it back', () => {
		const left = new Map(EXERCISES.map(({ id }) => [id, 'not-for-me' as const]));
		expect(compose(named('before-run'), { ...at(1), left })).toEqual({
			ok: false,
			reason:
				'Everything in this routine is left out or needs something you do not have at hand. You can welcome moves back under Exercises.'
		});
	});

	it('a swap takes what is most like it', () => {
		const { recipe } = made(named('strength-a'), at(2, ['wall', 'chair']));
		const index = recipe.moves.findIndex((move) => move.exercise === 'squat');
		expect(swapped(recipe, index, at(2, ['wall', 'chair']))?.moves[index]?.exercise).toBe('split');
	});
});
