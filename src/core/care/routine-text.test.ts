import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BAD } from './bad-routines.ts';
import { EXERCISES, exercise, type Dose, type Level } from './exercises.ts';
import type { Portion } from './routine.ts';
import { parse, print } from './routine-text.ts';
import { knobs, outOf, plain, turned } from './sane.ts';

const SEED = 20261123;

describe('a routine as a text', () => {
	it('reads as it is written', () => {
		const text = `fourleaf routine 1
name: My mornings
catcow: 8 times
k2c: 3 times, hold 10 s
birddog: 2 rounds of 5, hold 3 s
calf: 2 rounds of 10, both legs
walk: 60 s
`;
		const reading = parse(text, 'mine');
		if (!reading.ok) throw new Error(reading.reason);
		expect(print(reading.recipe)).toBe(text);
		expect(reading.recipe.moves.map(({ dose }) => dose)).toEqual([
			{ sets: 1, reps: 8, hold: null },
			{ sets: 1, reps: 3, hold: 10 },
			{ sets: 2, reps: 5, hold: 3 },
			{ sets: 2, reps: 10, hold: null, both: true },
			{ seconds: 60 }
		]);
	});

	it('may be written by hand: comments, empty lines, capitals, any line ending', () => {
		const reading = parse(
			'\ufeff# ours\r\nFourleaf routine 1\r\n\r\nName: Ours\r\nBRIDGE: 1 round of 8\r\n',
			'ours'
		);
		expect(reading).toMatchObject({ ok: true, recipe: { id: 'ours', name: 'Ours' } });
	});

	it('every dose of the library goes there and back', () => {
		for (const each of EXERCISES) {
			for (const level of [1, 2, 3] as Level[]) {
				const dose = each.dose[level];
				if (!dose) continue;
				const moves: Portion[] = [{ exercise: each.id, level, dose, why: '' }];
				const reading = parse(print({ name: 'One', moves }), 'one');
				const kept: unknown = reading.ok && reading.recipe.moves[0]?.dose;
				expect({ ...(kept as Dose), needs: dose.needs }, each.id).toEqual({
					...plain(dose),
					needs: dose.needs
				});
			}
		}
	});

	it('leaves out a move of a newer Fourleaf, and says so', () => {
		expect(parse('fourleaf routine 1\nname: A\nmoonwalk: 8 times\nbridge: 8 times', 'a')).toMatchObject({
			ok: true,
			notes: ['This Fourleaf does not know “moonwalk”, so it is left out.']
		});
	});
});

describe('a file that is none is refused with its reason', () => {
	it.each(Object.entries(BAD))('%s', (_, { text, says }) => {
		const reading = parse(text, 'x');
		expect(reading.ok ? 'read' : reading.reason).toContain(says);
	});

	it('whatever is in it, nothing is thrown, and the reason is a sentence', () => {
		const line = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 30 }),
			fc.constantFrom('fourleaf routine 1', 'name: A', 'bridge: 8 times', 'walk: 60 s', 'clam: 9 rounds of 9')
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
				const reading = parse(lines.join('\n'), 'x');
				if (reading.ok) expect(reading.recipe.moves.length).toBeGreaterThan(0);
				else expect(reading.reason).toMatch(/[.]$/);
			}),
			{ seed: SEED, numRuns: 300 }
		);
	});
});

describe('a dose of one’s own', () => {
	const start = (id: string): Dose => {
		const dose = exercise(id)?.dose[1];
		if (!dose) throw new Error(`no dose for ${id}`);
		return dose;
	};

	it('turns up and down, and stops where it would be absurd', () => {
		expect(turned(start('bridge'), 'sets', true)).toMatchObject({ sets: 3, reps: 8 });
		expect(turned({ sets: 1, reps: 8, hold: null }, 'sets', false)).toBeNull();
		expect(turned({ seconds: 1200 }, 'seconds', true)).toBeNull();
		expect(turned({ sets: 1, reps: 60, hold: null }, 'reps', true)).toBeNull();
	});

	it('is never absurd, however long one turns', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...EXERCISES),
				fc.array(fc.tuple(fc.nat(2), fc.boolean())),
				({ id }, turns) => {
					let dose = exercise(id)?.dose[2] ?? start(id);
					for (const [which, up] of turns) {
						const all = knobs(dose);
						dose = turned(dose, all[which % all.length] ?? 'sets', up) ?? dose;
					}
					expect(outOf(dose)).toBeNull();
				}
			),
			{ seed: SEED, numRuns: 100 }
		);
	});
});
