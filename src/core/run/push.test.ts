import { expect, test } from 'vitest';
import { readPush } from './push.ts';

const run = {
	run: 'w1r1',
	name: 'Couch to 5K: week 1, run 1',
	about: 'Slow.',
	on: '2026-11-24',
	time: 1110,
	minutes: 30
};
const push = { name: 'Couch to 5K', runs: [run] };

test('what a device says is taken field by field, and nothing besides', () => {
	const more = { ...push, aches: [3], runs: [{ ...run, ache: 'knee' }] };
	expect(readPush(more)).toEqual({ ok: true, push });
});

test.each([
	null,
	[],
	'runs',
	{},
	{ ...push, name: 7 },
	{ ...push, name: ' \u0000\n ' },
	{ ...push, runs: {} },
	{ ...push, runs: [null] },
	{ ...push, runs: [{ ...run, run: '../etc' }] },
	{ ...push, runs: [{ ...run, on: '2026-02-30' }] },
	{ ...push, runs: [{ ...run, time: -1 }] },
	{ ...push, runs: [{ ...run, time: 1440 }] },
	{ ...push, runs: [{ ...run, time: '18:30' }] },
	{ ...push, runs: [{ ...run, minutes: 1e9 }] },
	{ ...push, runs: [{ ...run, name: 'x'.repeat(121) }] },
	{ ...push, runs: [run, run] },
	{ ...push, runs: Array.from({ length: 10_000 }, (_, i) => ({ ...run, run: `w${i}r1` })) }
])('%j is refused with a sentence', (value) => {
	const reading = readPush(value);
	expect(reading.ok ? '' : reading.reason).toMatch(/^[A-Z].*\.$/);
});

test('a name is one line, read in its own direction', () => {
	const reading = readPush({ ...push, runs: [{ ...run, name: 'a\r\nEND:VEVENT\u202eb\u2028c' }] });
	expect(reading.ok && reading.push.runs[0]?.name).toBe('a  END:VEVENT b c');
});
