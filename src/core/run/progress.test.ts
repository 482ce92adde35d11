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
	progress(couchTo5k, fold(events), run(next), [
		{ run: run(next), on: '2026-11-21', time: null, moved: false }
	]);
const states = (events: Event[], next: RunId, week: number) =>
	seen(events, next)
		.weeks[week - 1]?.rows.filter(({ state }) => state !== 'offered')
		.map((row) => `${row.run.id.slice(2)} ${row.state}${row.again ? ' again' : ''}`);

describe('the plan as a person sees it', () => {
	test('before the first run everything lies ahead', () => {
		const fresh = seen([], 'W1R1');
		expect(fresh).toMatchObject({
			title: 'One run at a time.',
			lead: '27 runs in 9 weeks, at your own pace.'
		});
		expect(states([], 'W1R1', 1)).toEqual(['R1 next', 'R2 later', 'R3 later']);
		expect(fresh.weeks.map((week) => week.state)).toEqual(['now', ...Array(8).fill('later')]);
	});

	test('before it is known what comes next, no week is opened', () => {
		const { weeks } = progress(couchTo5k, fold([]), null);
		expect(weeks.map((week) => week.state)).toEqual(Array(9).fill('later'));
		expect(new Set(weeks.flatMap(({ rows }) => rows.map(({ state }) => state)))).toEqual(
			new Set(['later', 'offered'])
		);
	});

	test('who starts at week 6, run 3 has the 17 runs before it behind them', () => {
		expect(seen([started('W6R3')], 'W6R3')).toMatchObject({ lead: '17 of 27 runs done.' });
		expect(states([started('W6R3')], 'W6R3', 6)).toEqual(['R1 done', 'R2 done', 'R3 next']);
	});

	test('a run to repeat comes as an extra line, with its day, under the runs of its week', () => {
		const events = [started('W6R3'), finished('W6R3', 0)];
		expect(states(events, 'W6R2', 6)).toEqual(['R1 done', 'R2 done', 'R3 done', 'R2 next again']);
		expect(seen(events, 'W6R2')).toMatchObject({
			lead: '18 of 27 runs done.',
			title: 'Two thirds of the way.'
		});
		expect(seen(events, 'W6R2').weeks[5]?.rows.at(-1)).toMatchObject({ on: '2026-11-21', ache: null });
	});

	test('a run done twice is one run done, and said', () => {
		const events = [started('W5R2'), finished('W5R2', 0), finished('W5R2', 2), finished('W5R3', 4)];
		expect(states(events, 'W6R1', 5)).toEqual(['R1 done', 'R2 twice', 'R3 done']);
		expect(seen(events, 'W6R1').lead).toBe('15 of 27 runs done, 1 of them twice.');
	});

	test('part of a run shows, and is not done', () => {
		const events = [started('W6R2'), finished('W6R2', 0, 'early')];
		expect(seen(events, 'W6R3').lead).toBe('16 of 27 runs done.');
		expect(states(events, 'W6R3', 6)).toEqual(['R1 done', 'R2 part', 'R3 next']);
	});

	test('says where it ached and how it was next morning', () => {
		const back: Ache = { area: 'lower-back', side: 'middle', score: 3 };
		const first = finished('W6R3', 0);
		const ache = (events: Event[]) =>
			seen([started('W6R3'), first, ...events], 'W6R2').weeks[5]?.rows.find((row) => row.run.id === 'W6R3')
				?.ache;
		expect(ache([])).toBeNull();
		expect(ache([told('after', first.id, 0, [back])])).toBe('Lower back 3');
		expect(ache([told('after', first.id, 0, [back]), told('morning', first.id, 1, [])])).toBe(
			'Lower back 3, then 0'
		);
		expect(ache([told('after', first.id, 0, [])])).toBeNull();
	});

	test('steps in between stand where the plan jumps, as an offer', () => {
		const { weeks } = seen([started('W5R3')], 'W5R3');
		const rows = weeks[4]?.rows.map((row) => `${row.run.id} ${row.state}`) ?? [];
		expect(rows.slice(0, 2)).toEqual(['W5R1 done', 'W5R2 done']);
		expect(rows.slice(2, -1).every((row) => /^W5R2[a-d] offered$/.test(row))).toBe(true);
		expect(rows.at(-1)).toBe('W5R3 next');
		expect(rows.length).toBeGreaterThan(3);
	});

	test('a step in between counts, and the next one can be one', () => {
		const events = [started('W5R3'), finished('W5R2a', 0)];
		expect(seen(events, 'W5R3').lead).toBe('14 of 27 runs done, and 1 in between.');
		expect(states(events, 'W5R3', 5)).toEqual(['R1 done', 'R2 done', 'R2a done', 'R3 next']);
		expect(states([started('W5R3')], 'W5R2a', 5)?.[2]).toBe('R2a next');
		expect(seen(events, 'W5R3').weeks[4]).toMatchObject({ state: 'now' });
	});

	test('the runs to come in this week have their days', () => {
		const coming = (['W6R2', 'W6R3'] as const).map((id, index) => ({
			run: run(id),
			on: `2026-11-2${1 + 2 * index}`,
			time: null,
			moved: false
		}));
		const { weeks } = progress(couchTo5k, fold([started('W6R2')]), run('W6R2'), coming);
		const days = weeks[5]?.rows.map(({ run: { id }, on }) => [id, on]);
		expect(days).toContainEqual(['W6R2', '2026-11-21']);
		expect(days).toContainEqual(['W6R3', '2026-11-23']);
	});

	test('who begins the plan again has it before them; runs of another time and outside the plan are no part of it', () => {
		const own: RunFinished = { ...finished('W1R1', 3), run: null };
		const events = [finished('W6R3', -9), started('W1R1'), own];
		expect(seen(events, 'W1R1')).toMatchObject({ title: 'One run at a time.' });
	});

	test('any plan is counted by its own weeks', () => {
		const short = { ...couchTo5k, runs: couchTo5k.runs.slice(0, 6), bridges: [] };
		const words = (from: RunId) => progress(short, fold([started(from)]), run(from));
		expect(words('W1R1').lead).toBe('6 runs in 2 weeks, at your own pace.');
		expect(words('W2R1').title).toBe('The last week.');
		expect(words('W1R3').title).toBe('A third of the way.');
	});

	test('one of a thing is said as one', () => {
		const short = (runs: number) => ({ ...couchTo5k, runs: couchTo5k.runs.slice(0, runs), bridges: [] });
		const lead = (runs: number) => progress(short(runs), fold([started('W1R1')]), run('W1R1')).lead;
		expect(lead(3)).toBe('3 runs in 1 week, at your own pace.');
		expect(lead(1)).toBe('1 run in 1 week, at your own pace.');
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
