import { describe, expect, it } from 'vitest';
import { fold } from '#core/diary/diary.ts';
import { back, knee, now, run, told } from '#core/feel/tale.ts';
import { asked, Draft, draftFor, replaced } from './draft.svelte.ts';

const one = run(19, 'W6R3');
const evening = told(19, 'after', one, [back(3), knee(0)]);
const nobody = new URLSearchParams();

describe('what a check-in is about', () => {
	it('is what the address says, about a run of the diary or none', () => {
		expect(asked(new URLSearchParams('when=morning&run=x'), fold([one]), now(20, 8))).toEqual({
			when: 'morning',
			run: null
		});
		const about = new URLSearchParams(`when=morning&run=${one.id}`);
		expect(asked(about, fold([one]), now(20, 8))).toEqual({ when: 'morning', run: one.id });
	});

	it('is the check-in that waits, when the address says nothing or nonsense', () => {
		expect(asked(nobody, fold([one]), now(19, 20))).toEqual({ when: 'after', run: one.id });
		expect(asked(new URLSearchParams('when=later'), fold([one, evening]), now(20, 8)).when).toBe('morning');
	});

	it('is about no run when nothing waits', () => {
		expect(asked(nobody, fold([]), now(20, 8))).toEqual({ when: 'before', run: null });
		expect(asked(nobody, fold([one, evening]), now(23, 8))).toEqual({ when: 'after', run: null });
	});
});

describe('a draft', () => {
	it('begins the morning with the sore places of the evening, their numbers still to be chosen', () => {
		const draft = draftFor({ when: 'morning', run: one.id }, fold([one, evening]), now(20, 8));
		expect(draft.aches).toEqual([{ area: 'lower-back', side: 'middle', score: null }]);
		expect(draft.happening()).toBeNull();
	});

	it('takes up what was told before, and replaces it', () => {
		const about = { when: 'after' as const, run: one.id };
		const diary = fold([one, evening]);
		const draft = draftFor(about, diary, now(19, 21));
		expect(draft.happening()).toMatchObject({
			kind: 'checked-in',
			...about,
			aches: evening.aches,
			limp: false
		});
		expect(replaced(about, diary, now(19, 21))).toEqual([evening]);
		expect(draft.gone).toEqual([evening.id]);
	});

	it('replaces only what it has shown: what another tab or device told meanwhile stands beside it', () => {
		const about = { when: 'after' as const, run: one.id };
		const draft = draftFor(about, fold([one]), now(19, 20));
		draft.toggle(knee(2));
		expect(fold([one, evening]).checkIns).toEqual([evening]);
		expect(draft.gone).toEqual([]);
	});

	it('that changes a check-in keeps its moment’s kind and run, and what a newer Fourleaf wrote', () => {
		const newer = { ...evening, mood: 'calm', aches: [{ ...back(3), colour: 'red' }] };
		const about = asked(new URLSearchParams(`edit=${evening.id}`), fold([one, newer]), now(25, 9));
		const draft = draftFor(about, fold([one, newer]), now(25, 9));
		draft.words = ' Better ';
		const { id: _, at: __, offset: ___, ...rest } = newer;
		expect(draft.happening()).toEqual({ ...rest, words: 'Better' });
		expect(draft.gone).toEqual([evening.id]);
	});

	it('leaves out what was not said', () => {
		const draft = new Draft({ when: 'after', run: null }, { aches: [{ ...knee(2), feels: [], since: '' }] });
		expect(draft.happening()?.aches).toEqual([knee(2)]);
	});

	it('before a run replaces what was told the same day before it, and nothing older', () => {
		const about = { when: 'before' as const, run: null };
		const earlier = told(20, 'before', null, [knee(1)]);
		expect(replaced(about, fold([one, told(19, 'before', null), earlier]), now(20, 18))).toEqual([earlier]);
		expect(replaced(about, fold([earlier]), now(21, 8))).toEqual([]);
	});

	it('has a place once: a second tap takes it out', () => {
		const draft = new Draft({ when: 'after', run: null });
		draft.toggle({ area: 'knee', side: 'left' });
		draft.toggle({ area: 'knee', side: 'right' });
		draft.toggle({ area: 'knee', side: 'left' });
		expect(draft.aches).toEqual([{ area: 'knee', side: 'right', score: null }]);
	});
});
