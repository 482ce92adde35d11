import type { Ache, CheckedIn, Event, RunFinished, RunId, Score, Stamp } from '../diary/event.ts';
import { couchTo5k } from '../run/couch-to-5k.ts';
import { find, running } from '../run/plan.ts';
import type { Instant } from '../units.ts';

// For tests: what a runner may do, one act after another, laid out in time as a diary's events.

const HOUR = 3_600_000;

/** Places that may ache. */
export const PLACES: readonly Pick<Ache, 'area' | 'side'>[] = [
	{ area: 'lower-back', side: 'middle' },
	{ area: 'knee', side: 'left' },
	{ area: 'knee', side: 'right' },
	{ area: 'shin', side: 'left' }
];

/** One thing that a runner does, whoever they are and whatever is wise. */
export type Act =
	| { act: 'run'; run: RunId; early: boolean }
	| { act: 'tell'; when: 'before' | 'after' | 'morning'; about: boolean; aches: Ache[]; marks: boolean[] }
	| { act: 'press' | 'resume' }
	| { act: 'choose'; run: RunId }
	| { act: 'fever' }
	| { act: 'strict'; on: boolean }
	| { act: 'gate'; gate: string; fine: boolean };

/** A life in events, its last moment, and the same again from another moment on. */
export type Life = { events: Event[]; end: Instant; shifted(from: Instant): Event[] };

/** Seconds of running in a run; of one that the plan does not have, a quarter of an hour. */
const lengthOf = (id: RunId) => {
	const planned = find(couchTo5k, id);
	return planned ? running(planned) : 900;
};

function ran({ run, early }: Extract<Act, { act: 'run' }>, stamp: Stamp): RunFinished {
	return {
		...stamp,
		kind: 'run-finished',
		plan: couchTo5k.id,
		run,
		ending: early ? 'early' : 'whole',
		startedAt: stamp.at - HOUR,
		elapsed: 2400,
		ran: early ? 300 : lengthOf(run)
	};
}

function told(act: Extract<Act, { act: 'tell' }>, stamp: Stamp, last: RunFinished | null): CheckedIn {
	const { when, aches } = act;
	const [limp = false, swelling = false, boneSpot = false] = act.marks;
	const run = act.about && when !== 'before' ? (last?.id ?? null) : null;
	return { ...stamp, kind: 'checked-in', when, run, aches, limp, swelling, boneSpot };
}

function event(act: Act, stamp: Stamp, last: RunFinished | null): Event {
	switch (act.act) {
		case 'run':
			return ran(act, stamp);
		case 'tell':
			return told(act, stamp, last);
		case 'press':
			return { ...stamp, kind: 'danger-pressed' };
		case 'resume':
			return { ...stamp, kind: 'plan-resumed' };
		case 'choose':
			return { ...stamp, kind: 'run-chosen', run: act.run };
		case 'fever':
			return { ...stamp, kind: 'life-noted', what: 'fever', words: '' };
		case 'strict':
			return { ...stamp, kind: 'strict-chosen', strict: act.on };
		case 'gate':
			return { ...stamp, kind: 'gate-tried', gate: act.gate, fine: act.fine };
		default:
			return act satisfies never;
	}
}

/** Lays acts out in time. Runs are never at the same moment as another; everything else may be. */
export function live(
	from: RunId,
	acts: readonly (Act & { wait: number })[],
	begin: Instant,
	mark: string
): Life {
	const events: Event[] = [
		{ kind: 'plan-started', id: `${mark}start`, at: begin, offset: 0, plan: couchTo5k.id, from }
	];
	let at = begin + HOUR;
	let last: RunFinished | null = null;
	acts.forEach((one, index) => {
		at += (one.act === 'run' ? Math.max(2, one.wait) : one.wait) * HOUR;
		const made = event(one, { id: `${mark}${index}`, at, offset: 0 }, last);
		if (made.kind === 'run-finished') last = made;
		events.push(made);
	});
	return { events, end: at, shifted: (to) => live(from, acts, to + HOUR, `${mark}x`).events };
}

/** The same check-in with one score up, one place more, or one toggle on. */
export function hurtMore(checkIn: CheckedIn, part: number, more: number): CheckedIn {
	const kinds = ['limp', 'swelling', 'boneSpot', 'more', 'more', 'more', 'place'] as const;
	const kind = kinds[part % kinds.length] ?? 'limp';
	const raise = (score: number): Score => Math.min(10, score + more) as Score;
	if (kind === 'more')
		return {
			...checkIn,
			aches: checkIn.aches.map((ache, i) => (i === part % 3 ? { ...ache, score: raise(ache.score) } : ache))
		};
	if (kind !== 'place') return { ...checkIn, [kind]: true };
	const place = PLACES[part % PLACES.length];
	const fresh = place && !checkIn.aches.some(({ area }) => area === place.area);
	const ache = (score: number): Ache[] => (fresh ? [{ ...place, score: raise(score) }] : []);
	return { ...checkIn, aches: [...checkIn.aches, ...ache(0)] };
}
