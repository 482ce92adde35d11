// How long the fold of a five-year diary takes, beside reading the same diary as JSON. Run: npm run bench fold
import { performance } from 'node:perf_hooks';
import { fold } from '#core/diary/diary.ts';
import type { Event } from '#core/diary/event.ts';

const DAY = 86_400_000;
const FIVE_YEARS = 5 * 365;
const ROUNDS = 50;

/** Three runs a week, each with two check-ins, and two routines a week. */
function fiveYears(): Event[] {
	const events: Event[] = [];
	const stamp = (at: number) => ({ id: String(events.length).padStart(8, '0'), at, offset: 0 });
	const told = { aches: [], limp: false, swelling: false, boneSpot: false };
	for (let day = 0; day < FIVE_YEARS; day++) {
		const at = day * DAY;
		if (day % 7 === 0 || day % 7 === 2 || day % 7 === 4) {
			const run = { plan: 'couch-to-5k', run: 'W9R3', ending: 'whole', startedAt: at } as const;
			events.push({ kind: 'run-finished', ...stamp(at + 1), ...run, elapsed: 2400, ran: 1800 });
			const id = events.at(-1)?.id ?? null;
			events.push({ kind: 'checked-in', ...stamp(at + 2), when: 'after', run: id, ...told });
			events.push({ kind: 'checked-in', ...stamp(at + 3), when: 'morning', run: id, ...told });
		}
		if (day % 7 === 1 || day % 7 === 5)
			events.push({
				kind: 'routine-finished',
				...stamp(at),
				routine: 'strength-a',
				ending: 'whole',
				elapsed: 900,
				hurt: []
			});
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
const folding = median(() => fold(events));
const reading = median(() => JSON.parse(text));
console.log(`${events.length} events, ${(text.length / 1024).toFixed(0)} kB as JSON`);
console.log(
	`fold ${folding.toFixed(2)} ms, JSON.parse ${reading.toFixed(2)} ms, ratio ${(folding / reading).toFixed(2)}`
);
