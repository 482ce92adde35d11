import type { Clocks } from '#core/run/session.ts';
import type { Instant, LocalDay, Moment } from '#core/units.ts';

/** Now, as this device has it: the one place where the browser's clock is read for the diary. */
export function moment(): Moment {
	return momentAt(Date.now());
}

/** An instant as this device's owner lives it, where they are now. */
export function momentAt(at: Instant): Moment {
	return { at, offset: 0 - new Date(at).getTimezoneOffset() };
}

/**
 * The moment of a day and a time (`07:30`) where this device is, null when they are none. A time that the clocks skip
 * in spring is an hour later; of a time that comes twice in autumn it is the first.
 */
export function momentOf(day: LocalDay, time: string): Moment | null {
	const at = new Date(`${day}T${time}`).getTime();
	return Number.isNaN(at) ? null : momentAt(at);
}

/** What this device's two clocks say, in milliseconds: the wall clock, and the one that nobody can set. */
export function clocks(): Clocks {
	return { wall: Date.now(), steady: performance.now() };
}
