// How long a diary of five years takes to fold and to decide the step from, beside reading it as JSON. 3 runs and 5
// check-ins a week, aches wandering so that nothing is ever paused: then every run is gone through. Run: npm run bench fold
import { performance } from 'node:perf_hooks';
import { fold } from '#core/diary/diary.ts';
import type { Ache, Event } from '#core/diary/event.ts';
import { decide } from '#core/feel/step.ts';
import { couchTo5k } from '#core/run/couch-to-5k.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIVE_YEARS = 5 * 365;
const BEGIN = Date.UTC(2026, 10, 2);
const ROUNDS = 50;
const AREAS = ['lower-back', 'knee', 'shin', 'calf', 'hip', 'achilles'];

/** Three runs a week, two of them with the next morning told, and two routines a week. */
function fiveYears(): Event[] {
	const events: Event[] = [];
	const stamp = (at: number) => ({ id: String(events.length).padStart(8, '0'), at, offset: 0 });
	const none = { limp: false, swelling: false, boneSpot: false };
	let place = 0;
	const ache = (): Ache => ({ area: AREAS[place++ % AREAS.length] ?? 'knee', side: 'left', score: 1 });
	const tell = (when: 'after' | 'morning', run: string, at: number) =>
		events.push({ kind: 'checked-in', ...stamp(at), when, run, aches: [ache(), ache()], ...none });
	events.push({ kind: 'plan-started', ...stamp(BEGIN), plan: couchTo5k.id, from: 'W1R1' });
	for (let day = 0, done = 0; day < FIVE_YEARS; day++) {
		const at = BEGIN + day * DAY + 17 * HOUR;
		const run = couchTo5k.runs[Math.min(done, couchTo5k.runs.length - 1)]?.id ?? 'W1R1';
		if (day % 7 === 0 || day % 7 === 2 || day % 7 === 4) {
			const whole = { plan: couchTo5k.id, run, ending: 'whole', startedAt: at } as const;
			const { id } = stamp(at);
			events.push({ kind: 'run-finished', ...stamp(at + HOUR), ...whole, elapsed: 2400, ran: 1800 });
			done += 1;
			tell('after', id, at + 1.5 * HOUR);
			if (day % 7 !== 4) tell('morning', id, at + 14 * HOUR);
		}
		if (day % 7 === 1 || day % 7 === 5) {
			const routine = { routine: 'strength-a', ending: 'whole', elapsed: 900, hurt: [] } as const;
			events.push({ kind: 'routine-finished', ...stamp(at), ...routine, hurt: [] });
		}
	}
	return events;
}

function median(work: () => unknown): number {
	const times = Array.from({ length: ROUNDS }, () => {
		const from = performance.now();
		work();
		return performance.now() - from;
	}).sort((a, b) => a - b);
	return times[ROUNDS / 2] ?? NaN;
}

const events = fiveYears();
const text = JSON.stringify(events);
const now = { at: BEGIN + FIVE_YEARS * DAY, offset: 0 };
const diary = fold(events);
const folding = median(() => fold(events));
const deciding = median(() => decide(diary, couchTo5k, now));
const both = median(() => decide(fold(events), couchTo5k, now));
const reading = median(() => JSON.parse(text));
const { outcome } = decide(diary, couchTo5k, now);
console.log(
	`${events.length} events, ${(text.length / 1024).toFixed(0)} kB as JSON; the step is "${outcome}"`
);
console.log(
	`fold ${folding.toFixed(2)} ms, step ${deciding.toFixed(2)} ms, both ${both.toFixed(2)} ms (5 at most)`
);
console.log(`JSON.parse ${reading.toFixed(2)} ms; both take ${(both / reading).toFixed(2)} times that`);
if (both > 5) process.exitCode = 1;
