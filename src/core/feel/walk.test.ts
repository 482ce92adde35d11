import { describe, expect, it, vi } from 'vitest';
import { fold, empty, type Diary } from '../diary/diary.ts';
import type { Event, Score } from '../diary/event.ts';
import { couchTo5k } from '../run/couch-to-5k.ts';
import { find } from '../run/plan.ts';
import { addDays, dayOf, daysBetween } from '../units.ts';
import { isNoLonger } from './progress.ts';
import { decide } from './step.ts';

// Long on a busy machine; what is checked does not depend on how long it takes.
vi.setConfig({ testTimeout: 120_000 });

const DAY = 86_400_000;
const MORNING = 1_793_491_200_000 + 7 * 3_600_000;

/** Mulberry32: the same seed, the same walk. */
function chanceFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** A runner who does as the step says, with a body that aches now and then, for that many days. */
function walk(seed: number, days: number): { done: boolean; steps: number } {
	const chance = chanceFrom(seed);
	const tender = chance();
	const from = couchTo5k.runs[Math.floor(chance() * 20)]?.id ?? 'W1R1';
	let id = 0;
	let diary: Diary = empty;
	const add = (event: Record<string, unknown>, at: number) => {
		diary = fold(
			[{ id: `e${String((id += 1)).padStart(5, '0')}`, at, offset: 0, ...event } as unknown as Event],
			diary
		);
	};
	const ache = (): Score => (chance() < tender * 0.5 ? Math.floor(chance() ** 2 * 8) : 0) as Score;
	const tell = (when: string, run: string | null, at: number, score: Score) =>
		add(
			{
				kind: 'checked-in',
				when,
				run,
				aches: [{ area: 'lower-back', side: 'middle', score }],
				limp: chance() < 0.01,
				swelling: false,
				boneSpot: false
			},
			at
		);
	add({ kind: 'plan-started', plan: couchTo5k.id, from }, MORNING);

	let steps = 0;
	for (let day = 0; day < days; day += 1) {
		const at = MORNING + day * DAY;
		const last = diary.runs.at(-1);
		if (last && daysBetween(dayOf(last), dayOf({ at, offset: 0 })) === 1 && chance() < 0.8)
			tell('morning', last.id, at, ache());
		const now = { at: at + 3_600_000, offset: 0 };
		const step = decide(diary, couchTo5k, now);
		steps += 1;
		check(diary, step, now);
		if (step.outcome === 'paused' && chance() < 0.2) add({ kind: 'plan-resumed' }, now.at + 1);
		const free = step.outcome === 'next' || step.outcome === 'repeat';
		if (!free || step.on > dayOf(now) || chance() < 0.3) continue;
		const run = {
			kind: 'run-finished',
			plan: couchTo5k.id,
			run: step.run.id,
			ending: chance() < 0.03 ? 'early' : 'whole',
			startedAt: at + 2 * 3_600_000,
			elapsed: 2400,
			ran: 1200
		};
		add(run, at + 3 * 3_600_000);
		if (chance() < 0.9) tell('after', diary.runs.at(-1)?.id ?? null, at + 4 * 3_600_000, ache());
	}
	return { done: diary.runs.some(({ run }) => run === 'W9R3'), steps };
}

/** What must hold on every day of every walk. */
function check(diary: Diary, step: ReturnType<typeof decide>, now: { at: number; offset: number }): void {
	const last = diary.runs.at(-1);
	if (!last) return;
	const about = diary.checkIns.filter(({ run }) => run === last.id);
	const worst = Math.max(0, ...about.flatMap(({ aches }) => aches.map(({ score }) => score)));
	const ran = last.run && find(couchTo5k, last.run);
	if (!ran) throw new Error(`no run ${last.run}`);
	const at = couchTo5k.runs.indexOf(step.run);
	const reached = Math.max(...diary.runs.map(({ run }) => couchTo5k.runs.findIndex(({ id }) => id === run)));
	const claimed = couchTo5k.runs.findIndex(({ id }) => id === diary.plan?.from);
	const holds = {
		'no longer run after a 2':
			worst < 2 || ran.id === 'W1R1' || ran.id === 'W0R1' || isNoLonger(step.run, ran),
		'a 6 pauses':
			worst < 6 || step.outcome === 'paused' || diary.pauses.some(({ at: when }) => when > last.at),
		'a day between two runs': step.on > addDays(dayOf(last), 1),
		'no run is left out': at <= Math.max(reached + 1, claimed)
	};
	if (Object.values(holds).includes(false)) throw new Error(`day ${dayOf(now)}: ${JSON.stringify(holds)}`);
}

describe('30 runners who do as the step says, for 100 days', () => {
	it('holds no unsafe step, and most of them arrive', () => {
		let steps = 0;
		let done = 0;
		for (let seed = 1; seed <= 30; seed += 1) {
			const end = walk(seed, 100);
			steps += end.steps;
			done += end.done ? 1 : 0;
		}
		expect(steps).toBe(3000);
		expect(done).toBeGreaterThan(8);
	});
});
