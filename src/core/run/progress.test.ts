import { describe, expect, test } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Ache, CheckedIn, Event, PlanStarted, RunFinished, RunId } from '../diary/event.ts';
import { couchTo5k } from './couch-to-5k.ts';
import { find, running, type PlannedRun } from './plan.ts';
import { progress } from './progress.ts';

const DAY = 86_400_000;
const MONDAY = 1_795_000_000_000;
const run = (id: RunId) => find(couchTo5k, id) as PlannedRun;
const stamp = (id: string, day: number) => ({ id, at: MONDAY + day * DAY, offset: 0 });

const started = (from: RunId): PlanStarted => ({
	...stamp('p', -1),
	kind: 'plan-started',
	plan: couchTo5k.id,
	from
});

function finished(id: RunId, day: number, ending: RunFinished['ending'] = 'whole'): RunFinished {
	const at = stamp(`${id}-${day}`, day);
	const ran = running(run(id));
	return {
		...at,
		kind: 'run-finished',
		plan: couchTo5k.id,
		run: id,
		ending,
		startedAt: at.at,
		elapsed: ran + 600,
		ran
	};
}

function told(when: 'after' | 'morning', about: string, day: number, aches: Ache[]): CheckedIn {
	return {
		...stamp(`${when}-${about}`, day),
		kind: 'checked-in',
		when,
		run: about,
		aches,
		limp: false,
		swelling: false,
		boneSpot: false
	};
}

const seen = (events: Event[], next: RunId) =>
	progress(couchTo5k, fold(events), { run: run(next), on: '2026-11-21' });
const states = (events: Event[], next: RunId, week: number) =>
	seen(events, next).weeks[week - 1]?.rows.map(
		(row) => `${row.run.run} ${row.state}${row.again ? ' again' : ''}`
	);

describe('the plan as a person sees it', () => {
	test('before the first run everything lies ahead', () => {
		const fresh = seen([], 'W1R1');
		expect(fresh).toMatchObject({ done: 0, of: 27, twice: 0, title: 'One run at a time.' });
		expect(states([], 'W1R1', 1)).toEqual(['1 next', '2 later', '3 later']);
		expect(fresh.weeks.map((week) => week.state)).toEqual(['now', ...Array(8).fill('later')]);
	});

	test('before it is known what comes next, no week is opened', () => {
		const { weeks } = progress(couchTo5k, fold([]), null);
		expect(weeks.map((week) => week.state)).toEqual(Array(9).fill('later'));
		expect(weeks.flatMap((week) => week.rows).every((row) => row.state === 'later')).toBe(true);
	});

	test('who starts at week 6, run 3 has the 17 runs before it behind them', () => {
		expect(seen([started('W6R3')], 'W6R3')).toMatchObject({ done: 17, lead: '17 of 27 runs done.' });
		expect(states([started('W6R3')], 'W6R3', 6)).toEqual(['1 done', '2 done', '3 next']);
	});

	test('a run to repeat comes as an extra line, with its day, under the runs of its week', () => {
		const events = [started('W6R3'), finished('W6R3', 0)];
		expect(states(events, 'W6R2', 6)).toEqual(['1 done', '2 done', '3 done', '2 next again']);
		expect(seen(events, 'W6R2')).toMatchObject({ done: 18, title: 'Two thirds of the way.' });
		expect(seen(events, 'W6R2').weeks[5]?.rows.at(-1)).toMatchObject({ on: '2026-11-21', ache: null });
	});

	test('a run done twice is one run done, and said', () => {
		const events = [started('W5R2'), finished('W5R2', 0), finished('W5R2', 2), finished('W5R3', 4)];
		expect(states(events, 'W6R1', 5)).toEqual(['1 done', '2 twice', '3 done']);
		expect(seen(events, 'W6R1').lead).toBe('15 of 27 runs done, 1 of them twice.');
	});

	test('part of a run shows, and is not done', () => {
		const events = [started('W6R2'), finished('W6R2', 0, 'early')];
		expect(seen(events, 'W6R3').done).toBe(16);
		expect(states(events, 'W6R3', 6)).toEqual(['1 done', '2 part', '3 next']);
	});

	test('says where it ached and how it was next morning', () => {
		const back: Ache = { area: 'lower-back', side: 'middle', score: 3 };
		const first = finished('W6R3', 0);
		const ache = (events: Event[]) =>
			seen([started('W6R3'), first, ...events], 'W6R2').weeks[5]?.rows[2]?.ache;
		expect(ache([])).toBeNull();
		expect(ache([told('after', first.id, 0, [back])])).toBe('Lower back 3');
		expect(ache([told('after', first.id, 0, [back]), told('morning', first.id, 1, [])])).toBe(
			'Lower back 3, then 0'
		);
		expect(ache([told('after', first.id, 0, [])])).toBeNull();
	});

	test('the one jump is week 5, from 8 to 20 minutes', () => {
		const jumps = seen([], 'W1R1').weeks.filter((week) => week.jump);
		expect(jumps.map(({ week, jump }) => ({ week, ...jump }))).toEqual([
			{ week: 5, run: 3, from: 480, to: 1200, twice: [] }
		]);
	});

	test('the load of a week: 63 minutes in week 6, 90 in week 9', () => {
		const { weeks } = seen([], 'W1R1');
		expect(weeks[5]).toMatchObject({ running: 63 * 60, longest: 1500 });
		expect(weeks[8]).toMatchObject({ running: 90 * 60, share: 1 });
	});
});
