import { describe, expect, it } from 'vitest';
import { fold } from './diary.ts';
import type { Event, RunFinished } from './event.ts';
import { ago, headline, soon } from './headline.ts';

const friday = { at: Date.UTC(2026, 10, 20, 8), offset: 0 };
const ran = (id: string, date: number, minutes: number): RunFinished => ({
	kind: 'run-finished',
	id,
	at: Date.UTC(2026, 10, date, 18),
	offset: 0,
	plan: 'couch-to-5k',
	run: 'W6R3',
	ending: 'whole',
	startedAt: Date.UTC(2026, 10, date, 17),
	elapsed: minutes * 60 + 600,
	ran: minutes * 60
});
const ruth: Event[] = [
	{ kind: 'named', id: 'n', at: 1, offset: 0, name: 'Ruth' },
	{ kind: 'plan-started', id: 'p', at: 2, offset: 0, plan: 'couch-to-5k', from: 'W6R2' }
];
const next = (on: string) => ({ outcome: 'next' as const, on });

describe('the headline of Today', () => {
	it('says rest on a rest day, and what went before', () => {
		expect(headline(fold([...ruth, ran('1', 17, 20), ran('2', 19, 25)]), next('2026-11-21'), friday)).toEqual(
			{
				title: 'Rest today, Ruth.',
				lead: '25 minutes yesterday. Your longest yet.'
			}
		);
	});

	it('does not call the only run the longest', () => {
		expect(headline(fold([...ruth, ran('1', 17, 20)]), next('2026-11-20'), friday)).toEqual({
			title: 'A day to run, Ruth.',
			lead: '20 minutes on Tuesday.'
		});
	});

	it('says well run on the day itself', () => {
		expect(headline(fold([...ruth, ran('1', 20, 20)]), next('2026-11-22'), friday).title).toBe(
			'Well run, Ruth.'
		);
	});

	it('greets a beginner, and does without a name', () => {
		const first: Event = {
			kind: 'plan-started',
			id: 'p',
			at: 2,
			offset: 0,
			plan: 'couch-to-5k',
			from: 'W1R1'
		};
		expect(headline(fold([first]), next('2026-11-20'), friday)).toEqual({
			title: 'Hello. Let’s go slowly.',
			lead: ''
		});
	});

	it('says paused before all else', () => {
		const paused = { outcome: 'paused' as const, on: '2026-11-20' };
		expect(headline(fold([...ruth, ran('1', 20, 20)]), paused, friday).title).toBe('Your plan is paused.');
	});
});

describe('days in words', () => {
	it.each([
		['2026-11-20', 'today', 'Today'],
		['2026-11-19', 'yesterday', 'Today'],
		['2026-11-14', 'on Saturday', 'Today'],
		['2026-11-13', 'on Friday 13 November', 'Today']
	])('%s was %s', (day, past, to) => {
		expect(ago(day, '2026-11-20')).toBe(past);
		expect(soon(day, '2026-11-20')).toBe(to);
	});
	it.each([
		['2026-11-21', 'Tomorrow'],
		['2026-11-26', 'On Thursday'],
		['2026-11-27', 'On Friday 27 November']
	])('%s is %s', (day, words) => expect(soon(day, '2026-11-20')).toBe(words));
});
