import { describe, expect, it } from 'vitest';
import { CLIPS } from '../run/clips.ts';
import { ways } from '../run/phrases.ts';
import type { Cue } from '../run/placing.ts';
import { cuesOf, trackLength } from './cues.ts';
import { EXERCISES, type Exercise } from './exercises.ts';
import { PHRASES } from './phrases.ts';
import { length, routineOf, type Part } from './routine.ts';
import { backComfort } from './sample.ts';

/** Everything takes so long to say. */
const LENGTH = 0.6;
const routine = backComfort(1);
const cues = cuesOf(routine, () => LENGTH);
const of = (each: Exercise) =>
	routineOf({
		id: each.id,
		name: each.name,
		level: 1,
		moves: [{ exercise: each.id, level: 1, dose: each.dose[1] ?? { seconds: 30 }, why: '' }]
	});
const within = ({ at, seconds }: Part, all: readonly Cue[] = cues) =>
	all.filter((cue) => cue.at >= at && cue.at < at + seconds).map(({ phrase }) => phrase);

describe('what is heard in a routine', () => {
	it('is only what the voice has words or a tone for, whatever the exercise', () => {
		const known = new Set([...CLIPS, ...PHRASES].map(({ id }) => id));
		for (const each of EXERCISES)
			for (const { phrase } of cuesOf(of(each), () => LENGTH))
				expect(
					ways(phrase).some((way) => way.every((id) => known.has(id))),
					phrase
				).toBe(true);
	});

	it('is never two things at once, and ends with well done before the track does', () => {
		cues
			.slice(1)
			.forEach((cue, i) => expect(cue.at - (cues[i]?.at ?? 0), cue.phrase).toBeGreaterThan(LENGTH));
		expect(cues.at(-1)).toEqual({ at: length(routine), phrase: 'care-done' });
		expect(length(routine) + LENGTH).toBeLessThan(trackLength(routine));
	});

	it('begins every work on its second, after three, two, one', () => {
		for (const { at, kind } of routine.parts) {
			if (kind !== 'work') continue;
			expect(cues).toContainEqual({ at, phrase: 'care-begin' });
			for (const left of [3, 2, 1])
				expect(cues).toContainEqual({ at: at - left, phrase: `care-count-${left}` });
		}
	});

	it('says name, side and how to get into place before the work, and what to feel in it', () => {
		const [ready, work] = routine.parts.filter(({ exercise }) => exercise.id === 'k2c') as [Part, Part];
		expect(within(ready)).toEqual([
			'care-over',
			'care-next',
			'care-name-k2c',
			'care-left',
			'care-start-k2c',
			'care-count-3',
			'care-count-2',
			'care-count-1'
		]);
		expect(within(work)).toContain('care-cue-k2c');
	});

	it('changes sides, and says which', () => {
		const change = routine.parts.find(({ kind }) => kind === 'change') as Part;
		expect(within(change)).toEqual(expect.arrayContaining(['care-change', 'care-right']));
	});

	it('counts the times aloud', () => {
		const [, work] = routine.parts as [Part, Part];
		const counted = within(work).filter((phrase) => /number|last/.test(phrase));
		expect(counted).toEqual([
			'care-number-2',
			'care-number-3',
			'care-number-4',
			'care-number-5',
			'care-last'
		]);
	});

	it('tells the half and the last seconds of a stretch of time', () => {
		const walk = routine.parts.at(-1) as Part;
		expect(within(walk)).toEqual([
			'care-begin',
			'care-cue-walk',
			'care-half',
			'care-count-3',
			'care-count-2',
			'care-count-1'
		]);
		expect(cues.find(({ phrase }) => phrase === 'care-half')?.at).toBe(walk.at + 30);
	});
});
