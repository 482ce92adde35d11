import type { Moment } from '../units.ts';
import type { Ache, CheckedIn, Event, RunFinished, RunId } from './event.ts';

// For tests: diaries as they should not be, and one as long as a life with running. All of them pass `check.ts`.
const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Numbers from 0 to 1 that are the same on every machine (mulberry32). */
export function dice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const PLACES: readonly Pick<Ache, 'area' | 'side'>[] = [
	{ area: 'lower-back', side: 'middle' },
	{ area: 'knee', side: 'left' },
	{ area: 'calf', side: 'right' },
	{ area: 'shin', side: 'left' }
];

const finished = (id: string, at: number, run: RunId | null, minutes: number): RunFinished => ({
	kind: 'run-finished',
	id,
	at,
	offset: 0,
	plan: 'couch-to-5k',
	run,
	ending: 'whole',
	startedAt: Math.max(0, at - 40 * 60_000),
	elapsed: 2400,
	ran: minutes * 60
});

const told = (
	id: string,
	at: number,
	when: CheckedIn['when'],
	run: string | null,
	aches: Ache[] = []
): CheckedIn => ({
	kind: 'checked-in',
	id,
	at,
	offset: 0,
	when,
	run,
	aches,
	limp: false,
	swelling: false,
	boneSpot: false
});

/** Ten years up to now: three runs a week, told after and on most mornings, a routine and now and then a note. */
export function tenYears(now: Moment): Event[] {
	const roll = dice(20_261_122);
	const today = Math.floor(now.at / DAY) * DAY;
	const first = today - 3650 * DAY;
	const events: Event[] = [
		{ kind: 'plan-started', id: 'ten', at: first, offset: 0, plan: 'couch-to-5k', from: 'W1R1' }
	];
	for (let day = 0; day < 3650; day += 1) {
		const at = first + day * DAY + 18 * HOUR;
		const id = String(day).padStart(5, '0');
		if (day % 7 === 0)
			events.push({
				kind: 'routine-finished',
				id: `d${id}`,
				at,
				offset: 0,
				routine: 'back-comfort',
				ending: 'whole',
				elapsed: 540,
				hurt: []
			});
		if (day % 30 === 9)
			events.push({ kind: 'life-noted', id: `l${id}`, at, offset: 0, what: 'massage', words: '' });
		if (day % 7 !== 1 && day % 7 !== 3 && day % 7 !== 5) continue;
		const week = Math.min(9, Math.floor(day / 7) + 1);
		events.push(finished(`r${id}`, at, `W${week}R${(((day % 7) + 1) / 2) as 1}`, week < 5 ? 9 : 30));
		const place = PLACES[Math.floor(roll() * PLACES.length)];
		const score = Math.floor(roll() * 3) as Ache['score'];
		const aches = place && roll() < 0.4 ? [{ ...place, score }] : [];
		events.push(told(`a${id}`, at + HOUR, 'after', `r${id}`, aches));
		if (roll() < 0.8) events.push(told(`m${id}`, at + 13 * HOUR, 'morning', `r${id}`));
	}
	return events;
}

/** 400 check-ins on one day, each about the same run. */
export function manyInADay(now: Moment): Event[] {
	const at = now.at - 2 * DAY;
	const every = Array.from({ length: 400 }, (_, n) =>
		told(`many${n}`, at + n * 60_000, n % 2 ? 'after' : 'before', 'many', [
			{ area: 'lower-back', side: 'middle', score: (n % 3) as Ache['score'] },
			{ area: `place-${n % 60}`, side: 'left', score: 1 }
		])
	);
	return [finished('many', at, 'W9R3', 30), ...every];
}

/** What clocks, newer versions and damaged files bring. */
export function oddities(now: Moment): Event[] {
	return [...oddTellings(now), ...oddChoices(now)];
}

function oddTellings({ at }: Moment): Event[] {
	const run = finished('odd-run', at - DAY, 'W9R3', 30);
	return [
		run,
		told('odd-morning-before', at - 9 * DAY, 'morning', run.id, [
			{ area: 'lower-back', side: 'middle', score: 1 }
		]),
		told('odd-after-before', at - 8 * DAY, 'after', run.id),
		told('odd-no-run', at - DAY, 'after', 'nobody-knows'),
		told('odd-future', at + 400 * DAY, 'after', null, [{ area: 'knee', side: 'left', score: 1 }]),
		told('odd-area', at - DAY + HOUR, 'after', run.id, [
			{ area: 'left-antenna', side: 'middle', score: 1, now: 0, feels: ['tingling'], since: '0001-01-01' }
		]),
		finished('odd-first', 0, 'W1R1', 8),
		finished('odd-last', 253_402_128_000_000, 'W9R3', 30),
		{ ...finished('odd-plan', at - 4 * DAY, 'W77R9', 12), plan: 'a-plan-nobody-has' },
		{
			...finished('odd-none', at - 5 * DAY, null, 0),
			elapsed: 0,
			distance: 0,
			treadmill: true,
			loggedAt: at
		},
		{ ...finished('odd-long', at - 6 * DAY, 'W1R1', 2880), startedAt: at, distance: 1_000_000 }
	];
}

function oddChoices({ at }: Moment): Event[] {
	const stamp = (id: string, when = at) => ({ id: `odd-${id}`, at: when, offset: 0 });
	return [
		{ kind: 'run-told', ...stamp('told'), run: 'odd-run', effort: null, note: '  ' },
		{ kind: 'run-told', ...stamp('told-none'), run: 'nobody-knows', effort: 10, note: 'x'.repeat(2000) },
		{ kind: 'life-noted', ...stamp('life'), what: 'moon-bath', words: 'new here' },
		{ kind: 'gate-tried', ...stamp('gate'), gate: 'fly', fine: false },
		{ kind: 'run-chosen', ...stamp('chosen', at - 30 * DAY), run: 'W77R9' },
		{ kind: 'run-moved', ...stamp('moved'), run: 'W77R9', to: '9999-12-31', insists: true },
		{ kind: 'days-chosen', ...stamp('days'), days: [], time: null },
		{ kind: 'retracted', ...stamp('retracted'), event: 'nobody-knows' },
		{ kind: 'about-me', ...stamp('about'), lines: [{ label: 'shoe-size', words: '39' }] },
		{ kind: 'plan-added', ...stamp('plan-text'), text: 'this is no plan' },
		{
			kind: 'routine-finished',
			...stamp('routine'),
			routine: 'fly-high',
			ending: 'early',
			elapsed: 0,
			hurt: ['wing']
		},
		{ kind: 'x-from-a-newer-fourleaf', ...stamp('newer'), more: { than: 'we know' } } as Event
	];
}

/** All of it in one diary. */
export function strange(now: Moment): Event[] {
	return [...tenYears(now), ...manyInADay(now), ...oddities(now)];
}
