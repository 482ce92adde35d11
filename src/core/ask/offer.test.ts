import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event } from '../diary/event.ts';
import { couchTo5k } from '../run/couch-to-5k.ts';
import { brief } from './fact.ts';
import { askWords, offer } from './offer.ts';

const stamp = (n: number) => ({ id: `0190f1a2-0000-7000-8000-00000000000${n}`, at: n * 1000, offset: 0 });
const ran: Event = {
	...stamp(1),
	kind: 'run-finished',
	plan: 'couch-to-5k',
	run: 'W6R3',
	ending: 'whole',
	startedAt: 0,
	elapsed: 2100,
	ran: 1500
};
const body = { kind: 'checked-in', run: ran.id, limp: false, swelling: false, boneSpot: false } as const;
const after: Event = {
	...stamp(2),
	...body,
	when: 'after',
	aches: [{ area: 'lower-back', side: 'middle', score: 3 }]
};
const morning: Event = { ...stamp(3), ...body, when: 'morning', aches: [] };
const routine: Event = {
	...stamp(4),
	kind: 'routine-finished',
	routine: 'back-comfort',
	ending: 'whole',
	elapsed: 480,
	hurt: []
};
const shown = (events: Event[]) => offer(fold(events), couchTo5k).map(({ fact }) => brief(fact));

describe('what the diary offers to send along', () => {
	it("is the story's six facts", () => {
		expect(shown([ran, after, morning, routine])).toEqual([
			'W6R3',
			'25 min',
			'Lower back',
			'3 after',
			'0 by morning',
			'Exercises done'
		]);
	});

	it('is nothing where nothing happened', () => expect(shown([])).toEqual([]));

	it('says nothing of the body when nothing was sore', () => {
		expect(shown([ran, { ...after, aches: [] }, morning])).toEqual(['W6R3', '25 min']);
	});

	it('claims no minutes of a run that was stopped early', () => {
		expect(shown([{ ...ran, ending: 'early' }])).toEqual(['W6R3']);
	});

	it('never ticks a fact about the body for the person', () => {
		const ticked = offer(fold([ran, after, morning, routine]), couchTo5k).filter((each) => each.ticked);
		expect(ticked.map(({ fact }) => fact.kind)).toEqual(['run', 'minutes']);
	});
});

describe('the main button', () => {
	it.each([
		[0, 'Ask'],
		[1, 'Ask, with 1 fact'],
		[4, 'Ask, with 4 facts']
	])('with %i ticked says %s', (ticked, words) => expect(askWords(ticked)).toBe(words));
});
