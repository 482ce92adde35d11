import { expect, test } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event } from '../diary/event.ts';
import { decide } from '../feel/step.ts';
import { dayOf } from '../units.ts';
import { advice } from './advice.ts';
import { couchTo5k } from './couch-to-5k.ts';
import { find, type PlannedRun } from './plan.ts';

const NOW = { at: Date.UTC(2026, 10, 19, 12), offset: 0 };
const started: Event = {
	id: 'a',
	at: NOW.at - 1000,
	offset: 0,
	kind: 'plan-started',
	plan: couchTo5k.id,
	from: 'W6R3'
};
const W6R3 = find(couchTo5k, 'W6R3') as PlannedRun;
const W7R1 = find(couchTo5k, 'W7R1') as PlannedRun;
const before = (run: PlannedRun, ...events: Event[]) =>
	advice(decide(fold([started, ...events]), couchTo5k, NOW), run, dayOf(NOW));

const done: Event = {
	...{ id: 'b', at: NOW.at - 500, offset: 0, kind: 'run-finished', plan: couchTo5k.id, run: 'W6R3' },
	...{ ending: 'whole', startedAt: NOW.at - 2_100_500, elapsed: 2100, ran: 1500 }
};

test('the run that is due needs no advice', () => {
	expect(before(W6R3)).toBeNull();
});

test('another run says which one is next, and can be chosen', () => {
	expect(before(W7R1)).toMatchObject({ canChoose: true });
	expect(before(W7R1)?.text).toMatch(/week 6, run 3/);
});

test('a run that is due on a later day says so, and forbids nothing', () => {
	expect(before(W7R1, done)).toEqual({
		text: 'This run is due on Saturday. A day between two runs does good.',
		canChoose: false
	});
});

test('a pause has its own words', () => {
	expect(before(W6R3, { id: 'c', at: NOW.at - 10, offset: 0, kind: 'danger-pressed' })).toBeNull();
});
