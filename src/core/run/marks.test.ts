import { expect, test } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event, RunFinished } from '../diary/event.ts';
import { couchTo5k } from './couch-to-5k.ts';
import { isFinished, marks } from './marks.ts';

const begun: Event = { id: 'p', at: 5, offset: 0, kind: 'plan-started', plan: couchTo5k.id, from: 'W9R1' };
const ran = (at: number, run: string | null, more: Partial<RunFinished> = {}) =>
	({
		...{ id: `r${at}`, at, offset: 0, kind: 'run-finished', plan: run === null ? null : couchTo5k.id, run },
		...{ ending: 'whole', startedAt: at - 1, elapsed: 2400, ran: 1800 },
		...more
	}) as RunFinished;
const of = (...events: Event[]) => marks(fold([begun, ...events]));

test('week 9 earns 30 minutes, and no kilometre', () => {
	expect(of(ran(10, 'W9R1'))).toMatchObject({ thirtyMinutes: { id: 'r10' }, fiveK: null, furthest: null });
	expect(of(ran(10, 'W8R3'), ran(11, 'W9R1', { ending: 'early' })).thirtyMinutes).toBeNull();
});

test('5 km is earned by distance only, in any run', () => {
	expect(of(ran(10, 'W9R3', { distance: 4999 }))).toMatchObject({
		fiveK: null,
		furthest: { distance: 4999 }
	});
	expect(of(ran(10, 'W9R3', { distance: 3800 }), ran(11, null, { distance: 5000 }))).toMatchObject({
		fiveK: { id: 'r11' },
		furthest: { id: 'r11' }
	});
	expect(of(ran(10, 'W9R3'), ran(11, null, { ran: 9000 })).fiveK).toBeNull();
});

test('a plan is finished when its last run was run whole since it was begun', () => {
	const finished = (...events: Event[]) => isFinished(couchTo5k, fold([begun, ...events]));
	expect(finished(ran(10, 'W9R2'))).toBe(false);
	expect(finished(ran(10, 'W9R3', { ending: 'early' }))).toBe(false);
	expect(finished(ran(4, 'W9R3'))).toBe(false);
	expect(finished(ran(10, 'W9R3'))).toBe(true);
});
