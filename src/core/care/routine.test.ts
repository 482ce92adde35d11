import { describe, expect, it } from 'vitest';
import { after, length, nextMove, previousMove, where } from './routine.ts';
import { backComfort } from './sample.ts';

const first = backComfort(1);
const second = backComfort(2);

describe('Back comfort', () => {
	it('has the six moves of the library, in order', () => {
		expect(first.moves.map(({ id }) => id)).toEqual([
			'catcow',
			'k2c',
			'kneeroll',
			'child',
			'birddog',
			'walk'
		]);
	});

	it('takes about eight minutes at level 1 and longer at level 2', () => {
		expect(length(first) / 60).toBeGreaterThan(7.5);
		expect(length(first) / 60).toBeLessThan(9.5);
		expect(length(second)).toBeGreaterThan(length(first));
	});

	it('keeps bird dog at level 1 whatever the level', () => {
		const doses = (routine: typeof first) =>
			routine.parts
				.filter(({ exercise }) => exercise.id === 'birddog')
				.map(({ reps, hold, sets }) => [reps, hold, sets]);
		expect(doses(second)).toEqual(doses(first));
		expect(doses(first)[0]).toEqual([5, 3, 2]);
	});

	it('leaves no second without a part and overlaps none', () => {
		let at = 0;
		for (const part of first.parts) {
			expect(part.at).toBeCloseTo(at, 9);
			expect(part.seconds).toBeGreaterThan(0);
			at += part.seconds;
		}
		expect(at).toBeCloseTo(length(first), 9);
	});

	it('does the left side before the right, with a moment to change', () => {
		const kinds = first.parts
			.filter(({ exercise }) => exercise.id === 'k2c')
			.map(({ kind, side }) => `${kind} ${side}`);
		expect(kinds).toEqual(['ready left', 'work left', 'change right', 'work right']);
	});

	it('rests between rounds', () => {
		const kinds = first.parts
			.filter(({ exercise }) => exercise.id === 'birddog')
			.map(({ kind, set }) => `${kind} ${set}`);
		expect(kinds).toEqual([
			'ready 1',
			'work 1',
			'change 1',
			'work 1',
			'rest 2',
			'work 2',
			'change 2',
			'work 2'
		]);
	});
});

describe('where a routine is', () => {
	const birddog = first.parts.find(({ kind, exercise }) => kind === 'work' && exercise.id === 'birddog');
	const at = birddog?.at ?? NaN;

	it('knows the rep, the beat and what is left of it', () => {
		// Two rounds of 2 s out, 3 s hold, 2 s back, then 3 s into the third.
		expect(where(first, at + 14 + 3)).toMatchObject({
			rep: 3,
			beat: { say: 'hold', held: true, seconds: 3, left: 2 }
		});
		expect(where(first, at + 1)).toMatchObject({ rep: 1, beat: { say: 'out', left: 1 } });
	});

	it('ends the last rep with its part', () => {
		expect(where(first, at + 34.999)).toMatchObject({ rep: 5, part: { kind: 'work' } });
		expect(where(first, at + 35)).toMatchObject({ rep: 0, part: { kind: 'change', side: 'right' } });
	});

	it('begins before the start and is over at the end', () => {
		expect(where(first, -5)?.part.kind).toBe('ready');
		expect(where(first, length(first))).toBeNull();
		expect(where(first, length(first) - 0.001)?.part.exercise.id).toBe('walk');
	});

	it('depends on time alone: asked in any order, the same answer', () => {
		const times = [400, 3, 222.5, 3, 400];
		const answers = times.map((time) => JSON.stringify(where(first, time)));
		expect(answers[0]).toBe(answers[4]);
		expect(answers[1]).toBe(answers[3]);
	});

	it('tells what is next up: the other side, then the next move, then nothing', () => {
		const [left, right] = first.parts.filter(
			({ kind, exercise }) => kind === 'work' && exercise.id === 'k2c'
		);
		expect(left && after(first, left)).toBe(right);
		expect(right && after(first, right)?.exercise.id).toBe('kneeroll');
		const last = first.parts.at(-1);
		expect(last && after(first, last)).toBeNull();
		const [ready] = first.parts;
		expect(ready && after(first, ready)?.exercise.id).toBe('k2c');
	});

	it('skips to the next exercise, and past the last one to the end', () => {
		expect(where(first, nextMove(first, 0))?.part).toMatchObject({ kind: 'ready', move: 1 });
		expect(nextMove(first, length(first) - 1)).toBe(length(first));
	});

	it('goes back to the start of this exercise, and from there to the one before', () => {
		const start = nextMove(first, 0);
		expect(previousMove(first, start + 20)).toBe(start);
		expect(previousMove(first, start + 1)).toBe(0);
	});
});
