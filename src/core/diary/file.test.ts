import { describe, expect, it } from 'vitest';
import type { Event } from './event.ts';
import { fileName, read, write } from './file.ts';

const saved = { at: Date.UTC(2026, 10, 20, 9), offset: 0 };
const events: Event[] = [
	{ kind: 'plan-started', id: 'a', at: 1, offset: 60, plan: 'couch-to-5k', from: 'W6R3' },
	{
		kind: 'checked-in',
		id: 'b',
		at: 2,
		offset: 60,
		when: 'after',
		run: null,
		aches: [{ area: 'lower-back', side: 'middle', score: 3 }],
		limp: false,
		swelling: false,
		boneSpot: false
	},
	// From a newer Fourleaf: unknown here, kept all the same.
	{ kind: 'x-mood-noted', id: 'c', at: 3, offset: 60, mood: 'sunny' } as Event
];

/** The file with one thing about its entries changed. */
const spoilt = (change: (entries: Record<string, unknown>[]) => void) => {
	const file = JSON.parse(write(events, saved)) as { events: Record<string, unknown>[] };
	change(file.events);
	return read(JSON.stringify(file));
};

describe('a diary file', () => {
	it('comes back as it went out, unknown kinds included', () => {
		expect(read(write(events, saved))).toEqual({ ok: true, events });
	});

	it('may be empty', () => {
		expect(read(write([], saved))).toEqual({ ok: true, events: [] });
	});

	it('is named by the day it was saved', () => {
		expect(fileName(saved)).toBe('fourleaf-diary-2026-11-20.json');
	});
});

describe('refused, with the reason', () => {
	it.each([
		['half a file', write(events, saved).slice(0, 80), /damaged/],
		['nothing', '', /damaged/],
		['a photo', '\u0000\u0001PNG', /damaged/],
		['null', 'null', /no diary/],
		['a list', '[1,2,3]', /no diary/],
		['other JSON', '{"name":"holiday"}', /no diary/],
		['a newer file', '{"fourleaf":"diary","version":2,"events":[]}', /newer Fourleaf/]
	])('%s', (_what, text, reason) => {
		const reading = read(text);
		expect(reading.ok ? '' : reading.reason).toMatch(reason);
	});

	it('a score of 11', () => {
		expect(spoilt((e) => (e[1]!['aches'] = [{ area: 'calf', side: 'left', score: 11 }]))).toEqual({
			ok: false,
			reason:
				'Entry 2 of 3 is damaged: it needs "aches" to be a list of aches, each with area, side and a score from 0 to 10.'
		});
	});

	it('a run that no plan has', () => {
		expect(spoilt((e) => (e[0]!['from'] = '<script>'))).toEqual({
			ok: false,
			reason: 'Entry 1 of 3 is damaged: it needs "from" to be a run like W6R3.'
		});
	});

	it('a time that is none, a missing id, an entry that is none', () => {
		expect(spoilt((e) => (e[2]!['at'] = null)).ok).toBe(false);
		expect(spoilt((e) => delete e[2]!['id']).ok).toBe(false);
		expect(spoilt((e) => e.push(7 as never)).ok).toBe(false);
	});
});
