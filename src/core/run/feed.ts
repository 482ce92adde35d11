import type { Appointment, Dated } from './calendar.ts';

/** What is kept of a calendar feed for each run: its appointment, or that it is off. */
export type Entry = Appointment | { run: string; sequence: number; off: true };

/** The appointments that stand. */
export function standing(entries: readonly Entry[]): Appointment[] {
	return entries.filter((entry): entry is Appointment => !('off' in entry));
}

const same = (a: Dated, b: Dated) =>
	a.name === b.name && a.about === b.about && a.on === b.on && a.time === b.time && a.minutes === b.minutes;

/**
 * What a feed holds once the device said what is coming. An appointment that changed counts one up (RFC 5545, 3.8.7.4),
 * one that did not stays as it was; a run no longer coming is off, and counts on from there when it comes again.
 * `changed` is now, as `2026-11-24T18:30:00Z`.
 */
export function merged(known: readonly Entry[], coming: readonly Dated[], changed: string): Entry[] {
	const before = new Map(known.map((entry) => [entry.run, entry]));
	const now = coming.map((dated): Entry => {
		const old = before.get(dated.run);
		before.delete(dated.run);
		if (!old) return { ...dated, sequence: 0, changed };
		if (!('off' in old) && same(old, dated)) return old;
		return { ...dated, sequence: old.sequence + 1, changed };
	});
	const off = [...before.values()].map(({ run, sequence }): Entry => ({ run, sequence, off: true }));
	return [...now, ...off.slice(-MOST_OFF)];
}

/** Enough for the longest plan; somebody who sends made-up runs for ever does not grow a table. */
const MOST_OFF = 600;
