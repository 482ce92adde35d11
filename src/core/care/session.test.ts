import { describe, expect, it } from 'vitest';
import { trackLength } from './cues.ts';
import { instead } from './instead.ts';
import { length, nextMove, routineOf, where } from './routine.ts';
import { backComfort } from './sample.ts';
import {
	begin,
	follow,
	hurts,
	isOver,
	jump,
	outcome,
	pause,
	recover,
	resume,
	skip,
	type Session
} from './session.ts';

const routine = backComfort(1);
const { recipe } = routine;
const T = 1_795_255_200_000;

/** Looks every half second, at a track that goes on. */
function go(session: Session, seconds: number): Session {
	let next = session;
	for (let i = 0; i < seconds * 2; i++)
		next = follow(next, { position: next.position + 0.5, since: 0.5 }, next.seenAt + 500);
	return next;
}

describe('a routine being done', () => {
	it('is where its track is, however often it is looked at', () => {
		expect(go(begin(recipe, T), 60)).toMatchObject({ position: 60, played: 60 });
	});

	it('goes on while the phone was locked and nobody looked', () => {
		const before = go(begin(recipe, T), 30);
		expect(follow(before, { position: 190, since: 160 }, T + 190_000)).toMatchObject({
			position: 190,
			played: 190
		});
	});

	it('does not count what a slider on the lock screen jumped over', () => {
		const before = go(begin(recipe, T), 30);
		expect(follow(before, { position: 200, since: 1 }, T + 31_000)).toMatchObject({
			position: 200,
			played: 30
		});
		expect(follow(before, { position: 5, since: 1 }, T + 31_000)).toMatchObject({ position: 5, played: 30 });
	});

	it('counts no pause', () => {
		const paused = pause(go(begin(recipe, T), 30), T + 30_000);
		expect(paused.going).toBe(false);
		expect(go(resume(paused, T + 900_000), 10)).toMatchObject({ played: 40, position: 40, going: true });
	});

	it('is over when its last words are said, also when the last exercise is skipped', () => {
		const last = jump(begin(recipe, T), length(routine) - 5);
		expect(isOver(last, routine)).toBe(false);
		expect(skip(last, routine).position).toBe(length(routine));
		expect(isOver(jump(last, trackLength(routine)), routine)).toBe(true);
	});
});

describe('this hurts', () => {
	const other = instead(recipe, 0, (each) => each.dose[1]);
	const session = hurts(go(begin(recipe, T), 15), routine, other);
	const after = routineOf(session.recipe);

	it('puts another exercise in its place, from its beginning, and notes the one that hurt once', () => {
		expect(session.hurt).toEqual(['catcow']);
		expect(after.moves.map(({ id }) => id)).toEqual([
			other?.exercise,
			...routine.moves.slice(1).map(({ id }) => id)
		]);
		expect(where(after, session.position)?.part).toMatchObject({ kind: 'ready', move: 0 });
		expect(session.played).toBe(15);
	});

	it('keeps the place of an exercise in the middle, whatever came before it', () => {
		const middle = hurts(go(begin(recipe, T), 200), routine, other);
		const part = where(routine, 200)?.part;
		expect(where(routineOf(middle.recipe), middle.position)?.part).toMatchObject({
			kind: 'ready',
			move: part?.move
		});
	});

	it('goes to the next one where nothing may come instead', () => {
		const without = hurts(go(begin(recipe, T), 15), routine, null);
		expect(where(routineOf(without.recipe), without.position)?.part).toMatchObject({
			kind: 'ready',
			move: 0
		});
		expect(routineOf(without.recipe).moves[0]?.id).toBe('k2c');
	});
});

describe('what the diary keeps', () => {
	it('is whole only when the end was reached by doing it', () => {
		const done = { ...begin(recipe, T), position: length(routine), played: length(routine) - 60 };
		expect(outcome(done, routine).ending).toBe('whole');
		expect(outcome({ ...done, played: 20 }, routine).ending).toBe('early');
		expect(outcome({ ...done, position: 200 }, routine).ending).toBe('early');
	});

	it('counts the time spent, not the place reached by skipping', () => {
		const skipped = jump(go(begin(recipe, T), 20), nextMove(routine, 20));
		expect(outcome(skipped, routine)).toMatchObject({ routine: 'back-comfort', elapsed: 20 });
	});
});

describe('a record found after the page was killed', () => {
	const kept = { ...go(begin(recipe, T), 100), hurt: ['catcow'] };
	const found = (record: unknown, later = 160_000) => recover(JSON.parse(JSON.stringify(record)), T + later);

	it('is offered again, paused, at its second, as it was composed and swapped', () => {
		expect(found(kept)).toEqual({ ...kept, going: false });
		const swapped = hurts(
			kept,
			routine,
			instead(recipe, 1, (each) => each.dose[1])
		);
		expect(found(swapped)?.recipe).toEqual(swapped.recipe);
	});

	it.each([
		['too old', { ...kept, seenAt: T - 13 * 3_600_000 }],
		['at its end', { ...kept, position: 99_999 }],
		['of another version', { ...kept, version: 1 }],
		['without a recipe', { ...kept, recipe: undefined }],
		['of an empty recipe', { ...kept, recipe: { ...recipe, moves: [] } }],
		[
			'of an exercise nobody knows',
			{ ...kept, recipe: { ...recipe, moves: [{ ...recipe.moves[0], exercise: 'fly' }] } }
		],
		[
			'of an absurd dose',
			{ ...kept, recipe: { ...recipe, moves: [{ ...recipe.moves[0], dose: { seconds: 1e9 } }] } }
		],
		['nonsense', 'nonsense']
	])('is let go when it is %s', (_, record) => {
		expect(found(record)).toBeNull();
	});

	it('is not there when nothing was kept', () => {
		expect(recover(undefined, T)).toBeNull();
	});
});
