import { describe, expect, test } from 'vitest';
import { empty, type Diary } from '../diary/diary.ts';
import type { RunFinished } from '../diary/event.ts';
import { couchTo5k } from './couch-to-5k.ts';
import { propose, type Situation } from './move.ts';
import { find, type PlannedRun } from './plan.ts';

// Monday 16 November 2026; runs on Tuesday, Thursday and Saturday.
const today = '2026-11-16';
const stamp = { id: '1', at: Date.UTC(2026, 10, 16, 8), offset: 0 };
const days = { ...stamp, kind: 'days-chosen' as const, days: [1, 3, 5], time: null };
const step = {
	outcome: 'next' as const,
	run: find(couchTo5k, 'W2R1') as PlannedRun,
	on: today,
	soonest: today
};
const situation = (diary: Partial<Diary> = {}, more: Partial<Situation['step']> = {}): Situation => ({
	diary: { ...empty, days, ...diary },
	plan: couchTo5k,
	step: { ...step, ...more },
	today
});

describe('putting a run on another day', () => {
	test('a day with room around it is free', () => {
		expect(propose(situation(), 'W2R1', '2026-11-18')).toEqual({
			kind: 'beside',
			neighbour: '2026-11-19',
			apart: '2026-11-21'
		});
		expect(propose(situation(), 'W2R1', today)).toEqual({ kind: 'free' });
		expect(propose(situation(), 'W2R1', '2026-11-22')).toEqual({ kind: 'free' });
	});

	test('beside the run before it is asked', () => {
		expect(propose(situation(), 'W2R2', '2026-11-18')).toEqual({
			kind: 'beside',
			neighbour: '2026-11-17',
			apart: null
		});
		const ran: RunFinished = {
			...stamp,
			kind: 'run-finished',
			plan: couchTo5k.id,
			run: 'W1R3',
			ending: 'whole',
			startedAt: stamp.at,
			elapsed: 1800,
			ran: 480
		};
		const after = situation({ runs: [ran] }, { on: '2026-11-18', soonest: '2026-11-17' });
		expect(propose(after, 'W2R1', '2026-11-17')).toMatchObject({ neighbour: today, apart: null });
	});

	test('a day gone by, one before the run it follows, and one before a rest ends are refused with the reason', () => {
		const reason = (...[where, run, to]: Parameters<typeof propose>) => {
			const move = propose(where, run, to);
			return move.kind === 'not' ? move.reason : null;
		};
		expect(reason(situation(), 'W2R1', '2026-11-15')).toBe('That day has passed.');
		expect(reason(situation(), 'W2R2', '2026-11-17')).toBe(
			'Week 2, run 1 comes first, on Tuesday 17 November.'
		);
		const rest = situation({}, { outcome: 'rest', on: '2026-11-18', soonest: '2026-11-18' });
		expect(reason(rest, 'W2R1', '2026-11-17')).toBe('The earliest day for it is Wednesday 18 November.');
	});

	test('where it already is, is free', () => {
		expect(propose(situation(), 'W2R1', '2026-11-17')).toEqual({ kind: 'free' });
	});
});
