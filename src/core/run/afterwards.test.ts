import { describe, expect, test } from 'vitest';
import type { RunFinished } from '../diary/event.ts';
import { changed } from './afterwards.ts';
import { couchTo5k } from './couch-to-5k.ts';
import { find } from './plan.ts';

const W6R3 = find(couchTo5k, 'W6R3');
const run: RunFinished = {
	id: 'run-1',
	kind: 'run-finished',
	at: 1_795_002_100_000,
	offset: 0,
	plan: couchTo5k.id,
	run: 'W6R3',
	ending: 'whole',
	startedAt: 1_795_000_000_000,
	elapsed: 2100,
	ran: 1500
};
const part: RunFinished = { ...run, ending: 'early', elapsed: 1122, ran: 822 };
const to = (more: object) => ({ whole: true, minutes: '', kilometres: '', ...more });

describe('right after a run', () => {
	test('nothing said changes nothing', () => {
		expect(changed(run, W6R3, to({}))).toEqual({ ok: true, run: null });
		expect(changed(part, W6R3, to({ whole: false }))).toEqual({ ok: true, run: null });
	});
	test('all of it is the plan’s running time, though the clock saw less', () => {
		expect(changed(part, W6R3, to({}))).toMatchObject({
			run: { ending: 'whole', ran: 1500, elapsed: 2100, startedAt: run.startedAt }
		});
	});
	test('part of it is what the clock saw, or the minutes that are typed', () => {
		expect(changed(run, W6R3, to({ whole: false, minutes: '12' }))).toMatchObject({
			run: { ending: 'early', ran: 720, elapsed: 1320 }
		});
		expect(changed(run, W6R3, to({ whole: false }))).toMatchObject({ run: { ending: 'early', ran: 1500 } });
	});
	test('a treadmill’s distance is typed', () => {
		expect(changed({ ...run, treadmill: true }, W6R3, to({ kilometres: '3,2' }))).toMatchObject({
			run: { distance: 3200, treadmill: true, ending: 'whole', ran: 1500 }
		});
	});
	test('what cannot be is refused in a sentence', () => {
		for (const minutes of ['0', '26', '1.5', 'some', '-3'])
			expect(changed(run, W6R3, to({ whole: false, minutes }))).toMatchObject({
				ok: false,
				field: 'minutes'
			});
		expect(changed(run, W6R3, to({ kilometres: 'far' }))).toMatchObject({ ok: false, field: 'kilometres' });
	});
	test('a run that no plan has any more can still be changed', () => {
		expect(changed(part, null, to({}))).toMatchObject({ run: { ending: 'whole', ran: 822 } });
	});
});
