import { describe, expect, it } from 'vitest';
import { fold } from '../diary/diary.ts';
import type { Event } from '../diary/event.ts';
import { others, rewritten, written } from './about.ts';
import { cutTo, ROOMS, sheet } from './physio.ts';
import { at, back, knee, now, press, run as ranFor, start, told } from './tale.ts';

const MINUTES: Record<string, number> = { W6R3: 25, W6R2: 20, W5R3: 20, W1R1: 8 };
const run = (...[day, id]: Parameters<typeof ranFor>) => ({
	...ranFor(day, id),
	ran: (MINUTES[id ?? ''] ?? 20) * 60
});
const room = ROOMS[0]!;
const today = now(20, 12);
const first = run(7, 'W5R3');
const quiet = run(12, 'W5R3');
const third = run(19, 'W6R3');
const short = run(2, 'W1R1');
const ruth: Event[] = [
	start(1, 'W5R3'),
	short,
	told(2, 'after', short),
	first,
	told(7, 'before', first),
	told(7, 'after', first, [back(2)]),
	told(8, 'morning', first),
	quiet,
	told(12, 'after', quiet),
	third,
	{ ...told(19, 'after', third, [{ ...back(3), now: 1 }, knee(1)]), words: 'Stiff getting out of the car.' },
	told(20, 'morning', third)
];
const page = (...more: Event[]) => sheet(fold([...ruth, ...more]), today, room);
const stamp = (day: number, id: string) => ({ id, at: at(day, 10), offset: 0 });
const done = (day: number): Event => ({
	...stamp(day, `done${day}`),
	kind: 'routine-finished',
	routine: 'back-comfort',
	ending: 'whole',
	elapsed: 500,
	hurt: []
});
const about = (lines: { label: string; words: string }[]): Event => ({
	...stamp(20, 'about'),
	kind: 'about-me',
	lines
});

describe('the page for the physio', () => {
	it('counts what the timeline counts, and names the days', () => {
		expect(page().counts).toEqual([
			{
				head: 'Lower back',
				text: 'Sore after 2 of 3 runs of 20 minutes or more (7 Nov and 19 Nov). Highest score 3 of 10. 0 on 2 of 2 next mornings told. 0 before the run each time it was told.'
			},
			{ head: 'Also', text: 'Left knee up to 1 (1 day).' }
		]);
	});

	it('says the plan and the last six weeks in numbers', () => {
		expect(page()).toMatchObject({ who: '', span: 'Six weeks to Friday 20 November 2026' });
		expect(page().numbers).toEqual([
			{ label: 'Plan', value: 'Couch to 5K' },
			{ label: 'Next', value: 'week 5, run 3 again' },
			{ label: 'Runs in six weeks', value: '4' },
			{ label: 'Running minutes', value: '73' },
			{ label: 'Longest, no walk', value: '25 min' }
		]);
	});

	it('lists the runs with a score and the longest, with the person’s words once', () => {
		expect(
			page().rows.map(({ day, where, worst, now: then, notes, high }) => [
				day,
				where,
				worst,
				then,
				notes,
				high
			])
		).toEqual([
			['2026-11-07', 'lower back', 2, null, '', true],
			['2026-11-12', 'nothing', 0, null, '', false],
			['2026-11-19', 'lower back', 3, 1, 'Stiff getting out of the car', true],
			['2026-11-19', 'left knee', 1, null, '', false]
		]);
	});

	it('keeps the highest scores when there is little room, and says how many lines are left', () => {
		const small = sheet(fold(ruth), today, { ...room, rows: 1 });
		expect(small.rows.map(({ worst }) => worst)).toEqual([3]);
		expect(small.more).toBe(3);
	});

	it('says what was ticked, and whether the danger button was pressed', () => {
		expect(page().ticks).toContain('none ticked. Danger list: “One of these applies” never pressed.');
		const limped = told(19, 'after', third, [], { limp: true });
		expect(page(limped, press(3, 9)).ticks).toContain(
			'a limp once. Danger list: “One of these applies” pressed on 3 Nov.'
		);
	});

	it('lists routines and notes by how often, with their days', () => {
		const shoes: Event = { ...stamp(4, 'shoes'), kind: 'life-noted', what: 'shoes', words: '' };
		expect(page(shoes, done(3), done(5)).beside).toEqual(['Back comfort 3 Nov and 5 Nov', 'New shoes 4 Nov']);
		expect(page(done(3), done(4), done(5), done(6), done(8)).beside).toEqual([
			'Back comfort 5 times, the last on 8 Nov'
		]);
	});

	it('asks nothing and prints what was written, cut only when it must be', () => {
		expect(page()).toMatchObject({ questions: [], eased: '', cut: false });
		const lines = [
			{ label: 'who', words: 'Ruth Mason, 47' },
			{ label: 'ask', words: 'May I run?\n\n Do I stretch? ' },
			{ label: 'shoe-size', words: '39' }
		];
		expect(page(about(lines))).toMatchObject({
			who: 'Ruth Mason, 47',
			questions: ['May I run?', 'Do I stretch?'],
			also: [{ label: 'shoe-size', words: '39' }],
			cut: false
		});
		expect(page(about([{ label: 'eased', words: 'rest '.repeat(400) }])).cut).toBe(true);
	});

	it('is a page also with an empty diary, and says no more than it knows', () => {
		const empty = sheet(fold([]), today, room);
		expect(empty).toMatchObject({ rows: [], beside: [], more: 0 });
		expect(empty.counts).toEqual([
			{ head: 'After runs', text: 'No runs are in the diary for these six weeks.' }
		]);
		expect(empty.numbers.map(({ label }) => label)).toEqual(['Runs in six weeks', 'Running minutes']);
		const ran = [start(1, 'W6R3'), third];
		const counts = (events: Event[]) => sheet(fold(events), today, room).counts[0]?.text;
		expect(counts(ran)).toBe('No check-ins are in the diary for these six weeks.');
		expect(counts([...ran, told(19, 'after', third, [back(1)])])).toBe(
			'Nothing was 2 or more of 10 in these six weeks.'
		);
	});

	it('leaves out what was taken back, and what is older than six weeks or still to come', () => {
		const undo: Event = { ...stamp(20, 'undo'), kind: 'retracted', event: third.id };
		const old = run(-30, 'W6R3');
		const coming = run(29, 'W6R3');
		expect(page(undo, old, coming).numbers[2]).toEqual({ label: 'Runs in six weeks', value: '3' });
	});
});

describe('the lines about oneself', () => {
	it('are written one at a time, and those of a newer Fourleaf stay', () => {
		const lines = rewritten(
			{ ...stamp(1, 'a'), kind: 'about-me', lines: [{ label: 'x', words: 'y' }] },
			'who',
			' Ruth '
		);
		expect(lines).toEqual([
			{ label: 'x', words: 'y' },
			{ label: 'who', words: 'Ruth' }
		]);
		const event = { ...stamp(2, 'b'), kind: 'about-me' as const, lines };
		expect(written(event, 'who')).toBe('Ruth');
		expect(others(event)).toEqual([{ label: 'x', words: 'y' }]);
		expect(rewritten(event, 'who', '')).toEqual([{ label: 'x', words: 'y' }]);
	});

	it('cut at the end of a word, and inside one only when it is endless', () => {
		expect(cutTo('one two three', 20)).toBe('one two three');
		expect(cutTo('one two three', 9)).toBe('one two…');
		expect(cutTo('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`);
	});
});
