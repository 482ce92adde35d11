import { describe, expect, it } from 'vitest';
import { area } from '../../feel/areas.ts';
import { EXERCISES, exercise, STOP, type Dose, type Exercise, type Level } from '../exercises.ts';
import { SOURCES } from '../sources.ts';
import { THINGS } from '../things.ts';
import facts from './facts.json' with { type: 'json' };

/** What the areas of the evidence's library are called here. `whole` is the whole body, so no one area. */
const OURS: Record<string, readonly string[]> = {
	whole: [],
	hip: ['hip', 'outer-hip', 'groin'],
	glute: ['glute', 'tailbone'],
	quad: ['thigh', 'inner-thigh'],
	ham: ['hamstring', 'knee-back'],
	itb: ['outer-thigh', 'outer-hip', 'knee-outer'],
	knee: ['knee', 'knee-inner', 'knee-outer', 'knee-back'],
	shin: ['shin', 'ankle'],
	calf: ['calf'],
	achilles: ['achilles', 'heel', 'ankle'],
	foot: ['foot', 'arch', 'ball', 'toe', 'heel', 'ankle'],
	core: ['stomach', 'side'],
	lowback: ['lower-back', 'tailbone'],
	upperback: ['upper-back', 'chest'],
	shoulder: ['shoulder']
};

const LEVELS: readonly Level[] = [1, 2, 3];

/** The side bend is for the waist too, and the side step for the thigh at work: our own addition to the areas. */
const ADDED: Record<string, readonly string[]> = { itbst: ['side'] };

type Fact = { sets?: number; count?: number; most?: number; seconds?: number };

/** The numbers of a dose as the evidence writes them: `3x10-15 s, knees down`, `2x5, 3 s hold`, `1-2 min each hour`. */
function read(text: string): Fact | null {
	if (text === 'skip') return null;
	const found = /^(?:(\d+)(?:-(\d+))?x)?(\d+)(?:-(\d+))?( s\b| min)?/.exec(text);
	const [, sets, mostSets, from, to, unit] = found ?? [];
	const hold = /(\d+) s hold/.exec(text)?.[1];
	const times = unit === ' min' ? 60 : 1;
	const fact: Fact = { sets: Number(sets ?? 1), count: Number(from) * times };
	const most = mostSets ?? to;
	if (most) fact.most = Number(most) * times;
	if (unit) fact.seconds = Number(from) * times;
	if (hold) fact.seconds = Number(hold);
	return fact;
}

/** The same of a dose of ours. */
function write(dose: Dose): Fact {
	const most = dose.upTo === undefined ? {} : { most: dose.upTo };
	if ('seconds' in dose) return { sets: 1, count: dose.seconds, seconds: dose.seconds, ...most };
	const fact: Fact = { sets: dose.sets, count: dose.reps, ...most };
	return dose.hold === null ? fact : { ...fact, seconds: dose.hold };
}

/** The evidence counts a set of one hold by its seconds, holds in a row as sets, the hundred by its breaths. */
function alike(id: string, text: string, dose: Dose): Fact {
	const ours = write(dose);
	const isHold = 'reps' in dose && dose.hold !== null && !/hold/.test(text);
	if (isHold) return { ...ours, sets: dose.sets * dose.reps, count: dose.hold ?? 0 };
	if (id === 'hundred') return { ...ours, sets: ours.count ?? 0, count: 10 };
	return id === 'hipcircle' ? { ...ours, count: (ours.count ?? 0) / 2 } : ours;
}

const found = (id: string): Exercise => {
	const each = exercise(id);
	if (!each) throw new Error(`no exercise ${id}`);
	return each;
};

