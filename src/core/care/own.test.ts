import { describe, expect, it } from 'vitest';
import { empty, fold } from '../diary/diary.ts';
import type { Event } from '../diary/event.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import { ownOf, ownToday } from './own.ts';
import { parse } from './routine-text.ts';

const NOW = { at: 1_795_255_200_000, offset: 0 };
const BOUNDS = boundsOf(empty, NOW);
const kept = (id: string, routine: string, text: string, at: number): Event => ({
	...{ id, at, offset: 0, kind: 'routine-kept' },
	...{ routine, text }
});
const recipe = (lines: string) => {
	const reading = parse(`fourleaf routine 1\nname: Mine\n${lines}`, 'mine');
	if (!reading.ok) throw new Error(reading.reason);
	return reading.recipe;
};
const today = (lines: string, bounds: Partial<Bounds> = {}) =>
	ownToday(recipe(lines), { ...BOUNDS, ...bounds });

describe('routines of one’s own', () => {
	const text = 'fourleaf routine 1\nname: Mine\nbridge: 8 times\n';

	it('are the latest of each, the newest first, without those let go', () => {
		const diary = fold([
			kept('1', 'a', text, 1),
			kept('2', 'b', text, 2),
			kept('3', 'a', text.replace('8', '9'), 3),
			kept('4', 'c', text, 4),
			kept('5', 'c', '', 5)
		]);
		expect(ownOf(diary).map(({ id }) => id)).toEqual(['a', 'b']);
	});

	it('one that cannot be read is kept and says why', () => {
		const [own] = ownOf(fold([kept('1', 'a', 'fourleaf routine 9\nname: Mine\n', 1)]));
		expect(own).toMatchObject({ text: 'fourleaf routine 9\nname: Mine\n', reading: { ok: false } });
	});
});

describe('an own routine today', () => {
	it('is as it was written while nothing is in its way', () => {
		expect(today('bridge: 8 times\nclam: 2 rounds of 20')).toMatchObject({ ok: true, notes: [] });
	});

	it('leaves out what is not for the person, what rests and what is not at hand, and says so', () => {
		const sore = { area: 'glute', side: 'left' as const, score: 5, day: '2026-11-20', rests: true };
		const done = today('catcow: 8 times\nbridge: 8 times\ncurlup: 5 times\nstepup: 6 times\nfrupper: 30 s', {
			left: new Map([['curlup', 'hurts']]),
			sore: new Map([['glute', sore]])
		});
		expect(done.ok && done.recipe.moves.map((move) => move.exercise)).toEqual(['catcow']);
		expect(done.ok && done.notes).toEqual([
			'Bridge is left out today: what it works rests.',
			'Small curl-up is left out today: it hurt.',
			'Step-up is left out today: what it works rests.',
			'Roller, upper back is left out today: it needs a roller.'
		]);
	});

	it('keeps what is sore at level 1', () => {
		const sore = { area: 'calf', side: 'left' as const, score: 2, day: '2026-11-20', rests: false };
		const done = today('calf: 6 rounds of 60', { sore: new Map([['calf', sore]]) });
		expect(done).toMatchObject({
			ok: true,
			recipe: { moves: [{ level: 1, dose: { sets: 2, reps: 10, both: true } }] },
			notes: ['Calf raise, knees straight is at level 1, because something it works is sore.']
		});
	});

	it('with nothing left is a sentence, never an empty routine', () => {
		expect(today('frupper: 30 s')).toEqual({
			ok: false,
			reason: 'Nothing is left of it today. Roller, upper back is left out today: it needs a roller.'
		});
		expect(today('bridge: 8 times', { paused: true })).toMatchObject({ ok: false });
	});
});