describe('the library holds what the evidence says', () => {
	it('has each of the 53 exercises once, and the walk', () => {
		expect(facts).toHaveLength(53);
		expect(EXERCISES.map(({ id }) => id).sort()).toEqual([...facts.map(({ id }) => id), 'walk'].sort());
	});

	it.each(facts)('$id: its doses', ({ id, doses }) => {
		LEVELS.forEach((level, i) => {
			const dose = found(id).dose[level];
			const text = doses[i] ?? '';
			expect(dose && alike(id, text, dose), text).toEqual(read(text));
		});
	});

	it.each(facts)('$id: its areas, purpose and sources', ({ id, areas, purpose, sources }) => {
		const { areas: ours, purpose: what, sources: from } = found(id);
		const meant = [...areas.flatMap((each) => OURS[each] ?? [each]), ...(ADDED[id] ?? [])];
		for (const each of ours) expect(meant).toContain(each);
		for (const each of areas)
			expect((OURS[each] ?? []).some((one) => ours.includes(one)) || each === 'whole', each).toBe(true);
		expect(what).toBe(purpose);
		expect(from).toEqual(sources.map((code) => (code === 'McG' ? 'MCG' : code)));
	});

	it.each(facts)('$id: each side where the evidence counts a side', ({ id, side, doses }) => {
		const { sides, dose } = found(id);
		const inTurn = dose[1] && 'reps' in dose[1] && dose[1].note === 'to each side';
		const eachWay = doses[0]?.includes('each way') ?? false;
		expect(sides !== null || inTurn).toBe(side || eachWay);
	});
});

const texts = (each: Exercise): Record<string, string> => ({
	name: each.name,
	start: each.start,
	cue: each.cue,
	easier: each.easier,
	...(each.harder && { harder: each.harder }),
	...(each.stop && { stop: each.stop })
});
const MOST: Record<string, number> = { name: 28, start: 44, cue: 95, easier: 50, harder: 50, stop: 100 };

describe('what is said of an exercise', () => {
	it.each(EXERCISES)('$id: short sentences', (each) => {
		for (const [what, text] of Object.entries(texts(each))) {
			expect(text.length, `${what}: ${text}`).toBeLessThanOrEqual(MOST[what] ?? 0);
			expect(/[.]$/.test(text), text).toBe(what !== 'name');
			for (const sentence of text.split(/[.:] /))
				expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(18);
		}
	});

	it.each(EXERCISES)(
		'$id: no straight quotes, no dashes, nothing about anybody’s body being wrong',
		(each) => {
			const all = [...Object.values(texts(each)), ...each.sources.map((id) => SOURCES[id])].join(' ');
			expect(all).not.toMatch(/'|"|–|—|!/);
			expect(all).not.toMatch(/\b(weak|tight|bad|wrong|must|should|imbalance|correct)\b/i);
		}
	);

	it('says the stop rule once for all', () => {
		for (const { stop } of EXERCISES) expect(stop ?? '').not.toContain(STOP);
	});
});

describe('an exercise stands by itself', () => {
	it.each(EXERCISES)('$id: knows only areas, things and exercises that there are', (each) => {
		for (const id of [...each.areas, ...each.loads]) expect(area(id), id).not.toBeNull();
		const needs = [...each.needs, ...LEVELS.flatMap((level) => each.dose[level]?.needs ?? [])];
		for (const id of needs) expect(THINGS.some((thing) => thing.id === id)).toBe(true);
		for (const id of [each.easierMove, each.harderMove]) if (id) expect(exercise(id), id).not.toBeNull();
	});

	it('an easier one leads to no harder one in a circle', () => {
		for (const each of EXERCISES) {
			const seen = [each.id];
			for (let at = each.harderMove; at; at = found(at).harderMove) {
				expect(seen).not.toContain(at);
				seen.push(at);
			}
		}
	});

	it('does more at a higher level, never less', () => {
		const much = (dose: Dose | null) => {
			if (!dose) return 0;
			if ('seconds' in dose) return dose.seconds;
			const holds = dose.reps <= 2 && dose.hold !== null;
			return dose.sets * dose.reps * (holds ? (dose.hold ?? 1) : 1);
		};
		for (const { id, dose } of EXERCISES) {
			// A leg at a time is harder than both, with fewer times.
			if (dose[1]?.both) continue;
			expect(much(dose[2]), id).toBeGreaterThanOrEqual(much(dose[1]));
			expect(much(dose[3]), id).toBeGreaterThanOrEqual(much(dose[2]));
		}
	});
});
